import { currencyCodes, currencySigns, dollarPrefixes, letterSigns } from "../../lexicon/en/currencies.ts";
import { compare, decimal } from "./decimal.ts";
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
  return { numeral, unit, first: numeral.first, next: unit === undefined ? numeral.next : unit.next, signed: false };
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
    // "millions of dollars" is read by its band; "half a million of" nothing
    return undefined;
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
