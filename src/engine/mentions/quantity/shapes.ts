import { agedNouns, magnitudeLinks, quakeNouns, seriesNouns } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Amount } from "./amounts.ts";
import { boundBefore } from "./bounds.ts";
import { compare, type Decimal, decimal, toNumber, zero } from "./decimal.ts";
import { readPluralNoun } from "./nouns.ts";
import { readNumeral } from "./numerals.ts";
import type { Pair } from "./ranges.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";
import { readMeasure } from "./units.ts";
import type { QuantityValue } from "./value.ts";

const thousand = decimal(1000);
const youngest = decimal(14);

/** Ages: "22-year-old", "22 years old", "aged 54", "Benhaddou, 22," and "(22 years)". Unit year, or month, week, day for infants. */
export function readAge(scan: Scan, amount: Amount): Reading | undefined {
  const { numeral, unit } = amount;
  if (numeral.scaled || numeral.fraction || compare(numeral.value, thousand) >= 0) return undefined;
  const { first } = amount;
  const before = scan.form(first - 1);
  if (unit?.dimension === "duration") {
    const from = scan.isHyphen(amount.next) ? amount.next + 1 : amount.next;
    const word = scan.form(from);
    if (word === "old" || word === "olds") return age(first, from + 1, numeral.value, unit.id);
    if (word === "of" && scan.form(from + 1) === "age") return age(first, from + 2, numeral.value, unit.id);
    if (before === "aged") return age(first - 1, amount.next, numeral.value, unit.id);
    if (before === "(" && scan.form(amount.next) === ")" && unit.id === "year" && scan.isCapitalised(first - 2))
      return age(first, amount.next, numeral.value, unit.id);
    return undefined;
  }
  if (unit !== undefined || (numeral.spelt && before !== "aged" && before !== "age")) return undefined;
  if (before === "aged" || before === "age" || before === "ages") {
    const link = scan.form(amount.next);
    if (link === "to" || scan.isHyphen(amount.next) || scan.form(first - 2) === "between") {
      const second = readNumeral(scan, amount.next + 1, false);
      if (second !== undefined && compare(numeral.value, second.value) < 0) {
        return {
          ...age(first - 1, second.next, numeral.value, "year"),
          value: ageOf(numeral.value, "year", { high: second.value, bound: "range" }),
        };
      }
    }
    return age(first - 1, amount.next, numeral.value, "year");
  }
  // "at the age of 65"
  if (before === "of" && scan.form(first - 2) === "age") return age(first - 2, amount.next, numeral.value, "year");
  // "ages 47 and 48"
  if (
    (before === "and" || before === ",") &&
    (scan.form(first - 3) === "ages" || scan.form(first - 3) === "aged") &&
    scan.isNumber(first - 2)
  )
    return age(first, amount.next, numeral.value, "year");
  const limited = readAgeLimit(scan, amount);
  if (limited !== undefined) return limited;
  if (!numeral.plain || numeral.spelt) return undefined;
  const after = scan.form(amount.next);
  const isName =
    scan.isWord(first - 2) && scan.isCapitalised(first - 2) && !scan.is(first - 2, WordClass.Month | WordClass.Weekday | WordClass.Number);
  const digits = scan.form(numeral.first).length;
  if (before === "(" && after === ")" && digits === 2 && scan.isWord(first - 2) && !scan.isFunction(first - 2)) {
    // "a student (18)", "Yamamoto (43)"
    if (compare(numeral.value, youngest) >= 0) return age(first, amount.next, numeral.value, "year");
  }
  // A slip in an age must still be seen as one: "Naoki Yamamoto (430)".
  if (!isName || digits < 2 || digits > 3 || (digits === 3 && !scan.isCapitalised(first - 3))) return undefined;
  if (
    before === "," &&
    (after === "," ||
      after === "." ||
      after === ";" ||
      after === ")" ||
      after === "who" ||
      after === "of" ||
      after === "from" ||
      !scan.has(amount.next))
  ) {
    // Two names in a row make a person; "Gaza, 12," needs more.
    return after === "," || after === "who" || scan.isCapitalised(first - 3) ? age(first, amount.next, numeral.value, "year") : undefined;
  }
  if (before === "(" && after === ")" && scan.isCapitalised(first - 3)) return age(first, amount.next, numeral.value, "year");
  return undefined;
}

/** "children under 16", "people over 65": a bound on an age. */
function readAgeLimit(scan: Scan, amount: Amount): Reading | undefined {
  const { numeral } = amount;
  const form = scan.form(amount.first - 1);
  if (
    (form !== "under" && form !== "over" && form !== "below" && form !== "above") ||
    numeral.spelt ||
    scan.form(numeral.first).length !== 2
  )
    return undefined;
  const after = scan.form(amount.next);
  if (!agedNouns.has(scan.form(amount.first - 2)) || (scan.isWord(amount.next) && !scan.isFunction(amount.next)) || after === "%")
    return undefined;
  const isFloor = form === "over" || form === "above";
  const value = ageOf(
    numeral.value,
    "year",
    isFloor ? { high: undefined, lowOpen: true, bound: "floor" } : { low: zero, highOpen: true, bound: "ceiling" },
  );
  return { ...age(amount.first - 1, amount.next, numeral.value, "year"), value };
}

