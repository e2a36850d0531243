import { pieces, TokenFlag, whiteSpace } from "./spelling.ts";
import type { Vocabulary } from "./vocabulary.ts";

export { TokenFlag, TokenKind } from "./spelling.ts";

/**
 * The tokens of one document as columns. Hyphens are marks: "22-year-old" is five tokens, "Kim Jong-un" four, "8m" a number
 * and a word with no space before it. White space is no token.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly flags: Uint8Array;
  /** Vocabulary id of the form: lower case, straight apostrophes, no possessive. */
  readonly words: Int32Array;
  /** Lexical classes of the form, copied from the vocabulary: bits of `WordClass`. */
  readonly classes: Int32Array;
  readonly vocabulary: Vocabulary;
}

/** Tokens of a text in one pass over its pieces. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const cut = text.match(pieces) ?? [];
  const capacity = cut.length;
  const starts = new Int32Array(capacity);
  const ends = new Int32Array(capacity);
  const kinds = new Uint8Array(capacity);
  const flags = new Uint8Array(capacity);
  const words = new Int32Array(capacity);
  const classes = new Int32Array(capacity);
  const { spellings } = vocabulary;
  let count = 0;
  let at = 0;
  let before: number = TokenFlag.LineBefore | TokenFlag.ParagraphBefore;
  for (let piece = 0; piece < capacity; piece++) {
    const raw = cut[piece]!;
    const spelling = vocabulary.spellingOf(raw);
    const start = at;
    at += raw.length;
    if (spellings.kinds[spelling] === whiteSpace) {
      before |= spellings.flags[spelling]!;
      continue;
    }
    const word = spellings.words[spelling]!;
    starts[count] = start;
    ends[count] = at;
    kinds[count] = spellings.kinds[spelling]!;
    flags[count] = before | spellings.flags[spelling]!;
    words[count] = word;
    classes[count] = vocabulary.classes[word]!;
    count++;
    before = 0;
  }
  return { count, starts, ends, kinds, flags, words, classes, vocabulary };
}
