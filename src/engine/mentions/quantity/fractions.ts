import { denominators, ordinals, scalePowers } from "../../lexicon/en/numbers.ts";
import { type Decimal, decimal, half, multiply, scale } from "./decimal.ts";
import type { Numeral } from "./numeral.ts";
import type { Scan } from "./scan.ts";

/** "1/2", "3/4" with a small denominator, all written together. */
export function isSimpleFraction(scan: Scan, at: number): boolean {
  if (scan.form(at + 1) !== "/" || !scan.isNumber(at + 2) || !scan.joined(at + 1) || !scan.joined(at + 2)) return false;
  const above = Number(scan.form(at));
  const below = Number(scan.form(at + 2));
  return above >= 1 && above < below && below <= 10;
}

export function quotient(above: number, below: number): Decimal {
  // thirds and sevenths have no finite digits: four places are finer than any text means them
  return decimal(Math.round((above * 10000) / below), -4);
}

/** A fraction whose denominator stands at `at`, and what it is taken of where that is a scale: "half a million", "a quarter of a million". */
export function readFraction(scan: Scan, at: number, above: number, first: number): Numeral | undefined {
  const word = scan.form(at);
  const below = denominators.get(word);
  if (below === undefined || above >= below) return undefined;
  const isPlural = word.endsWith("s") || word === "halves";
  // "three third places" is no fraction
  if (above > 1 ? !isPlural : isPlural) return undefined;
  let value = below === 2 && above === 1 ? half : quotient(above, below);
  let next = at + 1;
  let scaled = false;
  let from = next;
  if (scan.form(from) === "of") from++;
  if (scan.form(from) === "a") from++;
  if (from > next || !ordinals.has(word)) {
    if (scan.isHyphen(from)) from++;
    const power = scalePowers.get(scan.form(from));
    if (power !== undefined && power >= 3) {
      value = scale(value, power);
      next = from + 1;
      scaled = true;
    } else if (scan.form(from) === "dozen") {
      value = multiply(value, decimal(12));
      next = from + 1;
      scaled = true;
    }
  }
  return { value, alternatives: [], first, next, plain: false, scaled, fraction: !scaled, spelt: true };
}
