import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Amount } from "./amounts.ts";
import { add, compare, decimal, multiply, toNumber } from "./decimal.ts";
import { type FoundUnit, readMeasure } from "./measures.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";
import type { Scan } from "./scan.ts";

const twelfth: readonly number[] = [0, 833, 1667, 25, 3333, 4167, 5, 5833, 6667, 75, 8333, 9167];

/** Two units that tell one amount: "6 feet 9 inches", "6-foot-9", "7 minutes 41 seconds", "two hours and 20 minutes"; in the smaller unit, feet and bare inches in feet. */
export function readComposite(scan: Scan, numeral: Numeral, unit: FoundUnit): Amount | undefined {
  if (unit.factor === undefined || numeral.fraction) return undefined;
  let at = unit.next;
  if (unit.id === "foot" && scan.isHyphen(at) && scan.isNumber(at + 1)) {
    const inches = Number(scan.form(at + 1));
    if (!Number.isInteger(inches) || inches > 11) return undefined;
    const part = inches % 3 === 0 ? decimal(twelfth[inches]!, inches === 6 || inches === 0 ? -1 : -2) : decimal(twelfth[inches]!, -4);
    return {
      numeral: { ...numeral, value: add(numeral.value, part), plain: false },
      unit: { ...unit, next: at + 2 },
      first: numeral.first,
      next: at + 2,
      signed: false,
    };
  }
  if (scan.form(at) === "," || scan.form(at) === "and") at++;
  if (!scan.isNumber(at) && !scan.is(at, WordClass.Number)) return undefined;
  const second = readNumeral(scan, at, false);
  if (second === undefined || second.fraction) return undefined;
  const small = readMeasure(scan, second.next);
  if (small?.factor === undefined || small.dimension !== unit.dimension) return undefined;
  if (
    compare(small.factor, unit.factor) >= 0 ||
    compare(multiply(second.value, small.factor), unit.factor) >= 0 ||
    !isStep(unit.id, small.id)
  )
    return undefined;
  const ratio = toNumber(unit.factor) / toNumber(small.factor);
  const times = Math.round(ratio);
  // months in a year are whole, weeks in a month are not
  if (Math.abs(ratio - times) > 1e-6) return undefined;
  return {
    numeral: { ...numeral, value: add(multiply(numeral.value, decimal(times)), second.value), plain: false, next: second.next },
    unit: small,
    first: numeral.first,
    next: small.next,
    signed: false,
  };
}

const steps: ReadonlyMap<string, string> = new Map([
  ["foot", "inch"],
  ["year", "month"],
  ["week", "day"],
  ["day", "hour"],
  ["hour", "minute"],
  ["minute", "second"],
  ["pound", "ounce"],
  ["stone", "pound"],
  ["m", "cm"],
]);

function isStep(large: string, small: string): boolean {
  return steps.get(large) === small;
}
