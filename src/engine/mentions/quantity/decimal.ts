/** A decimal number kept exactly: `coefficient` × 10^`exponent`; the coefficient is a safe integer with no trailing zeros (0 has exponent 0). */
export interface Decimal {
  readonly coefficient: number;
  readonly exponent: number;
}

/** Longest run of significant digits that always fits a safe integer; longer ones are identifiers in news, not quantities. */
const maxDigits = 15;

export const zero: Decimal = { coefficient: 0, exponent: 0 };

export const one: Decimal = { coefficient: 1, exponent: 0 };

/** coefficient × 10^exponent in normal form. The coefficient must be a safe integer. */
export function decimal(coefficient: number, exponent = 0): Decimal {
  if (coefficient === 0) return zero;
  let digits = coefficient;
  let power = exponent;
  while (digits % 10 === 0) {
    digits /= 10;
    power++;
  }
  return { coefficient: digits, exponent: power };
}

export const half: Decimal = { coefficient: 5, exponent: -1 };
export const ten: Decimal = { coefficient: 1, exponent: 1 };

export const hundred: Decimal = { coefficient: 1, exponent: 2 };

export const thousand: Decimal = { coefficient: 1, exponent: 3 };

/** Reads plain ASCII digits with at most one point ("1280", "0.25"); undefined for anything else or more than 15 significant digits. */
export function fromDigits(digits: string): Decimal | undefined {
  if (digits.length > 40) return undefined;
  let coefficient = 0;
  let significant = 0;
  let point = -1;
  let seen = 0;
  // Zeros are held back, so that "1000000000000000000" is 1 × 10^18 and not too long.
  let zeros = 0;
  for (let at = 0; at < digits.length; at++) {
    const unit = digits.charCodeAt(at);
    if (unit === 46) {
      if (point >= 0) return undefined;
      point = at;
      continue;
    }
    if (unit < 48 || unit > 57) return undefined;
    seen++;
    if (unit === 48) {
      if (significant > 0) zeros++;
      continue;
    }
    significant += significant > 0 ? zeros + 1 : 1;
    if (significant > maxDigits) return undefined;
    for (; zeros > 0; zeros--) coefficient *= 10;
    coefficient = coefficient * 10 + (unit - 48);
  }
  if (seen === 0) return undefined;
  const fraction = point < 0 ? 0 : digits.length - point - 1;
  return decimal(coefficient, zeros - fraction);
}

/** value × 10^power. */
export function scale(value: Decimal, power: number): Decimal {
  return value.coefficient === 0 ? zero : { coefficient: value.coefficient, exponent: value.exponent + power };
}

/** Back to the normal form from a coefficient of any size; beyond 15 digits it is rounded half away from zero. */
function fromBigInt(coefficient: bigint, exponent: number): Decimal {
  let digits = coefficient < 0n ? -coefficient : coefficient;
  let power = exponent;
  const surplus = digits.toString().length - maxDigits;
  if (surplus > 0) {
    const unit = 10n ** BigInt(surplus);
    digits = (digits + unit / 2n) / unit;
    power += surplus;
  }
  const safe = Number(digits);
  return decimal(coefficient < 0n ? -safe : safe, power);
}

/** Exact while the product has at most 15 significant digits, which every amount and unit factor of news has; rounded to 15 beyond. */
export function multiply(left: Decimal, right: Decimal): Decimal {
  const product = left.coefficient * right.coefficient;
  const exponent = left.exponent + right.exponent;
  if (Number.isSafeInteger(product)) return decimal(product, exponent);
  return fromBigInt(BigInt(left.coefficient) * BigInt(right.coefficient), exponent);
}

/** Exact while the sum has at most 15 significant digits; rounded to 15 beyond. */
export function add(left: Decimal, right: Decimal): Decimal {
  if (left.coefficient === 0) return right;
  if (right.coefficient === 0) return left;
  const exponent = Math.min(left.exponent, right.exponent);
  // A term that lies wholly below the fifteenth digit of the other cannot change it.
  if (orderOf(left) - orderOf(right) > 2 * maxDigits) return left;
  if (orderOf(right) - orderOf(left) > 2 * maxDigits) return right;
  const sum =
    BigInt(left.coefficient) * 10n ** BigInt(left.exponent - exponent) +
    BigInt(right.coefficient) * 10n ** BigInt(right.exponent - exponent);
  return fromBigInt(sum, exponent);
}

export function negate(value: Decimal): Decimal {
  return value.coefficient === 0 ? zero : { coefficient: -value.coefficient, exponent: value.exponent };
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, negate(right));
}

/** Position of the leading digit: 0 for 1 to 9, 3 for thousands, -1 for tenths; 0 for zero. */
export function orderOf(value: Decimal): number {
  return value.coefficient === 0 ? 0 : String(Math.abs(value.coefficient)).length - 1 + value.exponent;
}

/** Number of significant digits: 3 for 1.28 and for 128,000. */
export function digitsOf(value: Decimal): number {
  return String(Math.abs(value.coefficient)).length;
}

/** Negative, zero or positive, like a sort function. Exact. */
export function compare(left: Decimal, right: Decimal): number {
  const sign = Math.sign(left.coefficient);
  if (sign !== Math.sign(right.coefficient)) return sign - Math.sign(right.coefficient);
  if (sign === 0) return 0;
  if (left.exponent === right.exponent) return left.coefficient - right.coefficient;
  const order = orderOf(left) - orderOf(right);
  if (order !== 0) return order * sign;
  // Equal orders: the exponents differ by less than sixteen.
  const exponent = Math.min(left.exponent, right.exponent);
  const difference =
    BigInt(left.coefficient) * 10n ** BigInt(left.exponent - exponent) -
    BigInt(right.coefficient) * 10n ** BigInt(right.exponent - exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Both must be in normal form, as every function here returns. */
export function equal(left: Decimal, right: Decimal): boolean {
  return left.coefficient === right.coefficient && left.exponent === right.exponent;
}

/** Plain digits without exponent or grouping: "13000", "0.25", "-4". */
export function decimalText(value: Decimal): string {
  const digits = String(Math.abs(value.coefficient));
  const sign = value.coefficient < 0 ? "-" : "";
  if (value.exponent >= 0) return sign + digits + "0".repeat(value.exponent);
  const point = digits.length + value.exponent;
  return point > 0 ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}` : `${sign}0.${"0".repeat(-point)}${digits}`;
}

/** The nearest float, for estimates and ratios only: never to decide equality. */
export function toNumber(value: Decimal): number {
  return Number(`${value.coefficient}e${value.exponent}`);
}

/** The value with at most this many significant digits, halves away from zero: 1.28 with two is 1.3. */
export function roundTo(value: Decimal, significant: number): Decimal {
  const surplus = digitsOf(value) - significant;
  if (surplus <= 0) return value;
  const unit = 10 ** surplus;
  const magnitude = Math.abs(value.coefficient);
  const rest = magnitude % unit;
  const kept = (magnitude - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  return decimal(value.coefficient < 0 ? -kept : kept, value.exponent + surplus);
}
