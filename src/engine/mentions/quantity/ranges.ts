import { gluedScales } from "../../lexicon/en/numbers.ts";
import { rangeOpeners, scoreNouns, scoreVerbs, voteVerbs } from "../../lexicon/en/quantity-cues.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { compare, type Decimal, decimal, scale, toNumber } from "./decimal.ts";
import { isGluedRight } from "./labels.ts";
import { isPlural } from "./nouns.ts";
import type { Scan } from "./scan.ts";
import type { FoundUnit } from "./units.ts";

/**
 * Two figures that belong together: a range, a score or vote, a run of digits that is a number of another kind (telephone, season), or
 * ("shared") two values of which the first takes its unit and scale from the second: "from 2.1 to 1.3 percent".
 */
export interface Pair {
  readonly kind: "range" | "score" | "none" | "shared";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: FoundUnit | undefined;
  /** "two or three": either is only a guess. */
  readonly soft: boolean;
  readonly next: number;
}

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
    return scan.isNumber(from) && scan.joined(from) ? join(scan, left, from, false) : undefined;
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
    return ranged(scan, left, second, false);
  }
  if (link === "and" && scan.form(left.first - 1) === "between") return join(scan, left, at + 1, false);
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
function isChange(scan: Scan, first: number): boolean {
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

function signSkip(scan: Scan, at: number): number {
  // the numeral of an amount stands after its sign: "$5 to $10", "US$5 to US$10"
  let from = at;
  for (let steps = 0; steps < 2 && scan.has(from) && !scan.isNumber(from) && scan.tokens.kinds[from] !== 2; steps++) {
    if (scan.isNumber(from + 1) || scan.isNumber(from + 2)) {
      const form = scan.form(from);
      if (form === "us" || form === "$" || form === "€" || form === "£" || form === "¥") {
        from++;
        continue;
      }
    }
    break;
  }
  return from;
}

function join(scan: Scan, left: Amount, at: number, soft: boolean): Pair | undefined {
  const second = readAmount(scan, signSkip(scan, at));
  if (second === undefined || isSomethingElse(scan, second)) return undefined;
  return ranged(scan, left, second, soft);
}

function isSomethingElse(scan: Scan, second: Amount): boolean {
  return second.next === second.numeral.next && isGluedRight(scan, second.next) && gluedScales.get(scan.form(second.next)) === undefined;
}

/** A range shares the scale and unit of its end: "6 to 7 million", "$5 to $10 billion", "40 to 80 percent". */
function ranged(scan: Scan, left: Amount, right: Amount, soft: boolean): Pair | undefined {
  if (left.numeral.fraction !== right.numeral.fraction && left.unit === undefined) return undefined;
  if (left.unit !== undefined && right.unit !== undefined && left.unit.id !== right.unit.id) return undefined;
  // "killed 12 people and": the first figure has a unit and the second none, so the second belongs elsewhere, unless a sign stands before
  if (left.unit !== undefined && right.unit === undefined && !left.signed) return undefined;
  const low = shareScale(scan, left, right);
  if (compare(low, right.numeral.value) >= 0) return undefined;
  return { kind: "range", low, high: right.numeral.value, unit: right.unit ?? left.unit, soft, next: right.next };
}

function shareScale(scan: Scan, left: Amount, right: Amount, isChange = false): Decimal {
  const low = left.numeral.value;
  if (left.numeral.scaled || !right.numeral.scaled) return low;
  const power = right.numeral.value.exponent >= 12 ? 12 : scalePowerOf(scan, right);
  const scaled = power === 0 ? low : scale(low, power);
  // "rose from 900,000 to 1.2 million": a figure that is already large stands by itself
  if (isChange) return compare(low, thousand) < 0 ? scaled : low;
  return compare(scaled, right.numeral.value) < 0 ? scaled : low;
}

/** The power of ten that the right figure's last scale word gave it. */
function scalePowerOf(scan: Scan, right: Amount): number {
  const { numeral } = right;
  for (let at = numeral.next - 1; at >= numeral.first; at--) {
    const form = scan.form(at);
    const power = scales.get(form);
    if (power !== undefined) return power;
  }
  return 0;
}

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["k", 3],
  ["lakh", 5],
  ["m", 6],
  ["mn", 6],
  ["mln", 6],
  ["million", 6],
  ["crore", 7],
  ["b", 9],
  ["bn", 9],
  ["bln", 9],
  ["billion", 9],
  ["tn", 12],
  ["trn", 12],
  ["t", 12],
  ["trillion", 12],
]);

function pairOf(kind: "score" | "none", left: Amount, right: Amount): Pair {
  return { kind, low: left.numeral.value, high: right.numeral.value, unit: undefined, soft: false, next: right.next };
}

function hasVote(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= scan.floor && at >= first - 4; at--) if (voteVerbs.has(scan.form(at))) return true;
  return false;
}

/** "6-7 million" and "2-3 people" are ranges, "6-3" and "5-4 ruling" scores, "745-4811", "2016-17" and "4-4-2" neither. */
function readHyphenated(scan: Scan, left: Amount): Pair | undefined {
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
  const range = ranged(scan, left, right, false);
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
const thousand = decimal(1000);

/** "six votes to three", "6 votes in favour and 3 against", "six against three votes": the two sides of a vote. */
function readVote(scan: Scan, left: Amount): Pair | undefined {
  if (left.unit !== undefined || left.numeral.scaled) return undefined;
  let at = left.next;
  let votes = false;
  if (scan.form(at) === "votes") {
    votes = true;
    at++;
  }
  let favour = false;
  if (scan.form(at) === "in" && (scan.form(at + 1) === "favour" || scan.form(at + 1) === "favor")) {
    favour = true;
    at += 2;
  } else if (scan.form(at) === "for") {
    favour = true;
    at++;
  }
  if (scan.form(at) === "," && favour) at++;
  const link = scan.form(at);
  if (link === "and" ? !favour : link !== "against" && (link !== "to" || !votes)) {
    if (!favour || !scan.isNumber(at)) return undefined;
    at--;
  }
  const second = readAmount(scan, at + 1);
  if (second === undefined || second.unit !== undefined || second.numeral.scaled || second.numeral.fraction) return undefined;
  let next = second.next;
  if (scan.form(next) === "votes") {
    votes = true;
    next++;
  }
  if (favour || link === "and") {
    if (scan.form(next) !== "against") return undefined;
    next++;
  } else if (!votes) return undefined;
  return { ...pairOf("score", left, second), next };
}
