import { scalePowers } from "../../lexicon/en/numbers.ts";
import { decadeNames, halfNames, zeroIdioms } from "../../lexicon/en/quantity-cues.ts";
import type { Amount } from "./amounts.ts";
import { readMeasure } from "./measures.ts";
import { isPlural } from "./nouns.ts";
import { isPronounOne } from "./pronoun-one.ts";
import type { Scan } from "./scan.ts";

/** Number words that count nothing by the words around them: pronouns, names, decades, halves of a match. */
export function isIdiom(scan: Scan, amount: Amount): boolean {
  const { numeral, unit } = amount;
  if (!numeral.spelt) return false;
  const at = numeral.first;
  const after = scan.form(numeral.next);
  const before = scan.form(amount.first - 1);
  // "RM 31.5 [billion]", "per million": a scale with neither number nor article
  if (scalePowers.has(scan.form(at)) && before !== "a" && before !== "an") return true;
  if (decadeNames.has(after)) return true;
  if (numeral.scaled) return false;
  if (before === "number" || isName(scan, amount)) return true;
  // "a minute or two"
  if (before === "or" && unit === undefined && !scan.isFunction(amount.first - 2) && readMeasure(scan, amount.first - 2) !== undefined)
    return true;
  if (numeral.next > at + 1) return false;
  // "the second half of the match", "a mile and a half"
  if (numeral.fraction && (halfNames.has(before) || (before === "a" && scan.form(at - 2) === "and"))) return true;
  switch (scan.form(at)) {
    case "one":
      return isPronounOne(scan, amount);
    case "half":
      return unit === undefined && scan.isHyphen(numeral.next);
    case "zero":
      return unit === undefined && (zeroIdioms.has(after) || scan.isHyphen(numeral.next));
  }
  return false;
}

/** "the Big Four", "the Seven Sisters", "Six Nations": a capital that the sentence does not ask for. */
function isName(scan: Scan, { numeral, unit }: Amount): boolean {
  const at = numeral.first;
  if (unit !== undefined || !scan.isCapitalised(at)) return false;
  if (scan.form(at - 1) === "big" && scan.isCapitalised(at - 1)) return true;
  if (scan.titled) return false;
  if (at > scan.floor && scan.isWord(at - 1)) return true;
  return numeral.next === at + 1 && scan.isCapitalised(numeral.next) && !isPlural(scan.form(numeral.next));
}
