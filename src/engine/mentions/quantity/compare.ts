import { isSameCurrency, scaleOf, toBase } from "./base.ts";
import { compareCollectives } from "./compare-collectives.ts";
import { add, compare, type Decimal, decimal, digitsOf, equal, multiply, orderOf, roundTo, toNumber } from "./decimal.ts";
import type { QuantityValue } from "./value.ts";

/** How two quantities told of the same thing stand to each other. */
export interface QuantityRelation {
  /**
   * contradiction: both cannot be what the source said. shifted: one figure under two bounds. less-specific: both can stand, one says
   * less. compatible: one value in two dresses. incomparable: they measure different things, or the words do not allow a verdict.
   */
  readonly outcome: "contradiction" | "shifted" | "less-specific" | "compatible" | "incomparable";
  /**
   * What decided it. value: other figures; magnitude: the same digits, another power of ten; bound: floor, ceiling, about (see
   * `areOpposite` for the grave case); collective: a band; unit: unit, currency, period, percent against points; rounding, conversion,
   * range, complement (three of five, two of five); same.
   */
  readonly why:
    | "value"
    | "magnitude"
    | "bound"
    | "opposite"
    | "collective"
    | "unit"
    | "rounding"
    | "conversion"
    | "range"
    | "complement"
    | "same";
}

const incomparable: QuantityRelation = { outcome: "incomparable", why: "unit" };
const wrongUnit: QuantityRelation = { outcome: "contradiction", why: "unit" };
const otherValue: QuantityRelation = { outcome: "contradiction", why: "value" };
const rounded: QuantityRelation = { outcome: "less-specific", why: "rounding" };

const measures: ReadonlySet<string> = new Set(
  "money length area volume mass duration speed temperature energy power pressure frequency data percent points".split(" "),
);

/** Compares two quantities that are told of the same thing; symmetric. Counted nouns are not compared: which things meet is for claims to say. */
export function compareQuantities(left: QuantityValue, right: QuantityValue): QuantityRelation {
  if (scaleOf(left) !== scaleOf(right)) {
    if (measures.has(left.dimension) && measures.has(right.dimension) && isSameFigure(left, right)) return wrongUnit;
    return incomparable;
  }
  switch (left.dimension) {
    case "score":
      return equal(left.figure, right.figure) && isSamePart(left, right)
        ? same
        : isReversed(left, right)
          ? { outcome: "incomparable", why: "complement" }
          : otherValue;
    case "ordinal":
      return equal(left.figure, right.figure) ? same : otherValue;
    case "temperature":
      return compareTemperatures(left, right);
    case "money":
      if (!isSameCurrency(left, right)) return isSameFigure(left, right) ? wrongUnit : incomparable;
      break;
  }
  if (left.per !== right.per && left.per !== "" && right.per !== "") return isSameFigure(left, right) ? wrongUnit : incomparable;
  if (left.collective !== undefined || right.collective !== undefined) {
    const relation = compareCollectives(left, right);
    if (relation !== undefined) return relation;
  }
  if (left.unit !== right.unit && left.factor !== undefined && right.factor !== undefined && !equal(left.factor, right.factor))
    return compareUnits(left, right);
  return compareFigures(left, right);
}

const same: QuantityRelation = { outcome: "compatible", why: "same" };

/** All readings of a figure in the unit as stated. */
function readings(value: QuantityValue): readonly Decimal[] {
  return value.alternatives.length === 0 ? [value.figure] : [value.figure, ...value.alternatives];
}

function isSameFigure(left: QuantityValue, right: QuantityValue): boolean {
  for (const a of readings(left)) for (const b of readings(right)) if (equal(a, b)) return true;
  return false;
}

function isSamePart(left: QuantityValue, right: QuantityValue): boolean {
  return left.of === undefined || right.of === undefined || equal(left.of, right.of);
}

function isReversed(left: QuantityValue, right: QuantityValue): boolean {
  return left.of !== undefined && right.of !== undefined && equal(left.figure, right.of) && equal(left.of, right.figure);
}

