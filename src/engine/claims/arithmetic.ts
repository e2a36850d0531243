/**
 * Exponential and logarithm from +, −, × and ÷ alone, which IEEE 754 fixes to the last bit; the built-in ones may differ
 * between runtimes. Both are good to about nine digits, far past what is decided by them.
 */

/** e^x for |x| below 40. */
export function exponential(x: number): number {
  const y = x / 1024;
  let power = 1 + y * (1 + (y / 2) * (1 + (y / 3) * (1 + y / 4)));
  for (let doubling = 0; doubling < 10; doubling++) power *= power;
  return power;
}

const ln2 = Math.LN2;

/** Natural logarithm of a number above 0. */
export function logarithm(x: number): number {
  let mantissa = x;
  let halvings = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    halvings++;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    halvings--;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  return halvings * ln2 + 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square / 11)))));
}
