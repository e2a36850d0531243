import { denominators, scalePowers, smallNumbers, tens } from "../../lexicon/en/numbers.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { add, decimal, fromDigits, half, scale } from "./decimal.ts";
import { readFraction } from "./fractions.ts";
import type { Numeral } from "./numeral.ts";
import type { Scan } from "./scan.ts";

export function readSpelt(scan: Scan, at: number): Numeral | undefined {
  let total = 0;
  let current = -1;
  let next = at;
  let scaled = false;
  let lastSmall = false;
  let lastTens = false;
  let power = 0;
  const form = scan.form(at);
  if (form === "half" || form === "quarter") return readFraction(scan, at, 1, at);
  while (scan.has(next)) {
    let from = next;
    if (from > at) {
      if (scan.isHyphen(from)) from++;
      else if (
        scan.form(from) === "and" &&
        (power >= 2 || total > 0) &&
        !lastSmall &&
        isSmall(scan.form(from + 1)) &&
        !scan.is(from + 1, WordClass.Ordinal)
      ) {
        // "two hundred and fifty", but not "three thousand and two others"
        from++;
      }
    }
    if (!scan.is(from, WordClass.Number)) break;
    const word = scan.form(from);
    const small = smallNumbers.get(word);
    if (small !== undefined) {
      if (lastSmall || (lastTens && (small === 0 || small > 9))) break;
      if (from > next && !lastTens && scan.isHyphen(next)) break;
      current = Math.max(current, 0) + small;
      lastSmall = true;
      lastTens = false;
      power = 0;
      next = from + 1;
      continue;
    }
    const ten = tens.get(word);
    if (ten !== undefined) {
      if (lastSmall || lastTens || (from > next && scan.isHyphen(next))) break;
      current = Math.max(current, 0) + ten;
      lastTens = true;
      power = 0;
      next = from + 1;
      continue;
    }
    if (word === "dozen" && (current > 0 || next === at)) {
      current = (current < 0 ? 1 : current) * 12;
      next = from + 1;
      scaled = true;
      break;
    }
    const factor = scalePowers.get(word);
    if (factor === undefined) break;
    if (current < 0 && total === 0 && next > at) break;
    scaled = true;
    lastSmall = false;
    lastTens = false;
    if (factor === 2) {
      current = (current < 0 ? 1 : current) * 100;
      power = 2;
    } else {
      const part = current < 0 ? (total > 0 ? total : 1) : current;
      const product = part * 10 ** factor;
      if (!Number.isSafeInteger(product)) return undefined;
      total = current < 0 && total > 0 ? product : total + product;
      current = -1;
      power = factor;
    }
    next = from + 1;
  }
  if (next === at) return undefined;
  let value = decimal(total + Math.max(current, 0));
  if (!scaled && current >= 0) {
    // fractions: "two-thirds", "three quarters", "one-fifth"
    const from = scan.isHyphen(next) ? next + 1 : next;
    if (denominators.has(scan.form(from)) && current >= 1 && current <= 9) {
      const fraction = readFraction(scan, from, current, at);
      if (fraction !== undefined) return fraction;
    }
    if (scan.form(next) === "point" && smallNumbers.has(scan.form(next + 1))) {
      let digits = `${current}.`;
      let place = next + 1;
      for (; smallNumbers.has(scan.form(place)); place++) digits += String(smallNumbers.get(scan.form(place)));
      value = fromDigits(digits) ?? value;
      next = place;
    }
    if (
      scan.form(next) === "and" &&
      (scan.form(next + 1) === "a" || scan.form(next + 1) === "one") &&
      (scan.form(next + 2) === "half" || scan.form(next + 2) === "quarter") &&
      (!scan.isHyphen(next + 3) || scan.is(next + 4, WordClass.Unit))
    ) {
      value = add(value, scan.form(next + 2) === "half" ? half : decimal(25, -2));
      next += 3;
    } else if (scan.form(next) === "and" && scan.isHyphen(next + 1) === false && scan.form(next + 1) === "half") {
      value = add(value, half);
      next += 2;
    } else if (
      scan.isHyphen(next) &&
      scan.form(next + 1) === "and" &&
      scan.isHyphen(next + 2) &&
      scan.form(next + 3) === "a" &&
      scan.isHyphen(next + 4) &&
      scan.form(next + 5) === "half"
    ) {
      value = add(value, half);
      next += 6;
    }
    const after = scalePowers.get(scan.form(next));
    if (after !== undefined) {
      value = scale(value, after);
      next++;
      scaled = true;
    }
  } else if (scaled && scan.form(next) === "and" && scan.form(next + 1) === "a" && scan.form(next + 2) === "half" && power >= 2) {
    value = add(value, scale(half, power));
    next += 3;
  }
  return { value, alternatives: [], first: at, next, plain: false, scaled, fraction: false, spelt: true };
}

function isSmall(form: string): boolean {
  return smallNumbers.has(form) || tens.has(form);
}
