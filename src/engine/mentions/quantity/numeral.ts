import type { Decimal } from "./decimal.ts";

/** A figure in digits, in words or in both, without bound, unit or noun. */
export interface Numeral {
  readonly value: Decimal;
  readonly alternatives: readonly Decimal[];
  readonly first: number;
  /** One past its last token. */
  readonly next: number;
  /** Digits with no separator and no scale: may be a year or a label. */
  readonly plain: boolean;
  /** Has a scale word or abbreviation: "8 million", "5bn". */
  readonly scaled: boolean;
  /** A fraction by itself: "half", "two-thirds", "3/4". */
  readonly fraction: boolean;
  /** Written in words from its first token. */
  readonly spelt: boolean;
}
