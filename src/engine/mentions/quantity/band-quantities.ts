import type { BoundRow } from "../../lexicon/en/bounds.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { FoundBand } from "./bands.ts";
import { readBoundBefore } from "./bound-context.ts";
import { type Decimal, half, hundred, one, zero } from "./decimal.ts";
import { readMeasure } from "./measures.ts";
import { readCurrency, readPounds } from "./money.ts";
import { readPluralNoun, readSingularNoun, readState, stemForm } from "./nouns.ts";
import { readPart } from "./parts.ts";
import { readRate } from "./rates.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";
import type { Dimension } from "./value.ts";

/** A collective as a quantity, with its members, its bound and its rate: "dozens of people", "more than a battalion of troops", "thousands of dollars a day". */
export function readBandQuantity(scan: Scan, band: FoundBand): Reading {
  const { collective } = band;
  let first = band.first;
  const next = band.next;
  let end = next;
  let figureNext = next;
  let noun: readonly number[] = [];
  let dimension: Dimension = "count";
  let unitId = "";
  let factor: Decimal | undefined;
  let from = next;
  if (scan.form(from) === "of") from++;
  if (scan.form(from) === "the" || scan.form(from) === "its" || scan.form(from) === "their" || scan.form(from) === "his") from++;
  let additional = false;
  if (scan.form(from) === "more" && scan.form(from + 1) !== "than") {
    additional = true;
    from++;
  }
  const measure = band.formation ? undefined : (readPounds(scan, from, true) ?? readMeasure(scan, from) ?? readCurrency(scan, from, true));
  if (measure !== undefined) {
    dimension = measure.dimension;
    unitId = measure.id;
    factor = measure.factor;
    end = measure.next;
    figureNext = end;
  } else {
    const found =
      readState(scan, from) ?? readPluralNoun(scan, from) ?? (band.formation && from > next ? readSingularNoun(scan, from) : undefined);
    if (found !== undefined && (!band.formation || from > next)) {
      noun = found.tokens;
      end = found.next;
    } else if (band.formation) noun = [next - 1];
  }
  if (additional && noun.length === 0 && dimension === "count") end = Math.max(end, from);
  if (scan.form(first - 1) === "another") {
    first--;
    additional = true;
  }
  const before = readBoundBefore(scan, first, dimension);
  let row: BoundRow | undefined;
  if (before !== undefined && before.row.bound !== "exact") {
    row = before.row;
    first = before.edge;
  }
  const rate = readRate(scan, end);
  const head = noun.length === 0 ? "" : stemForm(scan, noun[noun.length - 1]!);
  return {
    first,
    next: rate === undefined ? end : rate.next,
    figureNext,
    resume: Math.max(figureNext, rate?.next ?? end),
    noun,
    value: exactly(dimension, unitId === "" ? head : unitId, collective.low, {
      low: row?.bound === "ceiling" ? zero : collective.low,
      high: row?.bound === "floor" ? undefined : collective.high,
      approximate: true,
      bound: "collective",
      factor,
      per: rate?.per ?? "",
      collective,
      additional,
    }),
  };
}

/** "a majority of voters": more than half. */
export function readMajority(scan: Scan, at: number): Reading | undefined {
  if (scan.form(at + 1) !== "of" || scan.isNumber(at + 2) || scan.is(at + 2, WordClass.Number)) return undefined;
  const part = readPart(scan, at + 2);
  const noun = part.noun ?? readSingularNoun(scan, part.next);
  if (noun === undefined) return undefined;
  let first = at;
  while (
    scan.form(first - 1) === "vast" ||
    scan.form(first - 1) === "overwhelming" ||
    scan.form(first - 1) === "large" ||
    scan.form(first - 1) === "great"
  )
    first--;
  if (scan.form(first - 1) === "a" || scan.form(first - 1) === "the") first--;
  return {
    first,
    next: noun.next,
    figureNext: at + 1,
    resume: at + 1,
    noun: noun.tokens,
    value: exactly("ratio", stemForm(scan, noun.tokens[noun.tokens.length - 1]!), half, {
      high: one,
      lowOpen: true,
      bound: "collective",
      factor: hundred,
      collective: { noun: "majority", count: undefined, low: half, high: one },
    }),
  };
}
