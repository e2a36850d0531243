import { WordClass } from "../../lexicon/en/word-class.ts";
import { toBase } from "./base.ts";
import { toNumber } from "./decimal.ts";
import { isSameFigure } from "./figures.ts";
import type { Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";
import type { QuantityMention, QuantityValue } from "./value.ts";

/** What the quantity before it in its sentence makes of a quantity; undefined where it only says the same again in another unit. */
export function besidePrevious(scan: Scan, previous: QuantityMention, reading: Reading, value: QuantityValue): QuantityValue | undefined {
  const { first, next } = reading;
  if (value.bound !== "exact" || saysExactly(scan, first)) return value;
  if (previous.endToken === first - 1 && scan.form(first - 1) === "(" && scan.form(next) === ")") {
    if (isSwap(previous.value, value)) return undefined;
    const perhaps = boundOf(previous.value);
    return perhaps === undefined ? value : { ...value, perhaps };
  }
  if (value.dimension !== previous.value.dimension || !isListed(scan, previous.endToken, first)) return value;
  const perhaps = boundOf(previous.value);
  return perhaps === undefined ? value : { ...value, perhaps };
}

/** "only", "exactly" before a figure close it to the bound of another; the article of "a dozen" does not. */
function saysExactly(scan: Scan, first: number): boolean {
  const form = scan.form(first);
  return scan.is(first, WordClass.Bound) && form !== "a" && form !== "an";
}

function boundOf({ bound, perhaps }: QuantityValue): "floor" | "ceiling" | undefined {
  return bound === "floor" || bound === "ceiling" ? bound : perhaps;
}

/** "More than 90,000 bridges, 17,000 tunnels and 240,000 culverts": nothing but commas and "and" between. */
function isListed(scan: Scan, from: number, to: number): boolean {
  if (from >= to || to - from > 2) return false;
  for (let at = from; at < to; at++) {
    const form = scan.form(at);
    if (form !== "," && form !== "and" && form !== "or") return false;
  }
  return true;
}

/** Widest ratio of two units that are told for one another: a yard and a meter differ by a tenth. */
const widest = 1.25;

/** The same figure in a unit of nearly the same size: "25 yards (25 meters)". A true conversion stays a figure, which other versions may tell alone. */
function isSwap(left: QuantityValue, right: QuantityValue): boolean {
  if (left.dimension !== right.dimension || left.unit === right.unit) return false;
  if (left.factor === undefined || right.factor === undefined || !isSameFigure(left, right)) return false;
  const a = Math.abs(toNumber(toBase(left.figure, left)));
  const b = Math.abs(toNumber(toBase(right.figure, right)));
  return Math.max(a, b) <= widest * Math.min(a, b);
}
