import { gluedScales } from "../../lexicon/en/numbers.ts";
import type { Amount } from "./amounts.ts";
import type { Decimal } from "./decimal.ts";
import { isGluedRight } from "./labels.ts";
import type { FoundUnit } from "./measures.ts";
import type { Scan } from "./scan.ts";

/**
 * Two figures that belong together: a range, a score or vote, a run of digits that is a number of another kind (telephone, season), or
 * ("shared") two values of which the first takes its unit and scale from the second: "from 2.3 to 1.4 percent".
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

export function signSkip(scan: Scan, at: number): number {
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

export function isSomethingElse(scan: Scan, second: Amount): boolean {
  return second.next === second.numeral.next && isGluedRight(scan, second.next) && gluedScales.get(scan.form(second.next)) === undefined;
}

export function pairOf(kind: "score" | "none", left: Amount, right: Amount): Pair {
  return { kind, low: left.numeral.value, high: right.numeral.value, unit: undefined, soft: false, next: right.next };
}
