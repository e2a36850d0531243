import type { BoundRow } from "../../lexicon/en/bounds.ts";
import { additionsAfter, articles } from "../../lexicon/en/quantity-cues.ts";
import { ageOf } from "./ages.ts";
import type { Amount } from "./amounts.ts";
import { formationOf } from "./bands.ts";
import { readBoundAfter } from "./bound-context.ts";
import { currencyCarriedOver, unitCarriedOver, withLikelyReading } from "./carried.ts";
import { type Counted, readCounted } from "./counted-noun.ts";
import { type Decimal, decimal, equal, hundred, multiply, negate, one } from "./decimal.ts";
import { interval } from "./interval.ts";
import { isLabelNumber } from "./labels.ts";
import { readLeftEdge } from "./left-edge.ts";
import { readMagnitude } from "./magnitudes.ts";
import { type FoundNoun, isBarePlural, isPlural, readPluralNoun, readSingularNoun, readState, stemForm } from "./nouns.ts";
import type { Pair } from "./pair.ts";
import { readPart } from "./parts.ts";
import { nounBefore } from "./postposed.ts";
import { readRate } from "./rates.ts";
import type { Reading } from "./reading.ts";
import { isBareLabel, isYear } from "./rejections.ts";
import type { Scan } from "./scan.ts";
import { readShare } from "./shares.ts";
import { readSuffix } from "./suffix.ts";
import type { Collective, Dimension } from "./value.ts";

/** Reads a figure or a range with its bound, unit, noun and rate; undefined where the words around it show that it counts nothing. */
export function readPlainQuantity(scan: Scan, given: Amount, pair: Pair | undefined, isAfterMagnitude: boolean): Reading | undefined {
  const amount = withLikelyReading(given);
  const { numeral } = amount;
  const ages = pair === undefined ? undefined : readAges(scan, amount, pair);
  if (ages !== undefined) return ages;
  let unit = pair?.unit ?? amount.unit ?? (pair === undefined ? unitCarriedOver(scan, amount) : undefined);
  const magnitude = readMagnitude(scan, amount, unit === undefined, isAfterMagnitude);
  if (magnitude !== undefined) return magnitude;
  let dimension: Dimension = unit?.dimension ?? (numeral.fraction ? "ratio" : "count");
  let low = pair?.low ?? numeral.value;
  let high = pair?.high ?? numeral.value;
  const isSingle = equal(low, one) && equal(high, one);

  let figureNext = pair?.next ?? amount.next;
  const suffix = readSuffix(scan, figureNext);
  if (suffix !== undefined) figureNext = suffix.next;
  const share = dimension === "count" ? readShare(scan, amount, pair) : undefined;
  if (share !== undefined) return share;
  const counted = readCounted(scan, amount, figureNext, dimension, isSingle);
  if (counted === undefined || (dimension === "count" && isNamed(scan, amount, counted))) return undefined;

  if (dimension === "count" && pair === undefined && counted.noun === undefined && counted.of === undefined) {
    unit = currencyCarriedOver(scan, amount);
    if (unit !== undefined) dimension = "money";
  }

  const left = readLeftEdge(scan, amount, dimension, pair?.kind === "range");
  if (left.negative) [low, high] = equal(low, high) ? [negate(low), negate(high)] : [negate(low), high];

  let { noun } = counted;
  let after = suffix?.row;
  const behind = suffix === undefined ? readBoundAfter(scan, figureNext) : undefined;
  if (behind !== undefined) {
    // "13,000 or more crates"
    after = behind.row;
    figureNext = behind.edge;
    if (dimension === "count") noun ??= readNounBehind(scan, figureNext);
  }
  let end = Math.max(figureNext, noun === undefined ? counted.next : noun.next);
  const last = after === undefined && noun !== undefined ? readBoundAfter(scan, noun.next) : undefined;
  if (last !== undefined) {
    // "13,000 crates or more"
    after = last.row;
    end = last.edge;
  }
  const row = sharper(left.row, after);

  const rate =
    dimension === "ratio" || (dimension === "count" && noun === undefined)
      ? undefined
      : readRate(scan, unit === undefined ? end : figureNext);
  if (rate !== undefined) {
    if (unit !== undefined) figureNext = rate.next;
    end = Math.max(end, rate.next);
  }

  const tokens = noun?.tokens ?? nounElsewhere(scan, amount, left.first, figureNext, dimension);
  if (dimension === "count" && isNothingCounted(scan, amount, counted, noun, tokens, row, isSingle)) return undefined;
  const head = tokens.length === 0 ? -1 : tokens[tokens.length - 1]!;
  return {
    first: left.first,
    next: end,
    figureNext,
    resume: Math.max(end, counted.resume, pair?.next ?? 0),
    noun: tokens,
    value: {
      dimension,
      unit: unit?.id ?? (head < 0 ? "" : stemForm(scan, head)),
      ...interval(low, high, pair, row),
      figure: low,
      alternatives: numeral.alternatives,
      factor: unit?.factor ?? (dimension === "ratio" ? hundred : undefined),
      per: rate?.per ?? "",
      of: counted.of,
      collective: dimension === "count" && head >= 0 ? formationsOf(scan.form(head), low, high) : undefined,
      additional: counted.additional || left.additional || (row?.bound === "floor" && isOthers(scan, counted, figureNext)),
    },
  };
}

