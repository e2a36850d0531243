import type { BoundRow } from "../../lexicon/en/bounds.ts";
import {
  additionsAfter,
  additionsBefore,
  articles,
  definiteWords,
  disputes,
  lengthVerbs,
  multiples,
  returnWords,
} from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { ageOf, readAge } from "./ages.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { type FoundBand, formationOf, readBand } from "./bands.ts";
import { boundAfter, boundBefore } from "./bounds.ts";
import { compare, type Decimal, decimal, half, multiply, negate, one, ten, zero } from "./decimal.ts";
import { readFraction } from "./fractions.ts";
import { isIdiom } from "./idioms.ts";
import { isCalibre, isGluedLeft, isGluedRight, isLabelNumber, isProductNumber } from "./labels.ts";
import { readMagnitude } from "./magnitudes.ts";
import { type FoundUnit, readMeasure } from "./measures.ts";
import { readCurrency, readPounds } from "./money.ts";
import { type FoundNoun, isBarePlural, isPlural, readPluralNoun, readSingularNoun, readState } from "./nouns.ts";
import type { Pair } from "./pair.ts";
import { readPart } from "./parts.ts";
import { nounBefore } from "./postposed.ts";
import { readPair } from "./ranges.ts";
import { readRate } from "./rates.ts";
import { exactly, type Reading } from "./reading.ts";
import { isBareFraction, isBareLabel, isCompound, isSingularAllowed, isYear } from "./rejections.ts";
import type { Scan } from "./scan.ts";
import { readAndHalf, readScore, readShare } from "./shares.ts";
import type { Collective, Dimension, QuantityValue } from "./value.ts";

const wholes: ReadonlySet<string> = new Set(["mass", "volume", "area", "length", "energy", "power", "data"]);

function skip(at: number, resume: number): Reading {
  return { first: at, next: resume, figureNext: resume, resume, noun: [], value: undefined };
}

/** Reads the quantity whose numeral or collective begins at a token. */
export function readQuantity(scan: Scan, at: number): Reading | undefined {
  if (scan.is(at, WordClass.Collective)) {
    const band = readBand(scan, at);
    if (band !== undefined) return readBandQuantity(scan, band);
    if (scan.form(at) === "majority") return readMajority(scan, at);
  }
  if (!scan.isNumber(at) && !scan.is(at, WordClass.Number)) return readArticleFraction(scan, at);
  const andHalf = readAndHalf(scan, at);
  if (andHalf !== undefined) return andHalf;
  const magnitudeBefore = scan.isHyphen(at - 1) && scan.form(at - 2) === "magnitude";
  if (isGluedLeft(scan, at) && !magnitudeBefore) return undefined;
  if (isProductNumber(scan, at)) return undefined;
  const amount = readAmount(scan, at);
  if (amount === undefined) return undefined;
  const { numeral } = amount;
  if (isIdiom(scan, amount)) return undefined;
  if (amount.next === numeral.next && isGluedRight(scan, numeral.next)) return undefined;
  if (amount.unit !== undefined && isCalibre(scan, amount.unit.id, amount.next)) return skip(at, amount.next);
  const age = readAge(scan, amount);
  if (age !== undefined) return age;
  const pair = readPair(scan, amount);
  if (pair?.kind === "none") return skip(at, pair.next);
  if (pair?.kind === "score") return readScore(amount, pair);
  return readCounted(scan, amount, pair, magnitudeBefore);
}

