import { scalePowers } from "../../lexicon/en/numbers.ts";
import { fractionCues, fractionFollowers, kindNouns, yearCues } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Amount } from "./amounts.ts";
import { boundBefore } from "./bounds.ts";
import type { FoundNoun } from "./nouns.ts";
import type { Scan } from "./scan.ts";

/** A bare four-digit number from 1700 to 2099 is a year unless a bound is beside it or a plural noun follows with no temporal word before it. */
export function isYear(scan: Scan, amount: Amount, noun: FoundNoun | undefined): boolean {
  const { numeral } = amount;
  if (!numeral.plain || numeral.spelt) return false;
  const form = scan.form(numeral.first);
  if (form.length !== 4) return false;
  const value = numeral.value;
  const number = value.coefficient * 10 ** value.exponent;
  if (number < 1700 || number > 2099) return false;
  const before = scan.form(amount.first - 1);
  const bound = boundBefore(scan, amount.first);
  if (bound !== undefined && !yearCues.has(scan.form(bound.edge)) && noun !== undefined) return false;
  if (noun === undefined) return true;
  const first = noun.tokens[0]!;
  return (
    yearCues.has(before) ||
    before === "" ||
    scan.isCapitalised(amount.first - 1) ||
    scan.isCapitalised(first) ||
    scan.tokens.kinds[amount.first - 1] !== TokenKind.Word
  );
}

/** "12-member", "six-party": a count in front of its noun. */
export function isCompound(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  if (!scan.isWord(at) || kindNouns.has(form) || scan.isCapitalised(at) || form.length < 3) return false;
  return !scan.is(at, WordClass.Number) && !scalePowers.has(form);
}

/** Whether a singular numeral may look for its noun here: "one soldier", not "one was". */
export function isSingularAllowed(scan: Scan, at: number): boolean {
  return scan.isWord(at) && !scan.isFunction(at) && !scan.is(at, WordClass.Month | WordClass.Weekday) && !scan.joined(at);
}

/** A fraction with no "of" counts only where something says so: "by two-thirds", "nearly half", "half the workers". */
export function isBareFraction(scan: Scan, amount: Amount): boolean {
  const { numeral } = amount;
  if (scan.isHyphen(numeral.next)) return false;
  const before = scan.form(amount.first - 1);
  const next = scan.form(numeral.next);
  const word = scan.form(numeral.next - 1);
  if (next === "as" || next === "past" || next === "way") return false;
  if (numeral.next - numeral.first > 1) return true;
  if (word === "half")
    return before !== "first" && before !== "second" && before !== "in" && (fractionCues.has(before) || fractionFollowers.has(next));
  if (word === "quarter" || word === "third")
    return (before === "a" || before === "one") && fractionCues.has(scan.form(amount.first - 2)) && !scan.isWord(numeral.next);
  return false;
}

/** A plain number with neither noun nor bound stands for nothing when it opens a line, follows a name, or hangs between marks. */
export function isBareLabel(scan: Scan, amount: Amount): boolean {
  const before = amount.first - 1;
  if (!scan.has(before)) return true;
  if (!scan.isWord(before)) return !scan.has(amount.next) || !scan.isWord(amount.next);
  // an address: "at 325 E. Dahlia Ave."
  if (scan.isCapitalised(amount.next) && !scan.isFunction(amount.next)) return true;
  return scan.isCapitalised(before) && !scan.isFunction(before);
}