function compareFigures(left: QuantityValue, right: QuantityValue): QuantityRelation {
  if (left.bound === "range" || right.bound === "range") return compareRanges(left, right);
  if (isSameFigure(left, right)) {
    if (!isSamePart(left, right)) return otherValue;
    return compareBounds(left, right);
  }
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

const shifted: QuantityRelation = { outcome: "shifted", why: "bound" };
const looser: QuantityRelation = { outcome: "less-specific", why: "bound" };

/** A floor against a ceiling: "more than 8 million", "up to 8 million". The grave case of a shifted bound. */
export function areOpposite(left: QuantityValue, right: QuantityValue): boolean {
  return (left.bound === "floor" && right.bound === "ceiling") || (left.bound === "ceiling" && right.bound === "floor");
}

/** One figure under two bounds. "Nearly" is below its figure, so it stands with ceilings against floors; "just over" is near enough to "about". */
function compareBounds(left: QuantityValue, right: QuantityValue): QuantityRelation {
  const a = left.bound;
  const b = right.bound;
  if (a === b) return same;
  if (a === "exact" || b === "exact") {
    const other = a === "exact" ? right : left;
    // A speed or temperature that was reached is the peak: "up to 120 mph" and "speeds of 120 mph" tell one thing.
    if (other.bound === "ceiling" && peaks.has(left.dimension)) return looser;
    // "for three decades" is as round as "more than three decades"
    if (other.bound === "floor" && left.dimension === "duration" && isRoundTime(left.figure, left) && isRoundTime(right.figure, right))
      return looser;
    return other.bound === "about" || other.approximate ? looser : shifted;
  }
  if (a === "about" || b === "about") {
    const about = a === "about" ? left : right;
    const other = a === "about" ? right : left;
    if (other.bound === "floor") return about.highOpen || !other.approximate ? shifted : same;
    return other.approximate || about.highOpen ? same : shifted;
  }
  return shifted;
}

const peaks: ReadonlySet<string> = new Set(["speed", "temperature", "pressure"]);
const tenYears = decimal(315576000);

function isRoundTime(figure: Decimal, value: QuantityValue): boolean {
  return digitsOf(figure) === 1 && compare(toBase(figure, value), tenYears) >= 0;
}

function compareRanges(left: QuantityValue, right: QuantityValue): QuantityRelation {
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
function compareNear(left: QuantityValue, a: Decimal, right: QuantityValue, b: Decimal): QuantityRelation | undefined {
  const approximate = left.approximate || right.approximate;
  if (isRounding(a, b, approximate, left.dimension)) {
    // Rounded figures under opposite bounds still exclude each other: "more than 1.28 million", "up to 1.3 million" do not.
    return rounded;
  }
  return standsInBound(left, a, right, b) ?? standsInBound(right, b, left, a);
}

const thousand = decimal(1000);
const hundred = decimal(100);

/** Dimensions in which whole numbers below a thousand are told exactly: 21 dead are not 20, 21 percent not 20. */
const exactBelow: ReadonlyMap<string, Decimal> = new Map([
  ["count", thousand],
  ["percent", thousand],
  ["points", thousand],
  ["age", thousand],
  ["money", hundred],
]);

/** Whether the coarser of two figures is the finer one rounded. Small whole numbers are never rounded: 21 is not 20. */
function isRounding(a: Decimal, b: Decimal, approximate: boolean, dimension: string): boolean {
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

/** "More than 100" covers a figure up to the next number as round, 200, or a quarter above: further off, the writer would have said that one. */
function standsInBound(bounded: QuantityValue, figure: Decimal, other: QuantityValue, amount: Decimal): QuantityRelation | undefined {
  if (other.bound !== "exact" && other.bound !== "about") return undefined;
  const step = { coefficient: 1, exponent: figure.exponent };
  if (bounded.bound === "floor") {
    if (compare(amount, figure) < 0) return undefined;
    const reach = add(figure, step);
    const quarter = multiply(figure, decimal(125, -2));
    return compare(amount, compare(reach, quarter) > 0 ? reach : quarter) <= 0 ? looser : undefined;
  }
  if (bounded.bound === "ceiling") {
    if (compare(amount, figure) > 0) return undefined;
    const quarter = multiply(figure, decimal(75, -2));
    const reach = add(figure, { coefficient: -1, exponent: figure.exponent });
    return compare(amount, compare(reach, quarter) < 0 && digitsOf(figure) > 1 ? reach : quarter) >= 0 ? looser : undefined;
  }
  return undefined;
}

/**
 * The same leading digits a power of ten apart: 1.28 million and 1.28 billion, 2 and 20, and where a digit slipped in, 404 and 4,047.
 * A single leading digit is too little for the last: 3 and 35 are two values.
 */
function isPowerOfTen(left: QuantityValue, right: QuantityValue): boolean {
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

/** One dimension in two units: a conversion within rounding, the same figure with the wrong unit, or another value. */
function compareUnits(left: QuantityValue, right: QuantityValue): QuantityRelation {
  const a = toNumber(toBase(left.figure, left));
  const b = toNumber(toBase(right.figure, right));
  const rest = Math.abs(a - b);
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
function compareTemperatures(left: QuantityValue, right: QuantityValue): QuantityRelation {
  if (left.unit === right.unit || left.unit === "degree" || right.unit === "degree") return compareFigures(left, right);
  const celsius = toNumber((left.unit === "celsius" ? left : right).figure);
  const fahrenheit = toNumber((left.unit === "celsius" ? right : left).figure);
  if (Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 1.6) return { outcome: "compatible", why: "conversion" };
  return isSameFigure(left, right) ? wrongUnit : otherValue;
}
