import { diffWordsWithSpace } from "diff";
import type { DiffPart, Finding } from "../engine/index.ts";

/** Longer quotes are whole sentences: a word diff of those costs more than it tells. UTF-16 units. */
const longestQuote = 300;

/** The finding with a word diff of its first two quotes, where it sets two wordings against each other. */
export function withDiff(finding: Finding): Finding {
  const [left, right] = finding.evidence;
  if (finding.kind !== "inconsistency" || left === undefined || right === undefined) return finding;
  if (left.quote === right.quote || !isShort(left.quote) || !isShort(right.quote)) return finding;
  const { suggestion, ...rest } = finding;
  return { ...rest, diff: wordDiff(left.quote, right.quote), ...(suggestion === undefined ? {} : { suggestion }) };
}

function isShort(quote: string): boolean {
  return quote !== "" && quote.length <= longestQuote;
}

function wordDiff(from: string, to: string): DiffPart[] {
  return diffWordsWithSpace(from, to).map(({ added, removed, value }) => ({
    op: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
