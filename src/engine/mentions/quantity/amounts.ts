import { WordClass } from "../../lexicon/en/word-class.ts";
import { readComposite } from "./composites.ts";
import { compare, decimal, hundred } from "./decimal.ts";
import { type FoundUnit, readMeasure } from "./measures.ts";
import { readCurrency, readPounds } from "./money.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";
import type { Scan } from "./scan.ts";
import { signBefore } from "./signs.ts";

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
