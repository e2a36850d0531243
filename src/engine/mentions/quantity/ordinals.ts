import { ordinals } from "../../lexicon/en/numbers.ts";
import { ordinalIdioms, ordinalSuffixes } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { type Decimal, decimal } from "./decimal.ts";
import { readDigits } from "./digits.ts";
import { isGluedLeft } from "./labels.ts";
import { readSingularNoun } from "./nouns.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";

/** "third win", "the 21st floor", "22nd": dimension ordinal, with the noun that it orders. */
export function readOrdinal(scan: Scan, at: number): Reading | undefined {
  let value: Decimal | undefined;
  let next = at + 1;
  if (scan.isNumber(at)) {
    if (!ordinalSuffixes.has(scan.form(next)) || !scan.joined(next) || isGluedLeft(scan, at)) return undefined;
    value = readDigits(scan.form(at))?.value;
    next++;
    // "97th Avenue", "the 101st Airborne"
    if (scan.isCapitalised(next) && scan.isCapitalised(next - 1) === false && !scan.titled) return undefined;
  } else if (scan.is(at, WordClass.Ordinal)) {
    value = decimal(ordinals.get(scan.form(at))!);
    if (ordinalIdioms.has(scan.form(at - 1)) || scan.isHyphen(at - 1)) return undefined;
    if (scan.isCapitalised(at) && scan.isCapitalised(next)) return undefined;
  }
  if (value === undefined) return undefined;
  if (scan.isHyphen(next)) {
    const form = scan.form(next + 1);
    if (!form.endsWith("est") && form !== "most") return undefined;
    next += 2;
  }
  if (!scan.isWord(next) || scan.isFunction(next) || scan.is(next, WordClass.Number | WordClass.Ordinal)) return undefined;
  const noun = readSingularNoun(scan, next);
  if (noun === undefined) return undefined;
  return {
    first: at,
    next: noun.next,
    figureNext: next,
    resume: next,
    noun: noun.tokens,
    value: exactly("ordinal", "", value),
  };
}
