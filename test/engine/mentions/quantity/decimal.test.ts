import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  type Decimal,
  decimal,
  decimalText,
  equal,
  fromDigits,
  multiply,
  roundTo,
  scale,
  subtract,
  toNumber,
} from "../../../../src/engine/mentions/quantity/decimal.ts";

/** Up to seven digits, so that sums and products stay within fifteen. */
const small = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: -3, max: 3 }))
  .map(([digits, exponent]) => decimal(digits, exponent));
const any = fc
  .tuple(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.integer({ min: -40, max: 40 }))
  .map(([digits, exponent]) => decimal(digits, exponent));

/** The value as an exact integer multiple of 10^-60. */
const exact = ({ coefficient, exponent }: Decimal): bigint => BigInt(coefficient) * 10n ** BigInt(exponent + 60);

describe("decimals", () => {
  it("reads and writes plain digits", () => {
    for (const digits of ["0", "7", "13000", "1.28", "0.25", "8000000000000", "123456789012345", "0.000001"]) {
      expect(decimalText(fromDigits(digits)!)).toBe(digits);
    }
    expect(decimalText(decimal(-4))).toBe("-4");
    expect(decimalText(decimal(-25, -3))).toBe("-0.025");
  });

  it("reads equal numbers into equal parts, whatever their zeros", () => {
    expect(fromDigits("1.50")).toEqual(fromDigits("1.5"));
    expect(fromDigits("007")).toEqual(decimal(7));
    expect(fromDigits("1000000000000000000")).toEqual({ coefficient: 1, exponent: 18 });
    expect(fromDigits("0.000")).toEqual({ coefficient: 0, exponent: 0 });
  });

  it("reads nothing that is no plain number or longer than fifteen significant digits", () => {
    for (const text of ["", ".", "1.2.3", "-4", "1e5", "12a", "1234567890123456", "9".repeat(50)])
      expect(fromDigits(text), text).toBeUndefined();
  });

  it("multiplies without the error of binary fractions", () => {
    expect(decimalText(multiply(fromDigits("0.1")!, fromDigits("3")!))).toBe("0.3");
    expect(decimalText(multiply(fromDigits("1.28")!, fromDigits("1000000")!))).toBe("1280000");
    expect(decimalText(add(fromDigits("0.1")!, fromDigits("0.2")!))).toBe("0.3");
  });

  it("rounds halves away from zero", () => {
    expect(decimalText(roundTo(fromDigits("1.28")!, 2))).toBe("1.3");
    expect(decimalText(roundTo(fromDigits("1.25")!, 2))).toBe("1.3");
    expect(decimalText(roundTo(decimal(-125, -2), 2))).toBe("-1.3");
    expect(decimalText(roundTo(fromDigits("999")!, 2))).toBe("1000");
  });

  it("adds, multiplies and compares exactly", () => {
    fc.assert(
      fc.property(small, small, (left, right) => {
        expect(exact(add(left, right))).toBe(exact(left) + exact(right));
        expect(exact(multiply(left, right)) * 10n ** 60n).toBe(exact(left) * exact(right));
        expect(exact(subtract(left, right))).toBe(exact(left) - exact(right));
      }),
    );
    fc.assert(
      fc.property(any, any, (left, right) => {
        const difference = exact(left) - exact(right);
        expect(Math.sign(compare(left, right))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(equal(left, right)).toBe(difference === 0n);
        expect(add(left, right)).toEqual(add(right, left));
        expect(multiply(left, right)).toEqual(multiply(right, left));
      }),
    );
  });

  it("keeps every result in normal form, so that equal values have equal parts", () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: -9, max: 9 }), (left, right, power) => {
        for (const value of [left, add(left, right), multiply(left, right), scale(left, power), roundTo(left, 3)]) {
          expect(Number.isSafeInteger(value.coefficient)).toBe(true);
          expect(Object.is(value.coefficient, -0)).toBe(false);
          if (value.coefficient === 0) expect(value.exponent).toBe(0);
          else expect(value.coefficient % 10).not.toBe(0);
        }
      }),
    );
  });

  it("writes digits that read back as the same value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), fc.integer({ min: -12, max: 12 }), (digits, exponent) => {
        const value = decimal(digits, exponent);
        expect(fromDigits(decimalText(value))).toEqual(value);
        expect(toNumber(value)).toBe(Number(decimalText(value)));
      }),
    );
  });
});
