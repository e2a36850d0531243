import { denominators, scalePowers, smallNumbers } from "../../lexicon/en/numbers.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { readCardinal } from "./cardinals.ts";
import { add, type Decimal, decimal, fromDigits, half, scale } from "./decimal.ts";
import { readFraction } from "./fractions.ts";
import type { Numeral } from "./numeral.ts";
import { hasAndHalf } from "./scales.ts";
import type { Scan } from "./scan.ts";

const quarter = decimal(25, -2);

/** Reads a numeral in words: cardinals, "one point five", "two and a half million", "two-thirds", "half a million". */
export function readSpelt(scan: Scan, at: number): Numeral | undefined {
  const form = scan.form(at);
  if (form === "half" || form === "quarter") return readFraction(scan, at, 1, at);
  const cardinal = readCardinal(scan, at);
  if (cardinal === undefined) return undefined;
  const whole = decimal(cardinal.value);
  if (cardinal.scaled) {
    // "a million and a half"
    const isHalf = cardinal.power >= 2 && hasAndHalf(scan, cardinal.next);
    return spelt(at, cardinal.next + (isHalf ? 3 : 0), isHalf ? add(whole, scale(half, cardinal.power)) : whole, true);
  }
  const fraction = readDenominator(scan, at, cardinal.next, cardinal.value);
  if (fraction !== undefined) return fraction;
  const part = readPoint(scan, cardinal.next, cardinal.value) ?? readAndPart(scan, cardinal.next, whole);
  const next = part?.next ?? cardinal.next;
  const value = part?.value ?? whole;
  const power = scalePowers.get(scan.form(next));
  return power === undefined ? spelt(at, next, value, false) : spelt(at, next + 1, scale(value, power), true);
}

function spelt(first: number, next: number, value: Decimal, scaled: boolean): Numeral {
  return { value, alternatives: [], first, next, plain: false, scaled, fraction: false, spelt: true };
}

interface Part {
  readonly value: Decimal;
  readonly next: number;
}

/** "two-thirds", "three quarters", "one-fifth" */
function readDenominator(scan: Scan, first: number, at: number, above: number): Numeral | undefined {
  if (above < 1 || above > 9) return undefined;
  const from = scan.isHyphen(at) ? at + 1 : at;
  return denominators.has(scan.form(from)) ? readFraction(scan, from, above, first) : undefined;
}

/** "one point five" */
function readPoint(scan: Scan, at: number, whole: number): Part | undefined {
  if (scan.form(at) !== "point" || !smallNumbers.has(scan.form(at + 1))) return undefined;
  let digits = `${whole}.`;
  let next = at + 1;
  for (; smallNumbers.has(scan.form(next)); next++) digits += String(smallNumbers.get(scan.form(next)));
  const value = fromDigits(digits);
  return value === undefined ? undefined : { value, next };
}

/** "one and a half", "two and a quarter", "five-and-a-half" */
function readAndPart(scan: Scan, at: number, whole: Decimal): Part | undefined {
  if (scan.isHyphen(at)) {
    const isHalf = scan.form(at + 1) === "and" && scan.form(at + 3) === "a" && scan.form(at + 5) === "half" && scan.isHyphen(at + 4);
    return isHalf ? { value: add(whole, half), next: at + 6 } : undefined;
  }
  if (scan.form(at) !== "and" || (scan.form(at + 1) !== "a" && scan.form(at + 1) !== "one")) return undefined;
  const form = scan.form(at + 2);
  if ((form !== "half" && form !== "quarter") || (scan.isHyphen(at + 3) && !scan.is(at + 4, WordClass.Unit))) return undefined;
  return { value: add(whole, form === "half" ? half : quarter), next: at + 3 };
}
