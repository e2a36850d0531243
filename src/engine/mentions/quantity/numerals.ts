import { denominators, fractionSymbols, gluedScales, ordinals, scalePowers, smallNumbers, tens } from "../../lexicon/en/numbers.ts";
import { lengthCues } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { add, type Decimal, decimal, fromDigits, multiply, scale } from "./decimal.ts";
import { readDigits } from "./digits.ts";
import type { Scan } from "./scan.ts";

/** A figure in digits, in words or in both, without bound, unit or noun. */
export interface Numeral {
  readonly value: Decimal;
  readonly alternatives: readonly Decimal[];
  readonly first: number;
  /** One past its last token. */
  readonly next: number;
  /** Digits with no separator and no scale: may be a year or a label. */
  readonly plain: boolean;
  /** Has a scale word or abbreviation: "8 million", "5bn". */
  readonly scaled: boolean;
  /** A fraction by itself: "half", "two-thirds", "3/4". */
  readonly fraction: boolean;
  /** Written in words from its first token. */
  readonly spelt: boolean;
}

const half = decimal(5, -1);

/** Reads the numeral that begins at a token, with its scales. `money`: a currency sign stands before it, so "m", "b" and "t" are scales. */
export function readNumeral(scan: Scan, at: number, money: boolean): Numeral | undefined {
  if (scan.isNumber(at)) return readWritten(scan, at, money);
  const form = scan.form(at);
  const symbol = fractionSymbols.get(form);
  if (symbol !== undefined)
    return {
      value: fromDigits(symbol)!,
      alternatives: [],
      first: at,
      next: at + 1,
      plain: false,
      scaled: false,
      fraction: true,
      spelt: false,
    };
  return readSpelt(scan, at);
}

function readWritten(scan: Scan, at: number, money: boolean): Numeral | undefined {
  let written = scan.form(at);
  let next = at + 1;
  // "11 000 troops", "2, 000ft": groups of three that a space has parted
  if ((scan.isNumber(next) || scan.form(next) === ",") && (written.length <= 3 || isGrouped(written))) {
    for (;;) {
      const group = groupAfter(scan, next, written, money);
      if (group === 0) break;
      written += scan.form(next + group - 1);
      next += group;
    }
  }
  const read = readDigits(written);
  if (read === undefined) return undefined;
  let value = read.value;
  let alternatives = read.alternatives;
  let fraction = false;
  let plain = read.plain;
  const symbol = scan.is(next, WordClass.Number) ? fractionSymbols.get(scan.form(next)) : undefined;
  if (symbol !== undefined) {
    value = add(value, fromDigits(symbol)!);
    next++;
    plain = false;
  } else if (plain && scan.isNumber(next) && isSimpleFraction(scan, next)) {
    // "2 1/2 million"
    value = add(value, quotient(Number(scan.form(next)), Number(scan.form(next + 2))));
    next += 3;
    plain = false;
  } else if (plain && isSimpleFraction(scan, at)) {
    const after = scan.form(at + 3);
    if (
      after !== "of" &&
      after !== "mile" &&
      after !== "inch" &&
      after !== "cup" &&
      !(scan.isHyphen(at + 3) && scan.is(at + 4, WordClass.Unit))
    )
      return undefined;
    value = quotient(Number(scan.form(at)), Number(scan.form(at + 2)));
    next = at + 3;
    fraction = true;
    plain = false;
  } else if (
    scan.form(next) === "and" &&
    (scan.form(next + 1) === "a" || scan.form(next + 1) === "one") &&
    scan.form(next + 2) === "half"
  ) {
    value = add(value, half);
    next += 3;
    plain = false;
  }
  let scaled = false;
  const glued = gluedScale(scan, next, money);
  if (glued > 0) {
    value = scale(value, glued);
    alternatives = alternatives.map((each) => scale(each, glued));
    next++;
    scaled = true;
  }
  for (;;) {
    const from = scan.isHyphen(next) ? next + 1 : next;
    if (!scan.is(from, WordClass.Number)) break;
    const power = scalePowers.get(scan.form(from));
    if (power === undefined || (scaled && power !== 6 && power !== 9 && power !== 12 && power !== 5 && power !== 7)) {
      if (scan.form(from) === "dozen" && !scaled) {
        value = multiply(value, decimal(12));
        next = from + 1;
        scaled = true;
      }
      break;
    }
    if (from > next && !scan.has(from)) break;
    value = scale(value, power);
    alternatives = alternatives.map((each) => scale(each, power));
    next = from + 1;
    scaled = true;
    if (
      scan.form(next) === "and" &&
      scan.form(next + 1) === "a" &&
      scan.form(next + 2) === "half" &&
      (!scan.isHyphen(next + 3) || scan.is(next + 4, WordClass.Unit))
    ) {
      value = add(value, scale(half, power));
      next += 3;
    }
  }
  return {
    value,
    alternatives: scaled || alternatives.length > 0 ? alternatives : [],
    first: at,
    next,
    plain: plain && !scaled,
    scaled,
    fraction,
    spelt: false,
  };
}

