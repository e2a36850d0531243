import { voteVerbs } from "../../lexicon/en/quantity-cues.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { type Pair, pairOf } from "./pair.ts";
import type { Scan } from "./scan.ts";

export function hasVote(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= scan.floor && at >= first - 4; at--) if (voteVerbs.has(scan.form(at))) return true;
  return false;
}

/** "six votes to three", "6 votes in favour and 3 against", "six against three votes": the two sides of a vote. */
export function readVote(scan: Scan, left: Amount): Pair | undefined {
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
