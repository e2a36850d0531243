import { scalePowers } from "../../lexicon/en/numbers.ts";
import {
  afterPronounOne,
  beforePronounOne,
  callNouns,
  callVerbs,
  decadeNames,
  emergencyNumbers,
  fractionCues,
  fractionFollowers,
  halfNames,
  kindNouns,
  yearCues,
} from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Amount } from "./amounts.ts";
import { boundBefore } from "./bounds.ts";
import { type FoundNoun, isPlural } from "./nouns.ts";
import type { Scan } from "./scan.ts";
import { readMeasure } from "./units.ts";

/** Nouns after which "one" or before which it is no count: "one day", "one another", "one thing", "one side". */

/** Compounds whose number names a kind: "two-state solution", "one-way street", "zero-sum game". */

/** Numbers that count nothing by the words around them: pronouns, clock times, compass and network names, identifiers. */
export function isIdiom(scan: Scan, amount: Amount): boolean {
  const { numeral, unit } = amount;
  const next = amount.next;
  const after = scan.form(numeral.next);
  const before = scan.form(amount.first - 1);
  if (numeral.spelt) {
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
