import { moneyWordOf } from "../../lexicon/en/currencies.ts";
import { gluedScales } from "../../lexicon/en/numbers.ts";
import type { Amount } from "./amounts.ts";
import { scale } from "./decimal.ts";
import { readDigits } from "./digits.ts";
import { readScales } from "./scales.ts";
import type { Scan } from "./scan.ts";

/** An amount whose currency letters stand against its digits: "RM500 million", "USD5m", "L5.07". The tokenizer keeps them as one word up to a separator. */
export function readMoneyWord(scan: Scan, at: number): Amount | undefined {
  const form = scan.form(at);
  const sign = moneyWordOf(form);
  // capitals make it a sign: "Rs5", "RM5"; a lone letter must not be a model's ("R2", "L5"): it needs a separator or a scale
  if (sign === undefined || !scan.isCapitalised(at)) return undefined;
  let written = form.slice(sign.letters);
  let power = 0;
  for (let digits = 0; digits < written.length; digits++) {
    if (written.charCodeAt(digits) <= 57) continue;
    power = gluedScales.get(written.slice(digits)) ?? -1;
    if (power < 0) return undefined;
    written = written.slice(0, digits);
    break;
  }
  let next = at + 1;
  while (power === 0 && isSeparator(scan.form(next)) && scan.joined(next) && scan.isNumber(next + 1) && scan.joined(next + 1)) {
    written += scan.form(next) + scan.form(next + 1);
    next += 2;
  }
  const read = readDigits(written);
  if (read === undefined) return undefined;
  const scaled = readScales(scan, next, scale(read.value, power), read.alternatives, true);
  const isPlain = next === at + 1 && scaled.next === next && power === 0;
  if (isPlain && sign.letters === 1) return undefined;
  const numeral = {
    value: scaled.value,
    alternatives: scaled.alternatives,
    first: at,
    next: scaled.next,
    plain: false,
    scaled: power > 0 || scaled.next > next,
    fraction: false,
    spelt: false,
  };
  return {
    numeral,
    unit: { id: sign.code, dimension: "money", factor: undefined, next: scaled.next },
    first: at,
    next: scaled.next,
    signed: true,
  };
}

function isSeparator(form: string): boolean {
  return form === "." || form === ",";
}
