import type { Tokens } from "./tokens.ts";
import type { VersionInput } from "./version.ts";
import type { Zone, ZoneKind } from "./zone.ts";

/** A sentence as ranges of tokens and of the document's text, with what it belongs to. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  /** Paragraph number, from 0. */
  readonly paragraph: number;
  readonly zone: ZoneKind;
}

/** A version after reading. Coordinates are UTF-16 units of `text`. */
export interface Document {
  /** Position among the documents of the audit, which are in order of version id. */
  readonly index: number;
  readonly version: VersionInput;
  /** The headline field, two line feeds and the text field; the text field alone where there is no headline. */
  readonly text: string;
  /** Where the text field begins in `text`. */
  readonly textStart: number;
  /** BCP 47 primary tag: declared, or detected where nothing is declared. */
  readonly language: string;
  /** Present where the text is plainly in another language than was declared. */
  readonly declaredLanguage?: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly zones: readonly Zone[];
  /** Day number (days since 1970-01-01) of publication in the dateline's own offset; undefined where unknown. */
  readonly publishedDay: number | undefined;
  /** Minutes since 1970-01-01T00:00Z of publication; undefined where unknown. Only for telling which version is later. */
  readonly publishedMinute: number | undefined;
}
