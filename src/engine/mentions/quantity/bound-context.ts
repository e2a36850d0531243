import { disputes, lengthVerbs, multiples } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { boundAfter, boundBefore, type FoundBound } from "./bounds.ts";
import type { Scan } from "./scan.ts";
import type { Dimension } from "./value.ts";

/** A bound phrase after the figure, unless it begins what comes next: "12 people and more than 5 dogs", "5 plus 3". */
export function readBoundAfter(scan: Scan, at: number): FoundBound | undefined {
  const found = boundAfter(scan, at);
  if (found === undefined) return undefined;
  const next = scan.form(found.edge);
  if (next === "than" || next === "to" || scan.isNumber(found.edge) || scan.is(found.edge, WordClass.Number) || next === "$")
    return undefined;
  const last = scan.form(found.edge - 1);
  if ((last === "plus" || last === "maximum" || last === "approximately" || last === "upwards") && scan.isWord(found.edge))
    return undefined;
  return found;
}

/** The bound phrase before a figure, unless its words have another use there. */
export function readBoundBefore(scan: Scan, first: number, dimension: Dimension): FoundBound | undefined {
  const found = boundBefore(scan, first);
  return found === undefined || isOtherUse(scan, found.edge, first, dimension) ? undefined : found;
}

/** Bound words in another use: "over three days" says how long, "half as many as 20" compares, "fight over 12 islands" names the matter. */
function isOtherUse(scan: Scan, edge: number, first: number, dimension: Dimension): boolean {
  const word = scan.form(edge);
  const before = scan.form(edge - 1);
  if (first - edge === 1) {
    if (word === "over" && dimension === "duration") return !lengthVerbs.has(before);
    if (word === "over") return disputes.has(before);
    if (word === "within") return dimension !== "duration" && dimension !== "length";
    if (word === "under" && dimension === "duration") return false;
  }
  return word === "as" && multiples.has(before);
}
