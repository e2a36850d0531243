/** How a version came to be; decides whose reading is trusted when versions differ. */
export type Translation = "original" | "human" | "machine" | "unknown";

/** The fields of a version that offsets can point into; each is its own coordinate space. */
export type Field = "text" | "html" | "headline";

/** One text of a story as the engine takes it: already decoded, with markup already turned into plain text. */
export interface VersionInput {
  readonly id: string;
  /** BCP 47; detected where missing. */
  readonly language?: string;
  readonly sourceLanguage?: string;
  readonly translation?: Translation;
  readonly provider?: string;
  /** ISO 8601 date or date-time, with its offset where it has one. Relative dates are resolved on it. */
  readonly publishedAt?: string;
  readonly headline?: string;
  readonly text: string;
  /**
   * Present where the version was sent as markup: for each UTF-16 unit of `text` (and one past its end) its offset in the
   * markup. Evidence then carries field `html`, with `textStart` and `textEnd` in `text`.
   */
  readonly htmlOffsets?: Int32Array;
  /** The markup itself, only to know where a character reference at the end of a span ends. */
  readonly html?: string;
}
