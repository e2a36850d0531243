import type { Span } from "../text/span.ts";

/** A typed value at a span of a document. The span is tight: the words that carry the value with their noun. */
export interface Mention<Kind extends string, Value> extends Span {
  readonly kind: Kind;
  /** Index of the document in the audit. */
  readonly document: number;
  /** Index into the document's sentences. */
  readonly sentence: number;
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  readonly value: Value;
}
