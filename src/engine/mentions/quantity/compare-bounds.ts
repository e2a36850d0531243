import { toBase } from "./base.ts";
import { add, compare, type Decimal, decimal, digitsOf, multiply } from "./decimal.ts";
import { looser, type QuantityRelation, same, shifted } from "./relation.ts";
import type { QuantityValue } from "./value.ts";

/** A floor against a ceiling: "more than 8 million", "up to 8 million". The grave case of a shifted bound. */
export function areOpposite(left: QuantityValue, right: QuantityValue): boolean {
  return (left.bound === "floor" && right.bound === "ceiling") || (left.bound === "ceiling" && right.bound === "floor");
}

/** One figure under two bounds. "Nearly" is below its figure, so it stands with ceilings against floors; "just over" is near enough to "about". */
export function compareBounds(left: QuantityValue, right: QuantityValue): QuantityRelation {
  const a = left.bound;
  const b = right.bound;
  if (a === b) return same;
  if (a === "exact" || b === "exact") {
    const other = a === "exact" ? right : left;
    // "was as high as 37 percent" and "up to 37 percent"
    if ((a === "exact" ? left : right).perhaps === other.bound) return looser;
    // A speed or temperature that was reached is the peak: "up to 120 mph" and "speeds of 120 mph" tell one thing.
    if (other.bound === "ceiling" && peaks.has(left.dimension)) return looser;
    // "within six hours" and "six hours" tell one time limit
    if (other.bound === "ceiling" && other.highOpen && left.dimension === "duration") return looser;
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

/** "More than 100" covers a figure up to the next number as round, 200, or a quarter above: further off, the writer would have said that one. */
export function standsInBound(
  bounded: QuantityValue,
  figure: Decimal,
  other: QuantityValue,
  amount: Decimal,
): QuantityRelation | undefined {
  if (other.bound !== "exact" && other.bound !== "about") return undefined;
  const step = { coefficient: 1, exponent: figure.exponent };
  if (bounded.bound === "floor") {
    if (compare(amount, figure) < 0) return undefined;
    const reach = add(figure, step);
    const quarter = multiply(figure, decimal(125, -2));
    return compare(amount, compare(reach, quarter) > 0 ? reach : quarter) <= 0 ? looser : undefined;
  }
  if (bounded.bound === "ceiling" || bounded.perhaps === "ceiling") {
    if (compare(amount, figure) > 0) return undefined;
    const quarter = multiply(figure, decimal(75, -2));
    const reach = add(figure, { coefficient: -1, exponent: figure.exponent });
    return compare(amount, compare(reach, quarter) < 0 && digitsOf(figure) > 1 ? reach : quarter) >= 0 ? looser : undefined;
  }
  return undefined;
}
