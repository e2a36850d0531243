import { toBase, unitKey } from "./base.ts";
import { type Decimal, decimalText } from "./decimal.ts";
import type { QuantityValue } from "./value.ts";

/**
 * One string for equal quantities however they are written: "8 million", "8m" and "eight million" give "count:=8000000", "5 km" and
 * "5,000 metres" "length:=5000". The noun of a count is left out, as versions name it differently. Decides grouping and fingerprints.
 */
export function quantityKey(value: QuantityValue): string {
  const unit = unitKey(value);
  const dimension = value.dimension === "ratio" ? "percent" : value.dimension;
  const name = unit === "" || unit === dimension ? dimension : `${dimension}:${unit}`;
  const base = (amount: Decimal) => decimalText(toBase(amount, value));
  let figure: string;
  if (value.bound === "collective") figure = `[${value.collective?.noun ?? ""}${value.high === undefined ? "+" : ""}]`;
  else if (value.bound === "range")
    figure = `${value.low === undefined ? "" : base(value.low)}..${value.high === undefined ? "" : base(value.high)}`;
  else figure = `${sign(value)}${base(value.figure)}`;
  if (value.of !== undefined) figure += `/${decimalText(value.of)}`;
  if (value.additional) figure += "+more";
  if (value.per !== "") figure += ` per ${value.per}`;
  return `${name}:${figure}`;
}

function sign(value: QuantityValue): string {
  if (value.bound === "floor") return value.lowOpen ? ">" : ">=";
  if (value.bound === "ceiling") return value.highOpen ? "<" : "<=";
  if (value.bound === "about") return value.highOpen ? "~<" : "~";
  return "=";
}

/** A quantity as a report shows it: amounts as plain decimal strings, an unbounded end as null. Optional parts are absent where they do not apply. */
export type QuantityJson = { readonly [name: string]: string | boolean | null };

export function quantityJson(value: QuantityValue): QuantityJson {
  const json: { [name: string]: string | boolean | null } = {
    low: value.low === undefined ? null : decimalText(value.low),
    high: value.high === undefined ? null : decimalText(value.high),
    lowOpen: value.lowOpen,
    highOpen: value.highOpen,
    approximate: value.approximate,
    unit: value.unit,
  };
  if (value.dimension !== "count") json.dimension = value.dimension;
  if (value.per !== "") json.per = value.per;
  if (value.of !== undefined) json.of = decimalText(value.of);
  if (value.collective !== undefined) json.collective = value.collective.noun;
  if (value.additional) json.additional = true;
  return json;
}