function readCounted(scan: Scan, given: Amount, pair: Pair | undefined, magnitudeBefore: boolean): Reading | undefined {
  const amount = withLikelyReading(given);
  const { numeral } = amount;
  if (pair?.unit?.dimension === "duration") {
    // "25-54 years old", "12- to 15-year-olds"
    const old = scan.isHyphen(pair.next) ? pair.next + 1 : pair.next;
    if (scan.form(old) === "old" || scan.form(old) === "olds") {
      const value = ageOf(pair.low, pair.unit.id, { high: pair.high, bound: "range" });
      return { first: amount.first, next: old + 1, figureNext: old + 1, resume: old + 1, noun: [], value };
    }
  }
  let first = amount.first;
  let next = pair === undefined ? amount.next : pair.next;
  const unit = pair?.unit ?? amount.unit ?? (pair === undefined ? unitCarriedOver(scan, amount) : undefined);
  let low = pair?.low ?? numeral.value;
  let high = pair?.high ?? numeral.value;
  let figureNext = next;
  const dimension: Dimension = unit?.dimension ?? (numeral.fraction ? "ratio" : "count");

  const magnitude = readMagnitude(scan, amount, unit === undefined, magnitudeBefore);
  if (magnitude !== undefined) return magnitude;

  // "200-plus", "60+", "30-odd", "12,000-strong"
  let after: BoundRow | undefined;
  if (scan.form(next) === "+" && scan.joined(next)) {
    after = plus;
    next++;
    figureNext = next;
  } else if (scan.isHyphen(next)) {
    const word = scan.form(next + 1);
    if (word === "plus" || word === "odd" || word === "ish" || word === "strong" || word === "something") {
      if (word === "something") return undefined;
      after = word === "plus" ? plus : word === "strong" ? undefined : odd;
      next += 2;
      figureNext = next;
    }
  }

  // what is counted
  let noun: FoundNoun | undefined;
  let of: Decimal | undefined;
  let additional = false;
  let nounNext = next;
  let resumeAt = 0;
  const isSingle = low === high && low.coefficient === 1 && low.exponent === 0;
  if (dimension === "count") {
    const ratio = readShare(scan, amount, pair);
    if (ratio !== undefined) return ratio;
    let from = next;
    if (additionsAfter.has(scan.form(from)) && scan.form(from + 1) !== "than") {
      additional = scan.form(from) !== "other" && scan.form(from) !== "others";
      from++;
      nounNext = from;
    }
    if (scan.isHyphen(from) && scan.isWord(from + 1)) {
      const word = scan.form(from + 1);
      if (numeral.scaled || isCompound(scan, from + 1)) {
        noun = word.endsWith("ed") || scan.isFunction(from + 1) ? undefined : { tokens: [from + 1], next: from + 2 };
        if (noun === undefined) return undefined;
      } else return undefined;
    } else if (scan.form(from) === "of" || (scan.form(from) === "out" && scan.form(from + 1) === "of")) {
      const part = readPart(scan, scan.form(from) === "of" ? from + 1 : from + 2);
      of = part.of;
      noun = part.noun;
      if (of !== undefined || noun !== undefined) nounNext = part.next;
      if (of !== undefined) resumeAt = part.next;
    } else if (isSingle) {
      noun = readState(scan, from) ?? (isSingularAllowed(scan, from) ? readSingularNoun(scan, from) : undefined);
    } else noun = readState(scan, from) ?? readPluralNoun(scan, from);
  } else if (dimension === "ratio" || dimension === "percent") {
    if (scan.form(next) === "of") {
      const part = readPart(scan, next + 1);
      of = part.of;
      noun = part.noun ?? readSingularNoun(scan, part.next);
      if (dimension === "ratio" && noun === undefined && of === undefined) return undefined;
    } else if (dimension === "ratio") {
      if (!isBareFraction(scan, amount)) return undefined;
      if (scan.form(next) === "the") noun = readPluralNoun(scan, next + 1);
    }
  } else if (wholes.has(dimension) && scan.form(next) === "of" && !definiteWords.has(scan.form(next + 1))) {
    // "10 tons of rice", "5 km of road"; "within 80 metres of the hut" measures from it
    noun = readSingularNoun(scan, next + 1);
  }

  // A bare number needs a reason to be a quantity.
  if (dimension === "count" && unit === undefined && numeral.plain) {
    if (isYear(scan, amount, noun)) return undefined;
    const label = isLabelNumber(scan, amount.first, scan.titled);
    if (label && (noun === undefined || scan.isCapitalised(amount.first - 1))) {
      // "Pac 10 Series", "Article 5 guarantees"
      // "34 Ligue 2 matches", "the Ligue 2 sides": a name inside the phrase; "in Gaza 12 people" counts
      const inside = scan.isNumber(amount.first - 2) || (scan.isFunction(amount.first - 2) && articles.has(scan.form(amount.first - 2)));
      if (noun === undefined || inside || scan.isCapitalised(noun.tokens[0]!) || isLabelNumber(scan, amount.first, true)) return undefined;
    }
  }

  if (dimension === "temperature" && isMinus(scan, first - 1)) {
    // "-15 to -10" turns round where both are below zero
    [low, high] = pair === undefined || compare(low, high) === 0 ? [negate(low), negate(high)] : [negate(low), high];
    first--;
  } else if (dimension === "temperature" && scan.form(first - 1) === "+") first--;

  // bounds
  if (
    numeral.spelt &&
    scan.form(first - 1) !== "" &&
    (scan.form(first - 1) === "a" || scan.form(first - 1) === "an") &&
    (numeral.scaled || numeral.fraction)
  )
    first--;
  if (additionsBefore.has(scan.form(first - 1))) {
    additional = true;
    first--;
    if (scan.form(first - 1) === "a" || scan.form(first - 1) === "an") first--;
  }
  let row: BoundRow | undefined;
  if (scan.form(first - 1) === "between" && pair?.kind === "range") first--;
  const before = boundBefore(scan, first);
  if (
    before !== undefined &&
    !isOtherUse(scan, before.edge, first, dimension, dimension === "count" && !numeral.scaled && compare(low, ten) < 0)
  ) {
    row = before.row;
    first = before.edge;
  }
  if (after === undefined) {
    const found = afterBound(scan, figureNext);
    if (found !== undefined) {
      after = found.row;
      next = found.edge;
      figureNext = found.edge;
      if (dimension === "count" && noun === undefined) {
        noun = readState(scan, next) ?? readPluralNoun(scan, next);
        if (noun === undefined && scan.form(next) === "of") noun = readPart(scan, next + 1).noun;
      }
    }
  }
  let end = figureNext;
  if (noun !== undefined) end = Math.max(end, noun.next);
  else if (nounNext > end) end = nounNext;
  if (after === undefined && noun !== undefined) {
    const found = afterBound(scan, noun.next);
    if (found !== undefined) {
      after = found.row;
      end = found.edge;
    }
  }
  if (row === undefined || row.bound === "exact" || (row.bound === "about" && after !== undefined && after.bound !== "about"))
    row = after ?? row;

  let per = "";
  const rate = dimension === "ratio" || dimension === "ordinal" ? undefined : readRate(scan, unit === undefined ? end : figureNext);
  if (rate !== undefined && !(dimension === "count" && noun === undefined)) {
    per = rate.per;
    resumeAt = Math.max(resumeAt, rate.next);
    if (unit !== undefined) figureNext = rate.next;
    end = Math.max(end, rate.next);
  }

  let tokens = noun?.tokens ?? [];
  if (dimension === "count" && tokens.length === 0) tokens = nounBefore(scan, amount.first, first);
  if (tokens.length === 0 && unit !== undefined && scan.isHyphen(numeral.next) && dimension !== "money")
    tokens = readSingularNoun(scan, figureNext, 2)?.tokens ?? [];
  if (dimension === "count" && numeral.plain && tokens.length === 0 && row === undefined && of === undefined && isBareLabel(scan, amount))
    return undefined;
  // "Ligue 1 matches", "one rubs hands": one counts no plural
  if (
    isSingle &&
    dimension === "count" &&
    of === undefined &&
    noun !== undefined &&
    isPlural(scan.form(noun.next - 1)) &&
    !isBarePlural(scan.form(noun.next - 1))
  )
    return undefined;
  if (isSingle && numeral.spelt && dimension === "count" && noun === undefined && !numeral.scaled) return undefined;
  const head = tokens.length === 0 ? "" : scan.form(tokens[tokens.length - 1]!);
  const formation = dimension === "count" ? formationOf(head) : undefined;
  const collective: Collective | undefined =
    formation === undefined
      ? undefined
      : { noun: formation.noun, count: low, low: multiply(low, decimal(formation.low)), high: multiply(high, decimal(formation.high)) };
  return {
    first,
    next: end,
    figureNext,
    resume: Math.max(resumeAt, amount.next, pair?.next ?? 0, noun === undefined ? figureNext : Math.min(noun.next, end)),
    noun: tokens,
    value: {
      dimension,
      unit: unit?.id ?? (head === "" ? "" : stemForm(scan, tokens[tokens.length - 1]!)),
      ...interval(low, high, pair, row),
      figure: low,
      alternatives: numeral.alternatives,
      factor: unit?.factor ?? (dimension === "ratio" ? decimal(100) : undefined),
      per,
      of,
      collective,
      additional,
    },
  };
}

