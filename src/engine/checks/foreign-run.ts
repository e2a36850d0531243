import type { Document } from "../text/document.ts";
import { Script, scriptOf } from "../text/language/letters.ts";
import { TokenFlag, TokenKind } from "../text/tokens.ts";

/** A run in a script without spaces is a clause, not a token, from so many letters on; in other scripts from so many words on. */
const clauseLetters = 9;
const clauseWords = 4;

/** True where a token begins with a letter of a script that the document is not written in. Lone Greek letters are symbols: "π", "β". */
export function isForeignToken(document: Document, at: number, scripts: readonly number[]): boolean {
  const { tokens, text } = document;
  if ((tokens.flags[at]! & TokenFlag.Foreign) === 0) return false;
  const start = tokens.starts[at]!;
  const end = tokens.ends[at]!;
  const first = scriptOf(text.charCodeAt(start));
  // a letter of another script inside a Latin word is a look-alike, which artifact/script reports
  if (first === Script.None || first === Script.Latin || scripts.includes(first)) return false;
  return !(first === Script.Greek && end - start <= 2);
}

/** The foreign tokens from `at` on, marks and numbers between them included. */
export interface ForeignRun {
  /** One past the last token. */
  readonly endToken: number;
  /** Long enough to be a clause of its own. */
  readonly clause: boolean;
}

export function foreignRun(document: Document, at: number, sentenceEnd: number, scripts: readonly number[]): ForeignRun {
  const { tokens, text } = document;
  let endToken = at + 1;
  let words = 1;
  let letters = tokens.ends[at]! - tokens.starts[at]!;
  for (let next = at + 1; next < sentenceEnd; next++) {
    if (tokens.kinds[next] !== TokenKind.Word) {
      if (next - endToken > 3) break;
      continue;
    }
    if (!isForeignToken(document, next, scripts)) break;
    endToken = next + 1;
    words++;
    letters += tokens.ends[next]! - tokens.starts[next]!;
  }
  const script = scriptOf(text.charCodeAt(tokens.starts[at]!));
  const unspaced = script === Script.Han || script === Script.Kana || script === Script.Thai;
  return { endToken, clause: unspaced ? letters >= clauseLetters : words >= clauseWords };
}
