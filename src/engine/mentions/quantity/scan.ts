import { WordClass } from "../../lexicon/en/word-class.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { FoundUnit } from "./measures.ts";

/**
 * A window on the tokens of one sentence. Readers see nothing from `end` on; before the number they may look back to the sentence's start
 * for what stands there, but a mention never begins before `floor`, where the last one or a date ended.
 */
export class Scan {
  readonly tokens: Tokens;
  readonly text: string;
  readonly forms: readonly string[];
  floor = 0;
  end = 0;
  /** Unit of the percent figure read last in this sentence, with one past its last token. */
  lastUnit: FoundUnit | undefined;
  /** Currency of the amount read last outside brackets, likewise. */
  lastMoney: FoundUnit | undefined;
  #first = 0;
  #last = 0;
  #titled: boolean | undefined;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
    this.forms = tokens.vocabulary.forms;
  }

  beginSentence(first: number, end: number): void {
    this.floor = first;
    this.end = end;
    this.#first = first;
    this.#last = end - 1;
    this.#titled = undefined;
    this.lastUnit = undefined;
    this.lastMoney = undefined;
  }

  /** Whether the sentence is a heading in title case, which capitalises verbs too: there a capital before a number proves no name ("Quake Kills 12"). */
  get titled(): boolean {
    this.#titled ??= this.#isTitled();
    return this.#titled;
  }

  #isTitled(): boolean {
    const { kinds, flags, starts } = this.tokens;
    if (kinds[this.#last] === TokenKind.Mark && this.text.charCodeAt(starts[this.#last]!) === 46) return false;
    let capitals = 0;
    let words = 0;
    for (let at = this.#first; at <= this.#last; at++) {
      if (kinds[at] !== TokenKind.Word) continue;
      words++;
      if ((flags[at]! & TokenFlag.Capitalised) !== 0) capitals++;
    }
    return words >= 3 && capitals * 2 > words;
  }

  has(at: number): boolean {
    return at >= this.#first && at < this.end;
  }

  /** The token's form in lower case; "" outside the window. */
  form(at: number): string {
    return at >= this.#first && at < this.end ? this.forms[this.tokens.words[at]!]! : "";
  }

  /** The form, even where a date holds the token: "noon" after "12". */
  peek(at: number): string {
    return at >= this.#first && at <= this.#last ? this.forms[this.tokens.words[at]!]! : "";
  }

  /** The token as written. */
  raw(at: number): string {
    return this.has(at) ? this.text.slice(this.tokens.starts[at]!, this.tokens.ends[at]!) : "";
  }

  is(at: number, bit: number): boolean {
    return this.has(at) && (this.tokens.classes[at]! & bit) !== 0;
  }

  isWord(at: number): boolean {
    return this.has(at) && this.tokens.kinds[at] === TokenKind.Word;
  }

  isNumber(at: number): boolean {
    return this.has(at) && this.tokens.kinds[at] === TokenKind.Number;
  }

  isFunction(at: number): boolean {
    return this.is(at, WordClass.Function);
  }

  isCapitalised(at: number): boolean {
    return this.has(at) && (this.tokens.flags[at]! & TokenFlag.Capitalised) !== 0;
  }

  /** No white space between the token and the one before it. */
  joined(at: number): boolean {
    return at > 0 && at < this.tokens.count && this.tokens.ends[at - 1] === this.tokens.starts[at];
  }

  /** A hyphen or dash that joins the tokens on both its sides. */
  isHyphen(at: number): boolean {
    if (!this.has(at) || this.tokens.kinds[at] !== TokenKind.Mark) return false;
    if (!isHyphenUnit(this.text.charCodeAt(this.tokens.starts[at]!)) || !this.joined(at) || !this.joined(at + 1)) return false;
    // a double hyphen is a dash: "four entrances--three of them"
    return this.tokens.kinds[at - 1] !== TokenKind.Mark && this.tokens.kinds[at + 1] !== TokenKind.Mark;
  }

  /** Any dash, with or without spaces. */
  isDash(at: number): boolean {
    return this.has(at) && this.tokens.kinds[at] === TokenKind.Mark && isHyphenUnit(this.text.charCodeAt(this.tokens.starts[at]!));
  }
}

/** - ‐ ‑ ‒ – */
function isHyphenUnit(unit: number): boolean {
  return unit === 45 || (unit >= 0x2010 && unit <= 0x2013);
}
