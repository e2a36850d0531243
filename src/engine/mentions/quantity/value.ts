import type { Mention } from "../mention.ts";
import type { Decimal } from "./decimal.ts";

/** What a quantity measures. Quantities of different dimensions are never compared. */
export type Dimension =
  | "count"
  | "money"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "duration"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "pressure"
  | "frequency"
  | "data"
  | "percent"
  | "points"
  | "magnitude"
  | "age"
  | "ordinal"
  | "score"
  | "ratio";

/** How a figure is bounded by the words beside it. */
export type Bound = "exact" | "about" | "floor" | "ceiling" | "range" | "collective";

/**
 * A collective noun or vague number behind a quantity. "A battalion" is one of it, "four brigades" four, "dozens" an unstated number;
 * `low` and `high` bound the members of all of them together: 1,200 to 5,000 for a brigade, times four.
 */
export interface Collective {
  /** Lower case, singular for formations ("battalion"), as written for vague numbers ("dozens", "several thousand"). */
  readonly noun: string;
  readonly count: Decimal | undefined;
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * A quantity as an interval of its unit: "more than 8 million" is (8e6, none), "up to 8 million" is [0, 8e6],
 * "a battalion" a band with a source. An end that is undefined is unbounded. Amounts are in the unit as stated, not in a base unit.
 */
export interface QuantityValue {
  readonly dimension: Dimension;
  /** Unit id ("km", "USD", "percent", "point"); the stem of the counted noun for counts; "" where nothing is counted. */
  readonly unit: string;
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly approximate: boolean;
  readonly bound: Bound;
  /** With bound "exact": a bound that the words leave open, as for the bridges in "more than 90 tunnels and 30 bridges". */
  readonly perhaps: "floor" | "ceiling" | undefined;
  /** The figure as stated, without its bound: 8e6 for "up to 8 million"; the low end of a range or band; the first of a score or vote, whose second is `of`. */
  readonly figure: Decimal;
  /** Other readings of the same digits, such as 1200 beside 1.2 for "1.200" in a text of a locale that may mean either. */
  readonly alternatives: readonly Decimal[];
  /** Base units in one unit, so that 5 km and 3.1 miles can be compared; undefined where units do not convert (counts, currencies). */
  readonly factor: Decimal | undefined;
  /** "per day", "a year": the period or thing that it is per; "set 2" for the second of the scores of a match told set by set; "" where there is none. */
  readonly per: string;
  /** The total in "three of the five roads" and "nine out of 14 analysts". */
  readonly of: Decimal | undefined;
  /** The collective that the words name; undefined for plain figures. With bound "collective" the interval is its band; a counted formation ("four brigades") keeps its own count as the figure. */
  readonly collective: Collective | undefined;
  /** True for "12,000 more", "another 2,000": an addition to something stated elsewhere. */
  readonly additional: boolean;
}

export interface QuantityMention extends Mention<"quantity", QuantityValue> {
  /** The figure with its bound and unit but without the counted noun: the words that differ. */
  readonly figureStart: number;
  readonly figureEnd: number;
  /** Stem ids of the counted noun's head and its modifiers ("artillery", "rocket", "round"), head last; empty where none follows. */
  readonly noun: readonly number[];
}
