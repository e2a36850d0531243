import { diffWordsWithSpace } from "diff";
import type { DiffPart, Evidence, Finding, Json } from "../engine/index.ts";

/** Longer quotes are whole sentences: a word diff of those costs more than it tells. UTF-16 units. */
const longestQuote = 300;

/** The finding with a word diff of its first quote and the first of another side, where it sets two wordings against each other. */
export function withDiff(finding: Finding): Finding {
  const [left] = finding.evidence;
  const right = otherSide(finding);
  if (finding.kind !== "inconsistency" || left === undefined || right === undefined) return finding;
  if (left.quote === right.quote || !isShort(left.quote) || !isShort(right.quote)) return finding;
  const { suggestion, ...rest } = finding;
  return { ...rest, diff: wordDiff(left.quote, right.quote), ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Several versions may stand on the first side ("118", "118 passengers"): the other is who dissents from it, else another value. */
function otherSide({ evidence, dissent }: Finding): Evidence | undefined {
  const [first, ...others] = evidence;
  if (first === undefined) return undefined;
  const dissents = ({ versionId }: Evidence) => dissent.includes(versionId);
  const value = figureOf(first);
  return others.find((other) => dissents(other) !== dissents(first)) ?? others.find((other) => figureOf(other) !== value) ?? others[0];
}

/** The value less its unit: "six" and "Six people" are one figure. */
function figureOf({ value }: Evidence): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const { unit: _, ...figure } = value as { readonly [key: string]: Json };
  return JSON.stringify(figure);
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
