/** A decimal number kept exactly: `coefficient` × 10^`exponent`; the coefficient is a safe integer with no trailing zeros (0 has exponent 0). */
export interface Decimal {
  readonly coefficient: number;
  readonly exponent: number;
}
