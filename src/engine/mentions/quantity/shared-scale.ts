import type { Amount } from "./amounts.ts";
import { compare, type Decimal, scale, thousand } from "./decimal.ts";
import type { Scan } from "./scan.ts";

export function shareScale(scan: Scan, left: Amount, right: Amount, isChange = false): Decimal {
  const low = left.numeral.value;
  if (left.numeral.scaled || !right.numeral.scaled) return low;
  const power = right.numeral.value.exponent >= 12 ? 12 : scalePowerOf(scan, right);
  const scaled = power === 0 ? low : scale(low, power);
  // "rose from 900,000 to 1.2 million": a figure that is already large stands by itself
  if (isChange) return compare(low, thousand) < 0 ? scaled : low;
  return compare(scaled, right.numeral.value) < 0 ? scaled : low;
}

/** The power of ten that the right figure's last scale word gave it. */
function scalePowerOf(scan: Scan, right: Amount): number {
  const { numeral } = right;
  for (let at = numeral.next - 1; at >= numeral.first; at--) {
    const form = scan.form(at);
    const power = scales.get(form);
    if (power !== undefined) return power;
  }
  return 0;
}

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["k", 3],
  ["lakh", 5],
  ["m", 6],
  ["mn", 6],
  ["mln", 6],
  ["million", 6],
  ["crore", 7],
  ["b", 9],
  ["bn", 9],
  ["bln", 9],
  ["billion", 9],
  ["tn", 12],
  ["trn", 12],
  ["t", 12],
  ["trillion", 12],
]);
