import { seriesNouns } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Amount } from "./amounts.ts";
import { readBoundBefore } from "./bound-context.ts";
import { boundBefore } from "./bounds.ts";
import { decimal, toNumber } from "./decimal.ts";
import { interval } from "./interval.ts";
import { readMeasure } from "./measures.ts";
import { readPluralNoun } from "./nouns.ts";
import { readNumeral } from "./numerals.ts";
import type { Pair } from "./pair.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";

/** "one in five women", "nine in 10": a ratio, to four places. */
export function readShare(scan: Scan, amount: Amount, pair: Pair | undefined): Reading | undefined {
  const { numeral } = amount;
  if (pair !== undefined || numeral.scaled || scan.form(numeral.next) !== "in") return undefined;
  const whole =
    scan.isNumber(numeral.next + 1) || scan.is(numeral.next + 1, WordClass.Number) ? readNumeral(scan, numeral.next + 1, false) : undefined;
  if (whole === undefined || whole.fraction || (scan.isWord(whole.next) && scan.joined(whole.next)) || scan.isHyphen(whole.next))
    return undefined;
  const above = toNumber(numeral.value);
  const below = toNumber(whole.value);
  if (
    above >= below ||
    above > 99 ||
    below > 1000000 ||
    (below > 20 && below % 10 !== 0) ||
    scan.is(whole.next, WordClass.Unit | WordClass.Month)
  )
    return undefined;
  if (seriesNouns.has(scan.form(whole.next))) return undefined;
  const noun = readPluralNoun(scan, whole.next);
  const figure = decimal(Math.round((above / below) * 10000), -4);
  const bound = boundBefore(scan, amount.first);
  const first = bound?.edge ?? amount.first;
  return {
    first,
    next: noun?.next ?? whole.next,
    figureNext: whole.next,
    resume: whole.next,
    noun: noun?.tokens ?? [],
    value: exactly("ratio", "", figure, {
      factor: decimal(100),
      ...(bound?.row.soft === true ? { approximate: true, bound: "about" as const } : {}),
    }),
  };
}

/** "an hour and a half", "a mile and a half": one and a half of the unit before; read at "half". */
export function readAndHalf(scan: Scan, at: number): Reading | undefined {
  if (scan.form(at) !== "half" || scan.form(at - 1) !== "a" || scan.form(at - 2) !== "and" || !oneWords.has(scan.form(at - 4)))
    return undefined;
  const unit = readMeasure(scan, at - 3);
  if (unit === undefined || unit.next !== at - 2 || unit.dimension === "percent") return undefined;
  const bound = readBoundBefore(scan, at - 4, unit.dimension);
  const figure = decimal(15, -1);
  return {
    first: bound?.edge ?? at - 4,
    next: at + 1,
    figureNext: at + 1,
    resume: at + 1,
    noun: [],
    value: exactly(unit.dimension, unit.id, figure, { factor: unit.factor, ...interval(figure, figure, undefined, bound?.row) }),
  };
}

const oneWords: ReadonlySet<string> = new Set(["a", "an", "one"]);