/** Years in the units that ages are told in, to four places: infants' months and records' decades meet years. */
const years: ReadonlyMap<string, Decimal> = new Map([
  ["day", decimal(27, -4)],
  ["week", decimal(192, -4)],
  ["month", decimal(833, -4)],
  ["year", decimal(1)],
  ["decade", decimal(10)],
  ["century", decimal(100)],
]);

export function ageOf(figure: Decimal, unit: string, changes: Partial<QuantityValue> = {}): QuantityValue {
  return exactly("age", unit, figure, { factor: years.get(unit), ...changes });
}

function age(first: number, next: number, figure: Decimal, unit: string): Reading {
  return { first, next, figureNext: next, resume: next, noun: [], value: ageOf(figure, unit) };
}

/** "6-3", "219 to 213": the first side as figure, the second as `of`. */
export function readScore(amount: Amount, pair: Pair): Reading {
  return {
    first: amount.first,
    next: pair.next,
    figureNext: pair.next,
    resume: pair.next,
    noun: [],
    value: exactly("score", "", pair.low, { of: pair.high }),
  };
}

const ten = decimal(10);

/** "magnitude 6.4", "a 6.4-magnitude quake", "6.4 on the Richter scale", "magnitude of 6.4". */
export function readMagnitude(scan: Scan, amount: Amount, isBare: boolean, isHyphenated: boolean): Reading | undefined {
  const { numeral } = amount;
  if (!isBare || numeral.scaled || compare(numeral.value, ten) >= 0) return undefined;
  let first = -1;
  let next = numeral.next;
  const before = amount.first - 1;
  const isDecimal = !numeral.plain && !numeral.spelt;
  if (isHyphenated) first = amount.first - 2;
  else if (scan.form(before) === "magnitude") first = before;
  else if (scan.form(before) === "of" && scan.form(before - 1) === "magnitude") first = before - 1;
  const from = scan.isHyphen(next) ? next + 1 : next;
  // "put the magnitude at 6.3", "magnitude was about 6.3"
  if (first < 0 && isDecimal && magnitudeLinks.has(scan.form(before))) {
    let at = before - 1;
    while (at > before - 4 && magnitudeLinks.has(scan.form(at))) at--;
    if (scan.form(at) === "magnitude") first = amount.first;
  }
  if (first < 0) {
    const form = scan.form(from);
    if (form === "magnitude") {
      first = amount.first;
      next = from + 1;
    } else if (
      form === "on" &&
      (scan.form(from + 2) === "richter" || scan.form(from + 2) === "moment" || scan.form(from + 1) === "richter")
    ) {
      first = amount.first;
      next = from + (scan.form(from + 2) === "richter" || scan.form(from + 2) === "moment" ? 3 : 2);
      if (scan.form(next) === "scale") next++;
    } else if (isDecimal && (quakeNouns.has(form) || ((form === "strength" || form === "scale") && quakeNouns.has(scan.form(from + 1))))) {
      first = amount.first;
      next = quakeNouns.has(form) ? next : from + 1;
    } else if (
      isDecimal &&
      quakeNouns.has(scan.form(amount.first - 2)) &&
      (scan.form(before) === "of" || scan.form(before) === "measuring")
    ) {
      first = amount.first;
    } else {
      // "magnitude of about 6.4"
      const bound = boundBefore(scan, amount.first);
      if (bound === undefined) return undefined;
      let edge = scan.form(bound.edge - 1) === "of" ? bound.edge - 2 : bound.edge - 1;
      if (isDecimal && quakeNouns.has(scan.form(edge))) edge = bound.edge;
      else if (scan.form(edge) !== "magnitude") return undefined;
      return {
        first: edge,
        next,
        figureNext: next,
        resume: next,
        noun: [],
        value: exactly("magnitude", "", numeral.value, { bound: "about", approximate: true, alternatives: numeral.alternatives }),
      };
    }
  }
  return {
    first,
    next,
    figureNext: next,
    resume: next,
    noun: [],
    value: exactly("magnitude", "", numeral.value, { alternatives: numeral.alternatives }),
  };
}

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
  const bound = boundBefore(scan, at - 4);
  const first = bound?.row.soft === true ? bound.edge : at - 4;
  const about = bound?.row.soft === true ? ({ bound: "about", approximate: true } as const) : {};
  return {
    first,
    next: at + 1,
    figureNext: at + 1,
    resume: at + 1,
    noun: [],
    value: exactly(unit.dimension, unit.id, decimal(15, -1), { factor: unit.factor, ...about }),
  };
}

const oneWords: ReadonlySet<string> = new Set(["a", "an", "one"]);
