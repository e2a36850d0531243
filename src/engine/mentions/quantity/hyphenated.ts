import { scoreNouns, scoreVerbs } from "../../lexicon/en/quantity-cues.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { compare, decimal } from "./decimal.ts";
import { isPlural } from "./nouns.ts";
import { isSomethingElse, type Pair, pairOf, signSkip } from "./pair.ts";
import { ranged } from "./ranges.ts";
import type { Scan } from "./scan.ts";

/** "6-7 million" and "2-3 people" are ranges, "6-3" and "5-4 ruling" scores, "745-4811", "2016-17" and "4-4-2" neither. */
export function readHyphenated(scan: Scan, left: Amount): Pair | undefined {
  const at = left.next;
  const from = signSkip(scan, at + 1);
  if (!scan.isNumber(from) && !(left.numeral.spelt && scan.has(from))) return undefined;
  const right = readAmount(scan, from);
  if (right === undefined) return undefined;
  if (right.numeral.spelt && (right.numeral.fraction || left.numeral.scaled)) return undefined;
  const isPlain = left.unit === undefined && left.numeral.plain && right.numeral.plain && right.unit === undefined;
  if (isPlain) {
    const leftLength = scan.form(left.numeral.first).length;
    const rightLength = scan.form(right.numeral.first).length;
    if (scan.isDash(right.next) && scan.isNumber(right.next + 1)) {
      let end = right.next;
      while (scan.isDash(end) && scan.isNumber(end + 1)) end += 2;
      return { ...pairOf("none", left, right), next: end };
    }
    if ((leftLength === 3 && rightLength === 4) || (leftLength === 4 && (rightLength === 2 || rightLength === 4)))
      return pairOf("none", left, right);
  }
  if (isSomethingElse(scan, right)) return pairOf("none", left, right);
  const range = ranged(scan, left, right, false, true);
  if (right.unit !== undefined || right.numeral.scaled || left.unit !== undefined) return range;
  const after = scan.form(right.next);
  const before = scan.form(left.first - 1);
  const isScoreWord = scoreNouns.has(after) || scoreVerbs.has(before);
  if (
    range !== undefined &&
    !scoreNouns.has(after) &&
    (isPlural(after) || (scan.isWord(right.next + 1) && isPlural(scan.form(right.next + 1)) && !scan.isFunction(right.next)))
  )
    return range;
  const isSmall = compare(left.numeral.value, limit) < 0 && compare(right.numeral.value, limit) < 0;
  if (isSmall && left.unit === undefined && (isScoreWord || left.numeral.plain)) return pairOf("score", left, right);
  return range ?? pairOf("none", left, right);
}

const limit = decimal(700);
