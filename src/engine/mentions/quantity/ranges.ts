import { rangeOpeners } from "../../lexicon/en/quantity-cues.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { compare, toNumber } from "./decimal.ts";
import { readHyphenated } from "./hyphenated.ts";
import { isSomethingElse, type Pair, pairOf, signSkip } from "./pair.ts";
import type { Scan } from "./scan.ts";
import { shareScale } from "./shared-scale.ts";
import { hasVote, readVote } from "./votes.ts";

export function readPair(scan: Scan, left: Amount): Pair | undefined {
  const at = left.next;
  if (left.numeral.fraction && left.unit === undefined) {
    const isJoined = scan.form(at) === "to" || (scan.form(at) === "and" && scan.form(left.first - 1) === "between");
    const second = isJoined ? readAmount(scan, at + 1) : undefined;
    return second?.numeral.fraction === true && second.unit === undefined ? ranged(scan, left, second, false) : undefined;
  }
  if (scan.isDash(at) && (scan.isHyphen(at) || scan.text.charCodeAt(scan.tokens.starts[at]!) === 0x2013)) return readHyphenated(scan, left);
  if (scan.form(at) === "…" || (scan.form(at) === "." && scan.form(at + 1) === "." && scan.joined(at + 1))) {
    // "+13...+15 degrees"
    let from = at + 1;
    while (scan.form(from) === "." || scan.form(from) === "+") from++;
    return scan.isNumber(from) && scan.joined(from) ? join(scan, left, from, false, true) : undefined;
  }
  const vote = readVote(scan, left);
  if (vote !== undefined) return vote;
  const link = scan.form(at);
  if (link === "-" && scan.form(at + 1) === "to" && scan.isHyphen(at))
    return join(scan, left, scan.isHyphen(at + 2) ? at + 3 : at + 2, false);
  if (link === "to" || link === "till") {
    const second = readAmount(scan, signSkip(scan, at + 1));
    if (second === undefined || isSomethingElse(scan, second)) return undefined;
    if (left.unit === undefined && second.unit === undefined && left.numeral.value !== second.numeral.value && !second.numeral.scaled) {
      if (hasVote(scan, left.first) && compare(left.numeral.value, second.numeral.value) >= 0) return pairOf("score", left, second);
      if (compare(left.numeral.value, second.numeral.value) >= 0) return undefined;
    }
    // "rose from 40 to 80 percent" tells two values, "ranging from 40 to 80" one range
    if (isChange(scan, left.first)) return sharing(scan, left, second);
    // "by 0.25 percent to 5.75 percent": what was added and what it came to
    if (left.unit !== undefined && second.unit !== undefined && scan.form(left.first - 1) === "by") return undefined;
    return ranged(scan, left, second, false);
  }
  if (link === "and" && scan.form(left.first - 1) === "between") return join(scan, left, at + 1, false, true);
  if (link === "and" && scan.isNumber(at + 1)) {
    // "10 and 12 percent"
    const second = readAmount(scan, at + 1);
    return second === undefined || second.signed || isSomethingElse(scan, second) ? undefined : sharing(scan, left, second);
  }
  if (link === "or") {
    const pair = join(scan, left, at + 1, true);
    return pair !== undefined && toNumber(pair.high) <= 3 * toNumber(pair.low) + 1 ? pair : undefined;
  }
  return undefined;
}

/** "from 62", "from the current 62", "from about 62": the first of two values, unless a verb of range stands before. */
export function isChange(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= first - 3 && scan.isWord(at); at--) {
    if (scan.form(at) === "from") return !rangeOpeners.has(scan.form(at - 1));
  }
  return false;
}

/** The first of two values with the unit of the second: it ends where it stood. */
function sharing(scan: Scan, left: Amount, right: Amount): Pair | undefined {
  if (left.unit !== undefined || right.signed || left.numeral.fraction || (right.unit === undefined && !right.numeral.scaled))
    return undefined;
  const low = shareScale(scan, left, right, true);
  return { kind: "shared", low, high: low, unit: right.unit, soft: false, next: left.next };
}

function join(scan: Scan, left: Amount, at: number, soft: boolean, isTight = false): Pair | undefined {
  const second = readAmount(scan, signSkip(scan, at));
  if (second === undefined || isSomethingElse(scan, second)) return undefined;
  return ranged(scan, left, second, soft, isTight);
}

/** A range shares the scale and unit of its end: "6 to 7 million", "$5 to $10 billion", "40 to 80 percent". `isTight`: nothing but a hyphen or dots, or "between", joins it. */
export function ranged(scan: Scan, left: Amount, right: Amount, soft: boolean, isTight = false): Pair | undefined {
  if (left.numeral.fraction !== right.numeral.fraction && left.unit === undefined) return undefined;
  if (left.unit !== undefined && right.unit !== undefined && left.unit.id !== right.unit.id) return undefined;
  // "killed 12 people and": the first figure has a unit and the second none, so the second belongs elsewhere, unless a sign stands before
  if (left.unit !== undefined && right.unit === undefined && !left.signed) return undefined;
  const low = shareScale(scan, left, right);
  const high = right.numeral.value;
  const order = compare(low, high);
  const unit = right.unit ?? left.unit;
  if (order < 0) return { kind: "range", low, high, unit, soft, next: right.next };
  // "50-30 percent": a range whose end was written wrong is still one
  return order > 0 && isTight && unit !== undefined ? { kind: "range", low: high, high: low, unit, soft, next: right.next } : undefined;
}
