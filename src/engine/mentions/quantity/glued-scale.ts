import { gluedScales } from "../../lexicon/en/numbers.ts";
import { lengthCues } from "../../lexicon/en/quantity-cues.ts";
import type { Scan } from "./scan.ts";

export function gluedScale(scan: Scan, at: number, money: boolean): number {
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
