import type { BoundRow } from "../../lexicon/en/bounds.ts";
import { type Decimal, zero } from "./decimal.ts";
import type { Pair } from "./pair.ts";
import type { QuantityValue } from "./value.ts";

type Interval = Pick<QuantityValue, "low" | "high" | "lowOpen" | "highOpen" | "approximate" | "bound" | "perhaps">;

/** The interval of a figure, or of a pair of figures, under a bound. */
export function interval(low: Decimal, high: Decimal, pair: Pair | undefined, row: BoundRow | undefined): Interval {
  if (pair?.kind === "range")
    return { low, high, lowOpen: false, highOpen: false, approximate: row?.soft === true || pair.soft, bound: "range", perhaps: undefined };
  const approximate = row?.soft === true;
  if (row === undefined || row.bound === "exact")
    return { low, high, lowOpen: false, highOpen: false, approximate: false, bound: "exact", perhaps: row?.perhaps };
  if (row.bound === "floor")
    return { low, high: undefined, lowOpen: row.open === true, highOpen: false, approximate, bound: "floor", perhaps: undefined };
  if (row.bound === "ceiling")
    return { low: zero, high, lowOpen: false, highOpen: row.open === true, approximate, bound: "ceiling", perhaps: undefined };
  // "nearly 13,000" stays below its figure, however near
  if (row.open === true)
    return { low: undefined, high, lowOpen: false, highOpen: true, approximate: true, bound: "about", perhaps: undefined };
  return { low, high, lowOpen: false, highOpen: false, approximate: true, bound: "about", perhaps: undefined };
}
