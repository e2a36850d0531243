import { agedNouns, personNouns, placePrepositions } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Amount } from "./amounts.ts";
import { compare, type Decimal, decimal, thousand, zero } from "./decimal.ts";
import { readMeasure } from "./measures.ts";
import { readNumeral } from "./numerals.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";
import type { QuantityValue } from "./value.ts";

const youngest = decimal(14);

/** Ages: "22-year-old", "22 years old", "aged 54", "Lindqvist, 22," and "(22 years)". Unit year, or month, week, day for infants. */
export function readAge(scan: Scan, amount: Amount): Reading | undefined {
  const { numeral, unit } = amount;
  if (numeral.scaled || numeral.fraction || compare(numeral.value, thousand) >= 0) return undefined;
  if (unit !== undefined) return unit.dimension === "duration" ? readOld(scan, amount, unit.id) : undefined;
  const spaced = readSpacedOld(scan, amount);
  if (spaced !== undefined) return spaced;
  return readAged(scan, amount) ?? readAgeLimit(scan, amount) ?? readNamedAge(scan, amount);
}

/** "22-year-old", "22 years of age", "aged 22 years", "Lindqvist (22 years)" */
function readOld(scan: Scan, { numeral, first, next }: Amount, unit: string): Reading | undefined {
  // "7 year - old" too
  const from = scan.isDash(next) ? next + 1 : next;
  const word = scan.form(from);
  if (word === "old" || word === "olds") return age(first, from + 1, numeral.value, unit);
  if (word === "of" && scan.form(from + 1) === "age") return age(first, from + 2, numeral.value, unit);
  const before = scan.form(first - 1);
  if (before === "aged") return age(first - 1, next, numeral.value, unit);
  const isBracketed = before === "(" && scan.form(next) === ")" && unit === "year" && scan.isCapitalised(first - 2);
  return isBracketed ? age(first, next, numeral.value, unit) : undefined;
}

/** "8 - year - old": hyphens set apart, as in copy that went through a tokenizer. */
function readSpacedOld(scan: Scan, { numeral, first, next }: Amount): Reading | undefined {
  if (!scan.isDash(next) || !scan.is(next + 1, WordClass.Unit)) return undefined;
  const unit = readMeasure(scan, next + 1);
  if (unit?.dimension !== "duration") return undefined;
  const old = scan.isDash(unit.next) ? unit.next + 1 : unit.next;
  const word = scan.form(old);
  return word === "old" || word === "olds" ? age(first, old + 1, numeral.value, unit.id) : undefined;
}

/** "aged 22", "ages 5 to 12", "ages 47 and 48", "the age of 65" */
function readAged(scan: Scan, { numeral, first, next }: Amount): Reading | undefined {
  const before = scan.form(first - 1);
  if (before === "aged" || before === "age" || (before === "ages" && !numeral.spelt)) {
    if (scan.form(next) === "to" || scan.isHyphen(next) || scan.form(first - 2) === "between") {
      const second = readNumeral(scan, next + 1, false);
      if (second !== undefined && compare(numeral.value, second.value) < 0) {
        const value = ageOf(numeral.value, "year", { high: second.value, bound: "range" });
        return { ...age(first - 1, second.next, numeral.value, "year"), value };
      }
    }
    return age(first - 1, next, numeral.value, "year");
  }
  if (numeral.spelt) return undefined;
  if (before === "of" && scan.form(first - 2) === "age") return age(first - 2, next, numeral.value, "year");
  const list = scan.form(first - 3);
  const isListed = (before === "and" || before === ",") && (list === "ages" || list === "aged") && scan.isNumber(first - 2);
  return isListed ? age(first, next, numeral.value, "year") : undefined;
}

/** "Lindqvist, 22, said", "a student (18)". A slip must still be seen as an age: "Ada Lindqvist (430)", so three digits pass after a person. */
function readNamedAge(scan: Scan, { numeral, first, next }: Amount): Reading | undefined {
  if (!numeral.plain || numeral.spelt || !scan.isWord(first - 2)) return undefined;
  const digits = scan.form(numeral.first).length;
  if (digits < 2 || digits > 3) return undefined;
  const before = scan.form(first - 1);
  const after = scan.form(next);
  const name = scan.form(first - 2);
  const isName = scan.isCapitalised(first - 2) && !scan.is(first - 2, WordClass.Month | WordClass.Weekday | WordClass.Number);
  // two names in a row make a person; so does one that no preposition of place precedes
  const isPerson = isName && (scan.isCapitalised(first - 3) || !placePrepositions.has(scan.form(first - 3)));
  if (before === "(" && after === ")") {
    const isAge =
      digits === 2 ? compare(numeral.value, youngest) >= 0 && !scan.isFunction(first - 2) : isPerson && scan.isCapitalised(first - 3);
    return isAge || personNouns.has(name) ? age(first, next, numeral.value, "year") : undefined;
  }
  if (before !== "," || !isName) return undefined;
  if (after !== "," && after !== "who")
    return isPerson && scan.isCapitalised(first - 3) && isEnd(scan, next) ? age(first, next, numeral.value, "year") : undefined;
  return isPerson || digits === 2 ? age(first, next, numeral.value, "year") : undefined;
}

function isEnd(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  return !scan.has(at) || form === "." || form === ";" || form === ")" || form === "of" || form === "from";
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
