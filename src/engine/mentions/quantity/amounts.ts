import { currencyCodes, currencySigns, dollarPrefixes, letterSigns } from "../../lexicon/en/currencies.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { add, compare, decimal, multiply, toNumber } from "./decimal.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import type { Scan } from "./scan.ts";
import { type FoundUnit, readCurrency, readMeasure, readPounds } from "./units.ts";

/** A numeral with the currency before it or the unit after it. */
export interface Amount {
  readonly numeral: Numeral;
  readonly unit: FoundUnit | undefined;
  readonly first: number;
  readonly next: number;
  /** A currency sign stands before the number: its tokens belong to the figure. */
  readonly signed: boolean;
}

const large = decimal(1, 5);
const hundred = decimal(100);

/** Reads the amount whose numeral begins at a token; looks left for a currency sign only. */
export function readAmount(scan: Scan, at: number): Amount | undefined {
  const sign = signBefore(scan, at);
  const numeral = readNumeral(scan, at, sign !== undefined);
  if (numeral === undefined) return undefined;
  if (sign !== undefined) {
    return {
      numeral,
      unit: { id: sign.code, dimension: "money", factor: undefined, next: numeral.next },
      first: sign.first,
      next: numeral.next,
      signed: true,
    };
  }
  const unit = unitAfter(scan, numeral);
  if (unit !== undefined && (unit.dimension === "duration" || unit.dimension === "length" || unit.dimension === "mass")) {
    const whole = readComposite(scan, numeral, unit);
    if (whole !== undefined) return whole;
  }
  return { numeral, unit, first: numeral.first, next: unit === undefined ? numeral.next : unit.next, signed: false };
}

const twelfth: readonly number[] = [0, 833, 1667, 25, 3333, 4167, 5, 5833, 6667, 75, 8333, 9167];

/** Two units that tell one amount: "6 feet 9 inches", "6-foot-9", "7 minutes 41 seconds", "two hours and 20 minutes"; in the smaller unit, feet and bare inches in feet. */
function readComposite(scan: Scan, numeral: Numeral, unit: FoundUnit): Amount | undefined {
  if (unit.factor === undefined || numeral.fraction) return undefined;
  let at = unit.next;
  if (unit.id === "foot" && scan.isHyphen(at) && scan.isNumber(at + 1)) {
    const inches = Number(scan.form(at + 1));
    if (!Number.isInteger(inches) || inches > 11) return undefined;
    const part = inches % 3 === 0 ? decimal(twelfth[inches]!, inches === 6 || inches === 0 ? -1 : -2) : decimal(twelfth[inches]!, -4);
    return {
      numeral: { ...numeral, value: add(numeral.value, part), plain: false },
      unit: { ...unit, next: at + 2 },
      first: numeral.first,
      next: at + 2,
      signed: false,
    };
  }
  if (scan.form(at) === "," || scan.form(at) === "and") at++;
  if (!scan.isNumber(at) && !scan.is(at, WordClass.Number)) return undefined;
  const second = readNumeral(scan, at, false);
  if (second === undefined || second.fraction) return undefined;
  const small = readMeasure(scan, second.next);
  if (small?.factor === undefined || small.dimension !== unit.dimension) return undefined;
  if (
    compare(small.factor, unit.factor) >= 0 ||
    compare(multiply(second.value, small.factor), unit.factor) >= 0 ||
    !isStep(unit.id, small.id)
  )
    return undefined;
  const ratio = toNumber(unit.factor) / toNumber(small.factor);
  const times = Math.round(ratio);
  // months in a year are whole, weeks in a month are not
  if (Math.abs(ratio - times) > 1e-6) return undefined;
  return {
    numeral: { ...numeral, value: add(multiply(numeral.value, decimal(times)), second.value), plain: false, next: second.next },
    unit: small,
    first: numeral.first,
    next: small.next,
    signed: false,
  };
}

const steps: ReadonlyMap<string, string> = new Map([
  ["foot", "inch"],
  ["year", "month"],
  ["week", "day"],
  ["day", "hour"],
  ["hour", "minute"],
  ["minute", "second"],
  ["pound", "ounce"],
  ["stone", "pound"],
  ["m", "cm"],
]);

function isStep(large: string, small: string): boolean {
  return steps.get(large) === small;
}

function unitAfter(scan: Scan, numeral: Numeral): FoundUnit | undefined {
  let at = numeral.next;
  const isLarge = numeral.scaled || compare(numeral.value, hundred) >= 0;
  const isHuge = compare(numeral.value, large) >= 0;
  if (numeral.fraction) {
    // "half an hour", "a quarter of a point", "half-hour"
    if (scan.form(at) === "of") at++;
    if (scan.form(at) === "a" || scan.form(at) === "an") at++;
    else if (at > numeral.next) return undefined;
  } else if (scan.form(at) === "of" && numeral.scaled && scan.form(at + 1) !== "") {
    // "15 million of soles", as translations have it
    return scan.is(at + 1, WordClass.Unit) ? readCurrency(scan, at + 1, true) : undefined;
  }
  if (scan.form(at) === "more" || scan.form(at) === "additional" || scan.form(at) === "extra" || scan.form(at) === "further") {
    const shifted = readPounds(scan, at + 1, isHuge) ?? readMeasure(scan, at + 1) ?? readCurrency(scan, at + 1, isLarge);
    if (shifted !== undefined) return shifted;
  }
  return readPounds(scan, at, isHuge) ?? readMeasure(scan, at) ?? readCurrency(scan, at, isLarge);
}

/** A currency sign or code before a token: "$", "US$", "EUR ", "Rs. ". */
export function signBefore(scan: Scan, at: number): { readonly code: string; readonly first: number } | undefined {
  const before = at - 1;
  if (!scan.has(before)) return undefined;
  const form = scan.form(before);
  if (!scan.is(before, WordClass.Unit) && form !== ".") return undefined;
  const code = currencySigns.get(form);
  if (code !== undefined) {
    if (form !== "$" || !scan.joined(before)) return { code, first: before };
    const prefix = dollarPrefixes.get(scan.form(before - 1));
    if (prefix !== undefined) return { code: prefix, first: before - 1 };
    // "U.S.$5"
    return { code, first: before };
  }
  if (!scan.isWord(before)) {
    if (form === "." && scan.joined(before) && scan.raw(before - 1) === "Rs") return { code: "INR", first: before - 1 };
    return undefined;
  }
  const raw = scan.raw(before);
  if (raw.length === 3 && currencyCodes.has(form) && raw === raw.toUpperCase()) return { code: raw, first: before };
  const letters = letterSigns.get(raw);
  return letters === undefined || raw.length === 1 ? undefined : { code: letters, first: before };
}
