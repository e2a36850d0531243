import { fractionSymbols, scalePowers } from "../../lexicon/en/numbers.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { add, decimal, fromDigits, half, multiply, scale } from "./decimal.ts";
import { readDigits } from "./digits.ts";
import { isSimpleFraction, quotient } from "./fractions.ts";
import { gluedScale } from "./glued-scale.ts";
import type { Numeral } from "./numeral.ts";
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
