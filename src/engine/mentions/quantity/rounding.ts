import { compare, type Decimal, decimal, digitsOf, equal, hundred, multiply, orderOf, roundTo, thousand } from "./decimal.ts";
import { readings } from "./figures.ts";
import type { QuantityValue } from "./value.ts";

/** Dimensions in which whole numbers below a thousand are told exactly: 21 dead are not 20, 21 percent not 20. */
const exactBelow: ReadonlyMap<string, Decimal> = new Map([
  ["count", thousand],
  ["percent", thousand],
  ["points", thousand],
  ["age", thousand],
  ["money", hundred],
]);

/** Whether the coarser of two figures is the finer one rounded. Small whole numbers are never rounded: 21 is not 20. */
export function isRounding(a: Decimal, b: Decimal, approximate: boolean, dimension: string): boolean {
  const [coarse, fine] = digitsOf(a) <= digitsOf(b) ? [a, b] : [b, a];
  const [small, big] = compare(a, b) < 0 ? [a, b] : [b, a];
  if (small.coefficient <= 0) return false;
  // Within 5 percent, or 10 where the words say about: one factor, no division.
  const near = compare(multiply(small, decimal(approximate ? 110 : 105, -2)), big) >= 0;
  if (!near) return false;
  if (approximate) return true;
  if (fine.exponent >= 0 && compare(small, exactBelow.get(dimension) ?? hundred) < 0) return false;
  return digitsOf(coarse) < digitsOf(fine) && equal(roundTo(fine, digitsOf(coarse)), coarse);
}

/**
 * The same leading digits a power of ten apart: 1.28 million and 1.28 billion, 2 and 20, and where a digit slipped in, 404 and 4,047.
 * A single leading digit is too little for the last: 3 and 35 are two values.
 */
export function isPowerOfTen(left: QuantityValue, right: QuantityValue): boolean {
  for (const a of readings(left)) {
    for (const b of readings(right)) {
      if (a.coefficient === 0 || b.coefficient === 0 || orderOf(a) === orderOf(b)) continue;
      if (a.coefficient === b.coefficient) return true;
      const digits = Math.min(digitsOf(a), digitsOf(b));
      if (digits < 2) continue;
      if (roundTo(a, digits).coefficient === roundTo(b, digits).coefficient) return true;
      if (String(a.coefficient).slice(0, digits) === String(b.coefficient).slice(0, digits)) return true;
    }
  }
  return false;
}
