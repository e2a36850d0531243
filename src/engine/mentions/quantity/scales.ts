import { scalePowers } from "../../lexicon/en/numbers.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { add, type Decimal, decimal, half, multiply, scale } from "./decimal.ts";
import { gluedScale } from "./glued-scale.ts";
import type { Scan } from "./scan.ts";

/** A figure after its scales, with one past their last token. */
export interface Scaled {
  readonly value: Decimal;
  readonly alternatives: readonly Decimal[];
  readonly next: number;
}

/** Applies the scales that follow a figure in digits: "8m", "8 million", "8-million", "3 dozen", "5 hundred thousand", "1 million and a half". */
export function readScales(scan: Scan, at: number, figure: Decimal, readings: readonly Decimal[], money: boolean): Scaled {
  let value = figure;
  let alternatives = readings;
  let next = at;
  const glued = gluedScale(scan, next, money);
  if (glued > 0) {
    value = scale(value, glued);
    alternatives = alternatives.map((each) => scale(each, glued));
    next++;
  }
  for (;;) {
    const from = scan.isHyphen(next) ? next + 1 : next;
    if (!scan.is(from, WordClass.Number)) break;
    if (scan.form(from) === "dozen" && next === at) return { value: multiply(value, decimal(12)), alternatives, next: from + 1 };
    const power = scalePowers.get(scan.form(from));
    // after one scale only a larger kind may follow: "5 hundred thousand", not "5 million hundred"
    if (power === undefined || (next > at && power < 5)) break;
    value = scale(value, power);
    alternatives = alternatives.map((each) => scale(each, power));
    next = from + 1;
    if (hasAndHalf(scan, next)) {
      value = add(value, scale(half, power));
      next += 3;
    }
  }
  return { value, alternatives, next };
}

/** "and a half" behind a number or a scale; "two and a half-brother" is none, "two and a half-year" is. */
export function hasAndHalf(scan: Scan, at: number): boolean {
  if (scan.form(at) !== "and" || scan.form(at + 1) !== "a" || scan.form(at + 2) !== "half") return false;
  return !scan.isHyphen(at + 3) || scan.is(at + 4, WordClass.Unit);
}