const plus: BoundRow = { bound: "floor", phrases: [] };

const odd: BoundRow = { bound: "about", soft: true, phrases: [] };

function stemForm(scan: Scan, token: number): string {
  const { vocabulary, words } = scan.tokens;
  return vocabulary.forms[vocabulary.stemOf(words[token]!)]!;
}

type Interval = Pick<QuantityValue, "low" | "high" | "lowOpen" | "highOpen" | "approximate" | "bound">;

function interval(low: Decimal, high: Decimal, pair: Pair | undefined, row: BoundRow | undefined): Interval {
  if (pair?.kind === "range")
    return { low, high, lowOpen: false, highOpen: false, approximate: row?.soft === true || pair.soft, bound: "range" };
  const approximate = row?.soft === true;
  if (row === undefined || row.bound === "exact") return { low, high, lowOpen: false, highOpen: false, approximate: false, bound: "exact" };
  if (row.bound === "floor") return { low, high: undefined, lowOpen: row.open === true, highOpen: false, approximate, bound: "floor" };
  if (row.bound === "ceiling") return { low: zero, high, lowOpen: false, highOpen: row.open === true, approximate, bound: "ceiling" };
  // "nearly 13,000" stays below its figure, however near
  if (row.open === true) return { low: undefined, high, lowOpen: false, highOpen: true, approximate: true, bound: "about" };
  return { low, high, lowOpen: false, highOpen: false, approximate: true, bound: "about" };
}

