import { type Decimal, decimal } from "./decimal.ts";
import type { Dimension, QuantityValue } from "./value.ts";

/** What was read at a token: a value with its place, or, without a value, tokens that look like numbers and are none. */
export interface Reading {
  readonly first: number;
  /** One past the last token of the mention. */
  readonly next: number;
  /** One past the last token of bound, figure and unit. */
  readonly figureNext: number;
  /** Where the search goes on. */
  readonly resume: number;
  /** Tokens of the counted noun, head last. */
  readonly noun: readonly number[];
  readonly value: QuantityValue | undefined;
}

/** A value that is one exact figure; the shapes that differ say in what. */
export function exactly(dimension: Dimension, unit: string, figure: Decimal, changes: Partial<QuantityValue> = {}): QuantityValue {
  return {
    dimension,
    unit,
    low: figure,
    high: figure,
    lowOpen: false,
    highOpen: false,
    approximate: false,
    bound: "exact",
    perhaps: undefined,
    figure,
    alternatives: [],
    factor: undefined,
    per: "",
    of: undefined,
    collective: undefined,
    additional: false,
    ...changes,
  };
}

export const hundredth = decimal(1, -2);
