import type { BoundRow } from "../../lexicon/en/bounds.ts";
import {
  coverNouns,
  disputes,
  farBounds,
  farPhrases,
  lengthVerbs,
  levelObjects,
  levelVerbs,
  multiples,
  reachedVerbs,
  sizeWords,
} from "../../lexicon/en/quantity-cues.ts";
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
  if (found === undefined || isOtherUse(scan, found.edge, first, dimension)) return undefined;
  return isReached(scan, found.edge) ? { row: perhapsCeiling, edge: found.edge } : found;
}

/** The bound that stands before the article or the opening quotation mark of a figure: "up to a 2.7 GHz chip", "exceeded the “1.0 person” limit". */
export function readBoundAcross(scan: Scan, first: number, dimension: Dimension): FoundBound | undefined {
  let at = first;
  const isQuoted = opensQuotation(scan, at - 1);
  if (isQuoted) at--;
  const article = scan.form(at - 1);
  if (article === "a" || article === "an" || (isQuoted && article === "the")) at--;
  if (at === first) return undefined;
  const last = scan.form(at - 1);
  if (!farBounds.has(last) && !farPhrases.has(`${scan.form(at - 2)} ${last}`)) return undefined;
  return readBoundBefore(scan, at, dimension);
}

const perhapsCeiling: BoundRow = { bound: "exact", perhaps: "ceiling", phrases: [] };
const perhapsFloor: BoundRow = { bound: "exact", perhaps: "floor", phrases: [] };

/** Words between "minimum" and the "of" of its figure, at most. */
const limitReach = 3;

/** "A minimum electrical output of 100 MW" is at least 100 MW, and the figure that others state flatly. */
export function readLimit(scan: Scan, first: number): FoundBound | undefined {
  if (scan.form(first - 1) !== "of") return undefined;
  for (let at = first - 2; at >= first - 2 - limitReach && scan.isWord(at) && !scan.isFunction(at); at--) {
    const form = scan.form(at);
    if (form === "minimum") return { row: perhapsFloor, edge: first };
    if (form === "maximum") return { row: perhapsCeiling, edge: first };
  }
  return undefined;
}

function opensQuotation(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  if (form === "“" || form === "‘" || form === "«" || form === "„") return true;
  return (form === '"' || form === "'") && scan.joined(at + 1) && !scan.joined(at);
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
    if (word === "under") return coverNouns.has(scan.form(first + 1)) || coverNouns.has(scan.form(first + 2));
  }
  if (first - edge === 2) {
    // "over a 24-hour period", "over a 5-mile stretch"
    if (word === "over" && (dimension === "duration" || scan.isHyphen(first + 1))) return true;
    if (word === "up" && levelObjects.has(before)) return hasLevelVerb(scan, edge);
  }
  return word === "as" && multiples.has(before);
}

/** "bringing us up to 83 percent", "takes the total up to 12" */
function hasLevelVerb(scan: Scan, edge: number): boolean {
  for (let at = edge - 2; at >= edge - 4; at--) if (levelVerbs.has(scan.form(at))) return true;
  return false;
}

/** "Was as high as 37 percent" tells what was reached: a ceiling perhaps, and perhaps the figure itself. */
function isReached(scan: Scan, edge: number): boolean {
  const word = scan.form(edge);
  if (word !== "as" || !sizeWords.has(scan.form(edge + 1))) return false;
  // "lived for as long as 20,000 years"
  const before = scan.form(edge - 1);
  const verb = before === "for" || before === "to" || before === "at" ? edge - 2 : edge - 1;
  return reachedVerbs.has(scan.form(verb));
}
