import { toBase } from "./base.ts";
import { compare, type Decimal, decimal, equal } from "./decimal.ts";
import { type QuantityRelation, same } from "./relation.ts";
import type { QuantityValue } from "./value.ts";

const outside: QuantityRelation = { outcome: "contradiction", why: "collective" };

const inside: QuantityRelation = { outcome: "less-specific", why: "collective" };

/** A collective against a figure or another collective; undefined where plain figures decide ("four brigades" against "five brigades"). */
export function compareCollectives(left: QuantityValue, right: QuantityValue): QuantityRelation | undefined {
  const a = left.collective;
  const b = right.collective;
  if (a !== undefined && b !== undefined) {
    if (a.noun === b.noun) {
      if (a.count === undefined || b.count === undefined) return same;
      return equal(a.count, b.count) ? same : { outcome: "contradiction", why: "value" };
    }
    const meet = compare(toBase(a.low, left), toBase(b.high, right)) <= 0 && compare(toBase(b.low, right), toBase(a.high, left)) <= 0;
    return meet ? inside : outside;
  }
  const [grouped, plain] = a !== undefined ? [left, right] : [right, left];
  const collective = (a ?? b)!;
  // "four brigades" against "four": the figure counts the brigades, not their men
  if (grouped.bound !== "collective" && isCountOfGroups(plain, collective.low)) return undefined;
  const low = toBase(collective.low, grouped);
  const high = grouped.high === undefined ? undefined : toBase(collective.high, grouped);
  for (const figure of [plain.figure, ...plain.alternatives]) {
    if (meets(plain, toBase(figure, plain), low, high)) return inside;
  }
  return outside;
}

const many = decimal(100);

function isCountOfGroups(plain: QuantityValue, membersLow: Decimal): boolean {
  return compare(plain.figure, many) < 0 && compare(plain.figure, membersLow) < 0;
}

function meets(plain: QuantityValue, figure: Decimal, low: Decimal, high: Decimal | undefined): boolean {
  if (plain.bound === "floor") return high === undefined || compare(figure, high) <= 0;
  if (plain.bound === "ceiling") return compare(figure, low) >= 0;
  if (plain.bound === "range" && plain.high !== undefined)
    return compare(toBase(plain.high, plain), low) >= 0 && (high === undefined || compare(figure, high) <= 0);
  return compare(figure, low) >= 0 && (high === undefined || compare(figure, high) <= 0);
}
