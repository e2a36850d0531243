import { type Decimal, decimal, multiply } from "./decimal.ts";
import type { QuantityValue } from "./value.ts";

/** Dimensions that are told on one scale: shares of a whole in percent. */
export function scaleOf({ dimension }: QuantityValue): string {
  return dimension === "ratio" ? "percent" : dimension;
}

/** Codes that name one currency, and names that leave open which country's they mean. */
const sameCurrency: ReadonlyMap<string, string> = new Map([
  ["RMB", "CNY"],
  ["CNH", "CNY"],
  ["penny", "GBP"],
]);

const openCurrencies: ReadonlyMap<string, readonly string[]> = new Map([
  ["peso", ["MXN", "ARS", "CLP", "COP", "PHP", "CUP", "UYU", "DOP"]],
  ["krone", ["NOK", "DKK", "SEK", "crown"]],
  ["crown", ["CZK", "SEK", "NOK", "DKK", "ISK"]],
  ["dinar", ["IQD", "KWD", "JOD", "TND", "DZD", "RSD", "LYD", "BHD"]],
  ["shilling", ["KES", "UGX", "TZS", "SOS"]],
  ["cent", ["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "ZAR"]],
  // the sign ¥ is yen's and yuan's
  ["¥", ["JPY", "CNY"]],
  ["USD", ["cent"]],
]);

/** The unit that equal amounts share: one code for one currency, the base unit's name for measures. */
export function unitKey(value: QuantityValue): string {
  if (value.dimension === "money") return sameCurrency.get(value.unit) ?? value.unit;
  if (value.dimension === "count" || value.dimension === "ratio") return "";
  return value.factor === undefined ? value.unit : scaleOf(value);
}

export function isSameCurrency(left: QuantityValue, right: QuantityValue): boolean {
  const a = unitKey(left);
  const b = unitKey(right);
  return a === b || openCurrencies.get(a)?.includes(b) === true || openCurrencies.get(b)?.includes(a) === true;
}

const unit = decimal(1);

/** An amount of a quantity's unit in base units. */
export function toBase(amount: Decimal, value: QuantityValue): Decimal {
  return multiply(amount, value.factor ?? unit);
}
