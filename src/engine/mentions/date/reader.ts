import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";

/** The tokens of one sentence as the readers of dates ask for them; outside the sentence every word is "". */
export class SentenceReader {
  readonly tokens: Tokens;
  readonly text: string;
  first = 0;
  end = 0;
  readonly #forms: readonly string[];

  constructor(document: Document) {
    this.tokens = document.tokens;
    this.text = document.text;
    this.#forms = document.tokens.vocabulary.forms;
  }

  form(at: number): string {
    return at >= this.first && at < this.end ? this.#forms[this.tokens.words[at]!]! : "";
  }

  isNumber(at: number): boolean {
    return at >= this.first && at < this.end && this.tokens.kinds[at] === TokenKind.Number;
  }

  isWord(at: number): boolean {
    return at >= this.first && at < this.end && this.tokens.kinds[at] === TokenKind.Word;
  }

  isCapitalised(at: number): boolean {
    return at >= this.first && at < this.end && (this.tokens.flags[at]! & TokenFlag.Capitalised) !== 0;
  }

  isUpper(at: number): boolean {
    return at >= this.first && at < this.end && (this.tokens.flags[at]! & TokenFlag.Upper) !== 0;
  }

  isPossessive(at: number): boolean {
    return at >= this.first && at < this.end && (this.tokens.flags[at]! & TokenFlag.Possessive) !== 0;
  }

  hasClass(at: number, bits: number): boolean {
    return at >= this.first && at < this.end && (this.tokens.classes[at]! & bits) !== 0;
  }

  /** True where a token follows the one before it without white space. */
  isGlued(at: number): boolean {
    return at > this.first && at < this.end && this.tokens.starts[at] === this.tokens.ends[at - 1];
  }

  /** Value of a token of at most four plain digits; NaN for any other. */
  digits(at: number): number {
    if (!this.isNumber(at)) return Number.NaN;
    const start = this.tokens.starts[at]!;
    const end = this.tokens.ends[at]!;
    if (end - start > 4) return Number.NaN;
    let value = 0;
    for (let index = start; index < end; index++) {
      const digit = this.text.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) return Number.NaN;
      value = value * 10 + digit;
    }
    return value;
  }

  width(at: number): number {
    return this.tokens.ends[at]! - this.tokens.starts[at]!;
  }

  /** Past a full stop that belongs to the abbreviation before it: "Oct." */
  pastStop(at: number): number {
    return this.form(at) === "." && this.isGlued(at) ? at + 1 : at;
  }

  isHyphen(at: number): boolean {
    const form = this.form(at);
    return form === "-" || form === "–" || form === "—" || form === "‑" || form === "−";
  }
}
