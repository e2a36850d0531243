import { type Decimal, equal, multiply } from "./decimal.ts";
import type { QuantityValue } from "./value.ts";

/** All readings of a figure in the unit as stated. */
export function readings(value: QuantityValue): readonly Decimal[] {
  return value.alternatives.length === 0 ? [value.figure] : [value.figure, ...value.alternatives];
}

export function isSameFigure(left: QuantityValue, right: QuantityValue): boolean {
  for (const a of readings(left)) for (const b of readings(right)) if (equal(a, b)) return true;
  return false;
}

export function isSamePart(left: QuantityValue, right: QuantityValue): boolean {
  return left.of === undefined || right.of === undefined || equal(left.of, right.of);
}

export function isReversed(left: QuantityValue, right: QuantityValue): boolean {
  return left.of !== undefined && right.of !== undefined && equal(left.figure, right.of) && equal(left.of, right.figure);
}

/** "Voted 6-3" and "by two to one" are one result in two forms: silence, since 4-2 and 2-1 may also be two matches. */
export function isSameRatio(left: QuantityValue, right: QuantityValue): boolean {
  return left.of !== undefined && right.of !== undefined && equal(multiply(left.figure, right.of), multiply(right.figure, left.of));
}
