import { callNouns, callVerbs, clockWords, emergencyNumbers } from "../../lexicon/en/quantity-cues.ts";
import type { Amount } from "./amounts.ts";
import type { Scan } from "./scan.ts";

/** Figures that are times, codes or names by what stands against or beside them. */
export function isCode(scan: Scan, amount: Amount): boolean {
  const { numeral, unit, signed } = amount;
  if (numeral.spelt) return isClockTime(scan, amount);
  const at = numeral.next;
  const after = scan.form(at);
  // "in his 50s", "the 90s"
  if (after === "s" && scan.joined(at) && !signed) return true;
  // "the 50+1 rule"
  if (after === "+" && scan.isNumber(at + 1) && scan.joined(at + 1)) return true;
  if (unit !== undefined) return false;
  const before = scan.form(amount.first - 1);
  // "called 911"
  if (numeral.plain && emergencyNumbers.has(scan.form(numeral.first)) && (callVerbs.has(before) || callNouns.has(after))) return true;
  // "per 100,000 people" is a rate's base
  if (before === "per") return true;
  // "the round of 16"
  if (!numeral.scaled && before === "of" && scan.form(amount.first - 2) === "round") return true;
  return isClockTime(scan, amount);
}

/** "2 p.m.", "1600 GMT", "12 noon", "1: 00 am" with a stray space. */
function isClockTime(scan: Scan, { numeral, unit }: Amount): boolean {
  const at = numeral.next;
  const after = scan.peek(at);
  if ((after === "a" || after === "p") && scan.form(at + 1) === "." && scan.form(at + 2) === "m") return true;
  if (unit !== undefined) return false;
  return clockWords.has(after) || (after === ":" && scan.joined(at) && scan.isNumber(at + 1) && scan.form(at + 1).length === 2);
}
