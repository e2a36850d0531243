import { wholeDeterminers } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Decimal } from "./decimal.ts";
import { type FoundNoun, readPluralNoun, readState } from "./nouns.ts";
import { readNumeral } from "./numerals.ts";
import type { Scan } from "./scan.ts";

/** What stands after "of": the whole that a number is part of, and its noun: "of the five roads", "of its soldiers". */
export function readPart(
  scan: Scan,
  at: number,
): { readonly of: Decimal | undefined; readonly noun: FoundNoun | undefined; readonly next: number } {
  let from = at;
  if (scan.form(from) === "all") from++;
  while (wholeDeterminers.has(scan.form(from))) from++;
  let of: Decimal | undefined;
  if (scan.isNumber(from) || scan.is(from, WordClass.Number)) {
    const whole = readNumeral(scan, from, false);
    if (whole !== undefined && !whole.fraction && !(scan.isWord(whole.next) && scan.joined(whole.next)) && !scan.isHyphen(whole.next)) {
      of = whole.value;
      from = whole.next;
    } else return { of: undefined, noun: undefined, next: at };
  }
  const noun = readState(scan, from) ?? readPluralNoun(scan, from);
  return { of, noun, next: from };
}