/** A bound phrase after the figure, unless it begins what comes next: "12 people and more than 5 dogs", "5 plus 3". */
function afterBound(scan: Scan, at: number): { readonly row: BoundRow; readonly edge: number } | undefined {
  const found = boundAfter(scan, at);
  if (found === undefined) return undefined;
  const next = scan.form(found.edge);
  if (next === "than" || scan.isNumber(found.edge) || scan.is(found.edge, WordClass.Number) || next === "$") return undefined;
  const last = scan.form(found.edge - 1);
  if ((last === "plus" || last === "maximum" || last === "approximately" || last === "upwards") && scan.isWord(found.edge))
    return undefined;
  return found;
}

/** Bound words in another use: "over three days" says how long, "half as many as 20" compares, "fight over 12 islands" names the matter. */
function isOtherUse(scan: Scan, edge: number, first: number, dimension: Dimension, isFew = false): boolean {
  const word = scan.form(edge);
  const before = scan.form(edge - 1);
  if (first - edge === 1) {
    if (word === "over" && dimension === "duration") return !lengthVerbs.has(before);
    // "a shot over two defenders": a few things are passed over, not exceeded
    if (word === "over") return disputes.has(before) || isFew;
    if (word === "within") return dimension !== "duration" && dimension !== "length";
    if (word === "under" && dimension === "duration") return false;
  }
  return word === "as" && multiples.has(before);
}

function readBandQuantity(scan: Scan, band: FoundBand): Reading {
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
  const before = boundBefore(scan, first);
  let row: BoundRow | undefined;
  if (before !== undefined && before.row.bound !== "exact" && !isOtherUse(scan, before.edge, first, dimension)) {
    row = before.row;
    first = before.edge;
  }
  const rate = readRate(scan, end);
  const head = noun.length === 0 ? "" : stemForm(scan, noun[noun.length - 1]!);
  return {
    first,
    next: rate === undefined ? end : rate.next,
    figureNext,
    resume: Math.max(figureNext, end),
    noun,
    value: {
      dimension,
      unit: unitId === "" ? head : unitId,
      low: row?.bound === "ceiling" ? zero : collective.low,
      high: row?.bound === "floor" ? undefined : collective.high,
      lowOpen: false,
      highOpen: false,
      approximate: true,
      bound: "collective",
      figure: collective.low,
      alternatives: [],
      factor,
      per: rate?.per ?? "",
      of: undefined,
      collective,
      additional,
    },
  };
}

/** "a majority of voters": more than half. */
function readMajority(scan: Scan, at: number): Reading | undefined {
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
      factor: decimal(100),
      collective: { noun: "majority", count: undefined, low: half, high: one },
    }),
  };
}

/** "minus 5 degrees", "-5°C": a minus that is no hyphen after a word. */
function isMinus(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  return form === "minus" || ((form === "-" || form === "−" || form === "–") && !scan.joined(at));
}

/** "to 1.3 percent from 2.1", "4.6 percent instead of 3.8": a bare decimal takes the percent sign of the figure just before it. */
function unitCarriedOver(scan: Scan, amount: Amount): FoundUnit | undefined {
  const { numeral } = amount;
  const last = scan.lastUnit;
  if (last === undefined || numeral.plain || numeral.spelt || numeral.scaled || numeral.fraction || scan.isWord(amount.next))
    return undefined;
  if (!returnWords.has(scan.form(amount.first - 1)) || amount.first - last.next > 4) return undefined;
  return { ...last, next: amount.next };
}

/** Things and coins come in no thousandths: "1.200 homes" are 1,200, with 1.2 kept beside it. */
function withLikelyReading(amount: Amount): Amount {
  const { numeral, unit } = amount;
  if (numeral.alternatives.length === 0 || numeral.scaled || (unit !== undefined && unit.dimension !== "money")) return amount;
  const [grouped] = numeral.alternatives;
  if (compare(grouped!, numeral.value) < 0) return amount;
  return { ...amount, numeral: { ...numeral, value: grouped!, alternatives: [numeral.value] } };
}

/** "a third of the harvest", "a fifth": the article tells it from the ordinal, and "of" from "a third man". */
function readArticleFraction(scan: Scan, at: number): Reading | undefined {
  if (scan.form(at - 1) !== "a" || scan.isHyphen(at + 1)) return undefined;
  const numeral = readFraction(scan, at, 1, at - 1);
  if (numeral === undefined) return undefined;
  const isPart = scan.form(at + 1) === "of" || numeral.scaled;
  // "up by a third", "nearly a third"
  const isShare = !scan.isWord(at + 1) && (scan.form(at - 2) === "by" || scan.is(at - 2, WordClass.Bound));
  if (!isPart && !isShare) return undefined;
  return readCounted(scan, { numeral, unit: undefined, first: at - 1, next: numeral.next, signed: false }, undefined, false);
}
