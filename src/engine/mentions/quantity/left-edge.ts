import type { BoundRow } from "../../lexicon/en/bounds.ts";
import { additionsBefore } from "../../lexicon/en/quantity-cues.ts";
import type { Amount } from "./amounts.ts";
import { readBoundAcross, readBoundBefore, readLimit } from "./bound-context.ts";
import type { Scan } from "./scan.ts";
import type { Dimension } from "./value.ts";

/** Where a mention begins and what the words before its figure make of it. */
export interface LeftEdge {
  readonly first: number;
  readonly row: BoundRow | undefined;
  /** "another", "a further" stand before the figure. */
  readonly additional: boolean;
  /** A minus stands before it. */
  readonly negative: boolean;
}

/** Walks left from a figure over sign, article, addition and bound: "more than another 2,000", "about a million", "minus 5 degrees". */
export function readLeftEdge(scan: Scan, amount: Amount, dimension: Dimension, isRange: boolean): LeftEdge {
  const { numeral } = amount;
  let { first } = amount;
  let negative = false;
  let additional = false;
  if (dimension === "temperature") {
    negative = isMinus(scan, first - 1);
    if (negative || scan.form(first - 1) === "+") first--;
  }
  if (numeral.spelt && (numeral.scaled || numeral.fraction) && isArticle(scan, first - 1)) first--;
  if (additionsBefore.has(scan.form(first - 1))) {
    additional = true;
    first--;
    if (isArticle(scan, first - 1)) first--;
  }
  if (isRange && scan.form(first - 1) === "between") first--;
  const found = readBoundBefore(scan, first, dimension) ?? readBoundAcross(scan, first, dimension) ?? readLimit(scan, first);
  return { first: found?.edge ?? first, row: found?.row, additional, negative };
}

function isArticle(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  return form === "a" || form === "an";
}

/** "minus 5 degrees", "-5°C": a minus that is no hyphen after a word. */
function isMinus(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  return form === "minus" || ((form === "-" || form === "−" || form === "–") && !scan.joined(at));
}