function isGrouped(written: string): boolean {
  return written.length < 20 && /^\d{1,3}(,\d{3})+$/.test(written);
}

/** Number of tokens of a group of three that belongs to the number before it: 1 after a space, 2 after a comma and a space, 0 where there is none. */
function groupAfter(scan: Scan, at: number, before: string, money: boolean): number {
  const { tokens } = scan;
  if (scan.isNumber(at)) {
    const form = scan.form(at);
    if (form.length !== 3 || !isThree(form) || before === "0") return 0;
    // one space only, and nothing glued after it: "11 000", not "11  000" of a table, nor "5 300m"
    return tokens.starts[at]! - tokens.ends[at - 1]! === 1 ? 1 : 0;
  }
  if (scan.form(at) === "," && scan.joined(at) && scan.isNumber(at + 1) && !scan.joined(at + 1)) {
    const form = scan.form(at + 1);
    if (!isThree(form.slice(0, 3)) || (form.length > 3 && !/^\d{3}(,\d{3})*$/.test(form))) return 0;
    if (form.startsWith("0") || form.endsWith("00") || money) return 2;
  }
  return 0;
}

function isThree(form: string): boolean {
  return form.length === 3 && form.charCodeAt(0) <= 57 && form.charCodeAt(1) >= 48 && form.charCodeAt(1) <= 57 && form.charCodeAt(2) <= 57;
}

/** "1/2", "3/4" with a small denominator, all written together. */
function isSimpleFraction(scan: Scan, at: number): boolean {
  if (scan.form(at + 1) !== "/" || !scan.isNumber(at + 2) || !scan.joined(at + 1) || !scan.joined(at + 2)) return false;
  const above = Number(scan.form(at));
  const below = Number(scan.form(at + 2));
  return above >= 1 && above < below && below <= 10;
}

function quotient(above: number, below: number): Decimal {
  // thirds and sevenths have no finite digits: four places are finer than any text means them
  return decimal(Math.round((above * 10000) / below), -4);
}

function gluedScale(scan: Scan, at: number, money: boolean): number {
  if (!scan.isWord(at) || !scan.joined(at)) return 0;
  const form = scan.form(at);
  const power = gluedScales.get(form);
  if (power === undefined) return 0;
  if (money) return power;
  if (form === "mm" || form === "t" || form === "b") return 0;
  if (form === "m") return scan.raw(at) === "M" || isMillions(scan, at) ? power : 0;
  return power;
}

/** "8m people" and "8m in aid" count; "8m high", "100m race" and "5m deep" measure. */
function isMillions(scan: Scan, at: number): boolean {
  const digits = scan.form(at - 1);
  const next = scan.form(at + 1);
  if (scan.isHyphen(at + 1)) return scan.isNumber(at + 2) && scan.form(at + 3) === "m" && isMillions(scan, at + 3);
  if (!scan.isWord(at + 1) || lengthCues.has(next)) return false;
  if (digits.length >= 3 && !digits.includes(".")) return !scan.isFunction(at + 1) && next.endsWith("s") && !next.endsWith("ss");
  return !scan.isFunction(at + 1) || next === "of" || next === "more";
}

function readSpelt(scan: Scan, at: number): Numeral | undefined {
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

/** A fraction whose denominator stands at `at`, and what it is taken of where that is a scale: "half a million", "a quarter of a million". */
export function readFraction(scan: Scan, at: number, above: number, first: number): Numeral | undefined {
  const word = scan.form(at);
  const below = denominators.get(word);
  if (below === undefined || above >= below) return undefined;
  const isPlural = word.endsWith("s") || word === "halves";
  // "three third places" is no fraction
  if (above > 1 ? !isPlural : isPlural) return undefined;
  let value = below === 2 && above === 1 ? half : quotient(above, below);
  let next = at + 1;
  let scaled = false;
  let from = next;
  if (scan.form(from) === "of") from++;
  if (scan.form(from) === "a") from++;
  if (from > next || !ordinals.has(word)) {
    if (scan.isHyphen(from)) from++;
    const power = scalePowers.get(scan.form(from));
    if (power !== undefined && power >= 3) {
      value = scale(value, power);
      next = from + 1;
      scaled = true;
    } else if (scan.form(from) === "dozen") {
      value = multiply(value, decimal(12));
      next = from + 1;
      scaled = true;
    }
  }
  return { value, alternatives: [], first, next, plain: false, scaled, fraction: !scaled, spelt: true };
}