/** "More than a dozen other cities" are not the dozen told elsewhere; a flat "12 other" may be the rest of them or the same. */
function isOthers(scan: Scan, { next }: Counted, figureNext: number): boolean {
  return next === figureNext + 1 && additionsAfter.has(scan.form(figureNext));
}

/** "30-40 years old", "12- to 15-year-olds" */
function readAges(scan: Scan, amount: Amount, pair: Pair): Reading | undefined {
  if (pair.unit?.dimension !== "duration") return undefined;
  const old = scan.isHyphen(pair.next) ? pair.next + 1 : pair.next;
  if (scan.form(old) !== "old" && scan.form(old) !== "olds") return undefined;
  const value = ageOf(pair.low, pair.unit.id, { high: pair.high, bound: "range" });
  return { first: amount.first, next: old + 1, figureNext: old + 1, resume: old + 1, noun: [], value };
}

/** A bare number that is a year or part of a name: "Pac 10 Series", "Article 5 guarantees", "the Serie 2 sides"; "in Gaza 12 people" counts. */
function isNamed(scan: Scan, amount: Amount, { noun }: Counted): boolean {
  if (!amount.numeral.plain) return false;
  if (isYear(scan, amount, noun)) return true;
  const { first } = amount;
  if (!isLabelNumber(scan, first, scan.titled)) return false;
  if (noun === undefined) return true;
  if (!scan.isCapitalised(first - 1)) return false;
  const isInside = scan.isNumber(first - 2) || articles.has(scan.form(first - 2));
  return isInside || scan.isCapitalised(noun.tokens[0]!) || isLabelNumber(scan, first, true);
}

function readNounBehind(scan: Scan, at: number): FoundNoun | undefined {
  return readState(scan, at) ?? readPluralNoun(scan, at) ?? (scan.form(at) === "of" ? readPart(scan, at + 1).noun : undefined);
}

/** A phrase after the figure sharpens "some 200 or more"; "more than 200 or so" stays a floor. */
function sharper(before: BoundRow | undefined, after: BoundRow | undefined): BoundRow | undefined {
  if (before === undefined || before.bound === "exact") return after ?? before;
  return before.bound === "about" && after !== undefined && after.bound !== "about" ? after : before;
}

/** The noun of a count that stands before it ("death toll of 31"), or of a measure that is hyphened to it ("40-foot boat"). */
function nounElsewhere(scan: Scan, amount: Amount, first: number, figureNext: number, dimension: Dimension): readonly number[] {
  if (dimension === "count") return nounBefore(scan, amount.first, first);
  if (dimension === "money" || dimension === "ratio" || !scan.isHyphen(amount.numeral.next)) return [];
  return readSingularNoun(scan, figureNext, 2)?.tokens ?? [];
}

function isNothingCounted(
  scan: Scan,
  amount: Amount,
  { of }: Counted,
  noun: FoundNoun | undefined,
  tokens: readonly number[],
  row: BoundRow | undefined,
  isSingle: boolean,
): boolean {
  const { numeral } = amount;
  if (numeral.plain && tokens.length === 0 && row === undefined && of === undefined && isBareLabel(scan, amount)) return true;
  if (!isSingle || numeral.scaled) return false;
  if (noun === undefined) return numeral.spelt;
  // "Serie 1 matches", "one shakes hands": one counts no plural
  const last = scan.form(noun.next - 1);
  return of === undefined && isPlural(last) && !isBarePlural(last);
}

/** The band of several formations: four brigades are four times a brigade. */
function formationsOf(form: string, low: Decimal, high: Decimal): Collective | undefined {
  const row = formationOf(form);
  if (row === undefined) return undefined;
  return { noun: row.noun, count: low, low: multiply(low, decimal(row.low)), high: multiply(high, decimal(row.high)) };
}
