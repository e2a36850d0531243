import type { Span } from "../../text/span.ts";

/** What may be wrong with a mark. */
export type Fault =
  | "doubled"
  | "spaced"
  | "foreign"
  | "quote"
  | "abbreviation"
  | "time"
  | "figure"
  | "apostrophe"
  | "dashes"
  | "glued"
  | "stray"
  | "ellipsis"
  | "elision"
  | "unclosed"
  | "mixed"
  | "missing";

/** A fault at a place of a document. */
export interface Hit extends Span {
  readonly fault: Fault;
  readonly strength: number;
}

/** A fault at a span, with how sure it is. */
export function hit(fault: Fault, start: number, end: number, strength: number): Hit {
  return { fault, start, end, strength };
}
