import { toBase } from "./base.ts";
import { compareBounds, standsInBound } from "./compare-bounds.ts";
import { add, compare, type Decimal, decimal, equal, multiply } from "./decimal.ts";
import { isSameFigure, isSamePart, readings } from "./figures.ts";
import { looser, otherValue, type QuantityRelation, rounded, same } from "./relation.ts";
import { isPowerOfTen, isRounding } from "./rounding.ts";
import type { QuantityValue } from "./value.ts";

export function compareFigures(left: QuantityValue, right: QuantityValue): QuantityRelation {
  if (left.bound === "range" || right.bound === "range") return compareRanges(left, right);
  if (isSameFigure(left, right)) {
    if (!isSamePart(left, right)) return otherValue;
    const relation = compareBounds(left, right);
    // "a dozen cities" and "more than a dozen other cities"
    return relation.outcome === "shifted" && left.additional !== right.additional ? { outcome: "incomparable", why: "value" } : relation;
  }
  if (isDozenAndTen(left, right)) return looser;
  if (left.additional !== right.additional) return { outcome: "incomparable", why: "value" };
  if (left.of !== undefined && right.of !== undefined && equal(left.of, right.of) && equal(add(left.figure, right.figure), left.of))
    return { outcome: "incomparable", why: "complement" };
  for (const a of readings(left)) {
    for (const b of readings(right)) {
      const near = compareNear(left, a, right, b);
      if (near !== undefined) return near;
    }
  }
  return isPowerOfTen(left, right) ? { outcome: "contradiction", why: "magnitude" } : otherValue;
}

export function compareRanges(left: QuantityValue, right: QuantityValue): QuantityRelation {
  const a = toBase(left.low ?? decimal(0), left);
  const b = left.high === undefined ? undefined : toBase(left.high, left);
  const c = toBase(right.low ?? decimal(0), right);
  const d = right.high === undefined ? undefined : toBase(right.high, right);
  if (left.bound === "range" && right.bound === "range") {
    if (equal(a, c) && b !== undefined && d !== undefined && equal(b, d)) return same;
    const isNear = isRounding(a, c, true, left.dimension) && b !== undefined && d !== undefined && isRounding(b, d, true, left.dimension);
    if (isNear && (left.approximate || right.approximate)) return rounded;
    return isPowerOfTen(left, right) ? { outcome: "contradiction", why: "magnitude" } : otherValue;
  }
  // a figure or a bound against a range: they meet, or they do not
  const meet = (d === undefined || compare(a, d) <= 0) && (b === undefined || compare(c, b) <= 0);
  if (meet) return { outcome: "less-specific", why: "range" };
  return isPowerOfTen(left, right) ? { outcome: "contradiction", why: "magnitude" } : otherValue;
}

/** Figures that differ and can still both be told of one fact; undefined where they cannot. */
export function compareNear(left: QuantityValue, a: Decimal, right: QuantityValue, b: Decimal): QuantityRelation | undefined {
  const approximate = left.approximate || right.approximate;
  if (isRounding(a, b, approximate, left.dimension)) {
    // Rounded figures under opposite bounds still exclude each other: "more than 1.28 million", "up to 1.3 million" do not.
    return rounded;
  }
  return standsInBound(left, a, right, b) ?? standsInBound(right, b, left, a);
}

const ten = decimal(10);
const twelve = decimal(12);
const forty = decimal(40);

/** "More than a dozen" and "more than ten", "about two dozen" and "about twenty": one round number under one bound. */
function isDozenAndTen(left: QuantityValue, right: QuantityValue): boolean {
  if (left.dimension !== "count" || left.bound !== right.bound || left.bound === "exact" || left.bound === "collective") return false;
  const [tens, dozens] = compare(left.figure, right.figure) < 0 ? [left.figure, right.figure] : [right.figure, left.figure];
  if (compare(tens, forty) > 0 || !equal(multiply(tens, twelve), multiply(dozens, ten))) return false;
  // 10 to 40: a dozen to four; 60 is rather told as 60 than as five dozen
  return tens.coefficient > 0 && tens.exponent === 1;
}
