import type { Amount } from "./amounts.ts";
import type { Pair } from "./pair.ts";
import { exactly, type Reading } from "./reading.ts";
import type { Scan } from "./scan.ts";

/** "6-3", "219 to 213": the first side as figure, the second as `of`; in "6-1, 6-2" with the number of the set. */
export function readScore(scan: Scan, amount: Amount, pair: Pair): Reading {
  const before = setsBefore(scan, amount.first);
  const after = skipTieBreak(scan, pair.next);
  const isSet = before > 0 || (scan.form(after) === "," && isScore(scan, after + 1));
  return {
    first: amount.first,
    next: pair.next,
    figureNext: pair.next,
    resume: pair.next,
    noun: [],
    value: exactly("score", "", pair.low, { of: pair.high, per: isSet ? `set ${before + 1}` : "" }),
  };
}

/** At most so many sets are told of a match. */
const mostSets = 7;

function setsBefore(scan: Scan, first: number): number {
  let at = first;
  let sets = 0;
  while (sets < mostSets && scan.form(at - 1) === ",") {
    // "7-6 (5), 6-4"
    const end = scan.form(at - 2) === ")" && scan.isNumber(at - 3) && scan.form(at - 4) === "(" ? at - 4 : at - 1;
    if (!isScore(scan, end - 3)) break;
    at = end - 3;
    sets++;
  }
  return sets;
}

function skipTieBreak(scan: Scan, at: number): number {
  return scan.form(at) === "(" && scan.isNumber(at + 1) && scan.form(at + 2) === ")" ? at + 3 : at;
}

function isScore(scan: Scan, at: number): boolean {
  return scan.isNumber(at) && scan.isDash(at + 1) && scan.isNumber(at + 2);
}
