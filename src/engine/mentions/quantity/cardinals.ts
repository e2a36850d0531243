import { scalePowers, smallNumbers, tens } from "../../lexicon/en/numbers.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Scan } from "./scan.ts";

/** A whole number in words, as a safe integer. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
  /** Has a scale: "hundred", "dozen", "million". */
  readonly scaled: boolean;
  /** Power of ten of its last scale where that is its last word, else 0. */
  readonly power: number;
}

/** Kinds of words that a number is made of, by what may follow: tens take units, units take only scales. */
type Last = "nothing" | "unit" | "tens" | "scale";

/** Reads "twenty-two", "two hundred and fifty", "three dozen", "five hundred thousand"; undefined where no number begins. */
export function readCardinal(scan: Scan, at: number): Cardinal | undefined {
  let total = 0;
  let current = -1;
  let last: Last = "nothing";
  let power = 0;
  let scaled = false;
  let next = at;
  for (;;) {
    const isHyphenated = next > at && scan.isHyphen(next);
    const from = isHyphenated || (last === "scale" && isAndPart(scan, next)) ? next + 1 : next;
    if (!scan.is(from, WordClass.Number)) break;
    const word = scan.form(from);
    const unit = smallNumbers.get(word);
    const ten = tens.get(word);
    if (unit !== undefined) {
      if (last === "unit" || (last === "tens" && (unit === 0 || unit > 9)) || (isHyphenated && last !== "tens")) break;
      current = Math.max(current, 0) + unit;
      last = "unit";
    } else if (ten !== undefined) {
      if (last === "unit" || last === "tens" || isHyphenated) break;
      current = Math.max(current, 0) + ten;
      last = "tens";
    } else if (word === "dozen" && (current > 0 || last === "nothing")) {
      return { value: total + (current < 0 ? 1 : current) * 12, next: from + 1, scaled: true, power: 0 };
    } else {
      const scale = scalePowers.get(word);
      if (scale === undefined) break;
      scaled = true;
      last = "scale";
      power = scale;
      if (scale === 2) current = (current < 0 ? 1 : current) * 100;
      else {
        // "five hundred thousand million": a scale with nothing of its own before it multiplies what there is
        const isBare = current < 0 && total > 0;
        const product = (current < 0 ? Math.max(total, 1) : current) * 10 ** scale;
        if (!Number.isSafeInteger(product + total)) return undefined;
        total = isBare ? product : total + product;
        current = -1;
      }
      next = from + 1;
      continue;
    }
    power = 0;
    next = from + 1;
  }
  return next === at ? undefined : { value: total + Math.max(current, 0), next, scaled, power };
}

/** "two hundred and fifty", but not "three thousand and a half". */
function isAndPart(scan: Scan, at: number): boolean {
  if (scan.form(at) !== "and") return false;
  const form = scan.form(at + 1);
  return smallNumbers.has(form) || tens.has(form);
}
