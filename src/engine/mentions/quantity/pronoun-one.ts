import { afterPronounOne, beforePronounOne } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Amount } from "./amounts.ts";
import type { Scan } from "./scan.ts";

/** "one of them", "no one", "one another", "at one point", "one day": "one" that counts nothing. */
export function isPronounOne(scan: Scan, amount: Amount): boolean {
  const { numeral, unit } = amount;
  const at = numeral.next;
  const before = scan.form(amount.first - 1);
  if (unit !== undefined) {
    if (unit.id === "point" && before === "at") return true;
    // "one day", "one second": a time, not a length; "a one-day strike" is one
    if ((unit.id === "day" || unit.id === "second") && !scan.isHyphen(at)) return true;
    return unit.id !== "percent" && before !== "the" && beforePronounOne.has(before);
  }
  if (scan.isHyphen(at) || !scan.isWord(at) || beforePronounOne.has(before)) return true;
  const after = scan.form(at);
  if (!afterPronounOne.has(after)) return false;
  // "one in five", "one to two million", "one or two"
  const isPair = after === "in" || after === "to" || after === "or";
  return !(isPair && (scan.isNumber(at + 1) || scan.is(at + 1, WordClass.Number)));
}
