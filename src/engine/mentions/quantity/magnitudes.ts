import { magnitudeLinks, quakeNouns } from "../../lexicon/en/quantity-cues.ts";
import type { Amount } from "./amounts.ts";
import { boundBefore } from "./bounds.ts";
import { compare, ten } from "./decimal.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";

/** "magnitude 6.4", "a 6.4-magnitude quake", "6.4 on the Richter scale", "magnitude of 6.4". */
export function readMagnitude(scan: Scan, amount: Amount, isBare: boolean, isHyphenated: boolean): Reading | undefined {
  const { numeral } = amount;
  if (!isBare || numeral.scaled || compare(numeral.value, ten) >= 0) return undefined;
  let first = -1;
  let next = numeral.next;
  const before = amount.first - 1;
  const isDecimal = !numeral.plain && !numeral.spelt;
  if (isHyphenated) first = amount.first - 2;
  else if (scan.form(before) === "magnitude") first = before;
  else if (scan.form(before) === "of" && scan.form(before - 1) === "magnitude") first = before - 1;
  const from = scan.isHyphen(next) ? next + 1 : next;
  // "put the magnitude at 5.7", "magnitude was about 5.7"
  if (first < 0 && isDecimal && magnitudeLinks.has(scan.form(before))) {
    let at = before - 1;
    while (at > before - 4 && magnitudeLinks.has(scan.form(at))) at--;
    if (scan.form(at) === "magnitude") first = amount.first;
  }
  if (first < 0) {
    const form = scan.form(from);
    if (form === "magnitude") {
      first = amount.first;
      next = from + 1;
    } else if (
      form === "on" &&
      (scan.form(from + 2) === "richter" || scan.form(from + 2) === "moment" || scan.form(from + 1) === "richter")
    ) {
      first = amount.first;
      next = from + (scan.form(from + 2) === "richter" || scan.form(from + 2) === "moment" ? 3 : 2);
      if (scan.form(next) === "scale") next++;
    } else if (isDecimal && (quakeNouns.has(form) || ((form === "strength" || form === "scale") && quakeNouns.has(scan.form(from + 1))))) {
      first = amount.first;
      next = quakeNouns.has(form) ? next : from + 1;
    } else if (
      isDecimal &&
      quakeNouns.has(scan.form(amount.first - 2)) &&
      (scan.form(before) === "of" || scan.form(before) === "measuring")
    ) {
      first = amount.first;
    } else {
      // "magnitude of about 6.4"
      const bound = boundBefore(scan, amount.first);
      if (bound === undefined) return undefined;
      let edge = scan.form(bound.edge - 1) === "of" ? bound.edge - 2 : bound.edge - 1;
      if (isDecimal && quakeNouns.has(scan.form(edge))) edge = bound.edge;
      else if (scan.form(edge) !== "magnitude") return undefined;
      return {
        first: edge,
        next,
        figureNext: next,
        resume: next,
        noun: [],
        value: exactly("magnitude", "", numeral.value, { bound: "about", approximate: true, alternatives: numeral.alternatives }),
      };
    }
  }
  return {
    first,
    next,
    figureNext: next,
    resume: next,
    noun: [],
    value: exactly("magnitude", "", numeral.value, { alternatives: numeral.alternatives }),
  };
}
