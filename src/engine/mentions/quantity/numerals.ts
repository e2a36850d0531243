import { fractionSymbols } from "../../lexicon/en/numbers.ts";
import { fractionWholes } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { add, type Decimal, fromDigits, half } from "./decimal.ts";
import { type DigitReading, readDigits } from "./digits.ts";
import { isSimpleFraction, quotient } from "./fractions.ts";
import type { Numeral } from "./numeral.ts";
import { readScales } from "./scales.ts";
import type { Scan } from "./scan.ts";
import { readSpelt } from "./spelt-numerals.ts";

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
  const { written, next: end } = readGroups(scan, at, money);
  const read = readDigits(written);
  if (read === undefined) return undefined;
  if (read.plain && isSimpleFraction(scan, at)) return readRatio(scan, at);
  const whole = readMixed(scan, end, read);
  const scaled = readScales(scan, whole.next, whole.value, read.alternatives, money);
  return {
    value: scaled.value,
    alternatives: scaled.alternatives,
    first: at,
    next: scaled.next,
    plain: read.plain && scaled.next === end,
    scaled: scaled.next > whole.next,
    fraction: false,
    spelt: false,
  };
}

/** The digits from a token on, with the groups of three that a space has parted: "11 000 troops", "2, 000ft". */
function readGroups(scan: Scan, at: number, money: boolean): { readonly written: string; readonly next: number } {
  let written = scan.form(at);
  let next = at + 1;
  if ((scan.isNumber(next) || scan.form(next) === ",") && (written.length <= 3 || isGrouped(written))) {
    for (;;) {
      const group = groupAfter(scan, next, written, money);
      if (group === 0) break;
      written += scan.form(next + group - 1);
      next += group;
    }
  }
  return { written, next };
}

/** "1/2 mile", "3/4 of": a fraction in figures, where something says that it is one and no date. */
function readRatio(scan: Scan, at: number): Numeral | undefined {
  const next = at + 3;
  const isFraction = fractionWholes.has(scan.form(next)) || (scan.isHyphen(next) && scan.is(next + 1, WordClass.Unit));
  if (!isFraction) return undefined;
  const value = quotient(Number(scan.form(at)), Number(scan.form(at + 2)));
  return { value, alternatives: [], first: at, next, plain: false, scaled: false, fraction: true, spelt: false };
}

/** The part that follows a whole number: "2½", "2 1/2", "2 and a half". */
function readMixed(scan: Scan, at: number, { value, plain }: DigitReading): { readonly value: Decimal; readonly next: number } {
  const symbol = scan.is(at, WordClass.Number) ? fractionSymbols.get(scan.form(at)) : undefined;
  if (symbol !== undefined) return { value: add(value, fromDigits(symbol)!), next: at + 1 };
  if (plain && scan.isNumber(at) && isSimpleFraction(scan, at))
    return { value: add(value, quotient(Number(scan.form(at)), Number(scan.form(at + 2)))), next: at + 3 };
  const isHalf = scan.form(at) === "and" && (scan.form(at + 1) === "a" || scan.form(at + 1) === "one") && scan.form(at + 2) === "half";
  return isHalf ? { value: add(value, half), next: at + 3 } : { value, next: at };
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
