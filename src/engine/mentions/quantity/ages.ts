import { agedNouns } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Amount } from "./amounts.ts";
import { compare, type Decimal, decimal, thousand, zero } from "./decimal.ts";
import { readNumeral } from "./numerals.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";
import type { QuantityValue } from "./value.ts";

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
