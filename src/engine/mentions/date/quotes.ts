import type { Document } from "../../text/document.ts";
import { TokenFlag, type Tokens } from "../../text/tokens.ts";

/** Says whether a token stands inside double quotation marks. Asked in order of tokens; a paragraph closes what it left open. */
export class QuoteTracker {
  readonly #tokens: Tokens;
  readonly #text: string;
  #at = 0;
  #open = false;

  constructor(document: Document) {
    this.#tokens = document.tokens;
    this.#text = document.text;
  }

  isOpenAt(token: number): boolean {
    const { starts, flags } = this.#tokens;
    for (; this.#at < token; this.#at++) {
      if ((flags[this.#at]! & TokenFlag.ParagraphBefore) !== 0) this.#open = false;
      const unit = this.#text.charCodeAt(starts[this.#at]!);
      if (unit === 34) this.#open = !this.#open;
      else if (unit === 0x201c || unit === 0x201e || unit === 0xab) this.#open = true;
      else if (unit === 0x201d || unit === 0xbb) this.#open = false;
    }
    return this.#open;
  }
}
