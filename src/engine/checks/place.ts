import type { Document, Sentence } from "../text/document.ts";
import type { Witness } from "./check.ts";

/** A place in a document as evidence. */
export function place(document: Document, start: number, end: number): Witness {
  return { document: document.index, start, end };
}

/** The text of some tokens, `end` exclusive. */
export function wordsOf(document: Document, first: number, end: number): string {
  return document.text.slice(document.tokens.starts[first]!, document.tokens.ends[end - 1]!);
}

/** At most `limit` units of a text, cut with an ellipsis, on one line. */
export function shortened(text: string, limit: number): string {
  const line = text.replaceAll("\n", " ");
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

/** Zones whose words are the story's: what is printed above, in and beside the copy. */
export function isCopy(sentence: Sentence): boolean {
  return sentence.zone !== "furniture" && sentence.zone !== "byline" && sentence.zone !== "dateline";
}

/**
 * So many places of one version are compared with the other versions word by word. Nobody reads more findings of one kind, and a hostile text must
 * not cost more than its length.
 */
export const maxWitnessed = 200;
