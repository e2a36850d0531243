import { scalePowers } from "../../lexicon/en/numbers.ts";
import {
  afterPronounOne,
  beforePronounOne,
  callNouns,
  callVerbs,
  decadeNames,
  emergencyNumbers,
  halfNames,
} from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Amount } from "./amounts.ts";
import { readMeasure } from "./measures.ts";
import { isPlural } from "./nouns.ts";
import type { Scan } from "./scan.ts";

/** Numbers that count nothing by the words around them: pronouns, clock times, compass and network names, identifiers. */
export function isIdiom(scan: Scan, amount: Amount): boolean {
  const { numeral, unit } = amount;
  const next = amount.next;
  const after = scan.form(numeral.next);
  const before = scan.form(amount.first - 1);
  if (numeral.spelt) {
    // "RM 476.5 [billion]", "per million": a scale with neither number nor article
    if (scalePowers.has(scan.form(numeral.first)) && before !== "a" && before !== "an") return true;
    const at = numeral.first;
    // "the Big Four", "Six Nations"
    if (before === "big" && scan.isCapitalised(at) && scan.isCapitalised(at - 1)) return true;
    if (scan.isCapitalised(at) && !scan.titled && at > scan.floor && scan.isWord(at - 1) && unit === undefined && !numeral.scaled)
      return true;
    if (
      scan.isCapitalised(at) &&
      !scan.titled &&
      scan.isCapitalised(numeral.next) &&
      unit === undefined &&
      !numeral.scaled &&
      numeral.next === at + 1 &&
      !isPlural(after)
    )
      return true;
    if (numeral.next === at + 1 && scan.form(at) === "one" && unit === undefined) {
      if (scan.isHyphen(numeral.next) || !scan.isWord(numeral.next)) return !(scan.form(at + 1) === "," && false);
      if (
        afterPronounOne.has(after) &&
        !(
          (after === "in" || after === "to" || after === "or") &&
          (scan.is(numeral.next + 1, WordClass.Number) || scan.isNumber(numeral.next + 1))
        )
      )
        return true;
      if (beforePronounOne.has(before)) return true;
    }
    if (numeral.next === at + 1 && scan.form(at) === "one" && unit !== undefined) {
      // "one day", "one night", "one year later" is for dates
      if (
        unit.dimension === "duration" &&
        (scan.form(next) !== "" || true) &&
        (unit.id === "day" || unit.id === "second") &&
        !scan.isHyphen(numeral.next)
      )
        return true;
      if (beforePronounOne.has(before) && unit.id !== "percent" && before !== "the" && before !== "only") return true;
    }
    // "the second half of the match", "a mile and a half"
    if (numeral.fraction && numeral.next === at + 1 && (halfNames.has(before) || (before === "a" && scan.form(at - 2) === "and")))
      return true;
    if (numeral.next === at + 1 && scan.form(at) === "half" && unit === undefined && !numeral.scaled && scan.isHyphen(numeral.next))
      return true;
    if (
      scan.form(at) === "zero" &&
      unit === undefined &&
      (after === "tolerance" || after === "sum" || after === "hour" || after === "in" || scan.isHyphen(numeral.next))
    )
      return true;
  }
  // "at one point", "the nineteen seventies"
  if (numeral.spelt && scan.form(numeral.first) === "one" && unit?.id === "point" && numeral.next === numeral.first + 1 && before === "at")
    return true;
  if (numeral.spelt && decadeNames.has(after)) return true;
  if (before === "number" && numeral.spelt && !numeral.scaled) return true;
  // "a minute or two"
  if (
    before === "or" &&
    numeral.spelt &&
    unit === undefined &&
    readMeasure(scan, amount.first - 2) !== undefined &&
    !scan.isFunction(amount.first - 2)
  )
    return true;
  // "called 911"
  if (numeral.plain && emergencyNumbers.has(scan.form(numeral.first)) && (callVerbs.has(before) || callNouns.has(after))) return true;
  // "2 p.m.", "1600 GMT", "0900 local time"
  if (
    unit === undefined &&
    (after === "am" || after === "pm" || after === "gmt" || after === "utc" || after === "bst" || after === "hrs" || after === "o'clock")
  )
    return true;
  if ((after === "a" || after === "p") && scan.form(numeral.next + 1) === "." && scan.form(numeral.next + 2) === "m") return true;
  // "the round of 16", "the last 16"
  if (unit === undefined && !numeral.scaled && before === "of" && scan.form(amount.first - 2) === "round") return true;
  // "12 noon", "1: 00 am" with a stray space, "per 100,000 people"
  if (unit === undefined && (before === "per" || scan.peek(numeral.next) === "noon" || scan.peek(numeral.next) === "midnight")) return true;
  if (
    unit === undefined &&
    after === ":" &&
    scan.joined(numeral.next) &&
    scan.isNumber(numeral.next + 1) &&
    scan.form(numeral.next + 1).length === 2
  )
    return true;
  // "the 50+1 rule"
  if (after === "+" && scan.isNumber(numeral.next + 1) && scan.joined(numeral.next + 1)) return true;
  // "in his 50s", "the 90s"
  if (after === "s" && scan.joined(numeral.next) && !amount.signed) return true;
  return false;
}
