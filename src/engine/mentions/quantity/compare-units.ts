import { toBase } from "./base.ts";
import { compareBounds } from "./compare-bounds.ts";
import { compareFigures, compareNear, compareRanges } from "./compare-figures.ts";
import { decimal, multiply, toNumber } from "./decimal.ts";
import { isSameFigure } from "./figures.ts";
import { otherValue, type QuantityRelation, wrongUnit } from "./relation.ts";
import { isPowerOfTen } from "./rounding.ts";
import type { QuantityValue } from "./value.ts";

/** One dimension in two units: a conversion within rounding, the same figure with the wrong unit, or another value. */
export function compareUnits(left: QuantityValue, right: QuantityValue): QuantityRelation {
  const a = toNumber(toBase(left.figure, left));
  const b = toNumber(toBase(right.figure, right));
  const rest = Math.abs(a - b);
  // "5 miles" for "5 nautical miles": one figure, told as exact, in units that lie apart
  if (rest > 0.1 * Math.max(a, b) && isSameFigure(left, right) && !left.approximate && !right.approximate) return wrongUnit;
  const isClose = rest <= 0.06 * Math.max(a, b) || rest <= halfStep(left) || rest <= halfStep(right);
  if (isClose) {
    if (left.bound === right.bound || left.approximate || right.approximate) return { outcome: "compatible", why: "conversion" };
    const relation = compareBounds(left, right);
    return relation.outcome === "compatible" ? { outcome: "compatible", why: "conversion" } : relation;
  }
  if (isSameFigure(left, right)) return wrongUnit;
  if (left.bound === "range" || right.bound === "range") return compareRanges(left, right);
  const inBase = (value: QuantityValue): QuantityValue => ({ ...value, figure: toBase(value.figure, value), alternatives: [] });
  const x = inBase(left);
  const y = inBase(right);
  const near = compareNear(x, x.figure, y, y.figure);
  if (near !== undefined) return near;
  return isPowerOfTen(x, y) ? { outcome: "contradiction", why: "magnitude" } : otherValue;
}

/** Half a unit of a figure's last digit, in base units: 3.1 miles is 3.05 to 3.15. */
function halfStep(value: QuantityValue): number {
  return toNumber(multiply(toBase({ coefficient: 5, exponent: value.figure.exponent - 1 }, value), decimal(1)));
}

/** Celsius and Fahrenheit convert with an offset; a degree with no scale may be either. */
export function compareTemperatures(left: QuantityValue, right: QuantityValue): QuantityRelation {
  if (left.unit === right.unit || left.unit === "degree" || right.unit === "degree") return compareFigures(left, right);
  const celsius = toNumber((left.unit === "celsius" ? left : right).figure);
  const fahrenheit = toNumber((left.unit === "celsius" ? right : left).figure);
  if (Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 1.6) return { outcome: "compatible", why: "conversion" };
  return isSameFigure(left, right) ? wrongUnit : otherValue;
}
