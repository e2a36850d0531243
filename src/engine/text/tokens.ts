import type { Vocabulary } from "./vocabulary.ts";

/** What a token is. Words begin with a letter and may hold digits ("G7"); numbers begin with a digit and hold its separators ("13,000", "6,4", "3:42"). */
export const TokenKind = { Word: 1, Number: 2, Mark: 3, Symbol: 4 } as const;

/** What stands around a token, and how it is written; bits of `Tokens.flags`. */
export const TokenFlag = {
  SpaceBefore: 1,
  LineBefore: 2,
  ParagraphBefore: 4,
  Capitalised: 8,
  /** Two letters or more, all upper case. */
  Upper: 16,
  /** Written with a possessive 's or '; the word's form is without it. */
  Possessive: 32,
  /** Holds a letter that is not Latin. */
  Foreign: 64,
} as const;

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

const maxInt = 0x7fffffff;

/** Character classes of the first 128 units: 1 letter, 2 digit, 3 white space, 4 line feed, 5 symbol, 0 mark. */
const ascii = /* @__PURE__ */ (() => {
  const table = new Uint8Array(128);
  for (let unit = 0; unit < 128; unit++) {
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) table[unit] = 1;
    else if (unit >= 48 && unit <= 57) table[unit] = 2;
    else if (unit === 10) table[unit] = 4;
    else if (unit <= 32) table[unit] = 3;
    else if (
      unit === 36 ||
      unit === 37 ||
      unit === 43 ||
      unit === 60 ||
      unit === 61 ||
      unit === 62 ||
      unit === 94 ||
      unit === 96 ||
      unit === 124 ||
      unit === 126
    )
      table[unit] = 5;
  }
  return table;
})();

/** Class of a unit, as in `ascii`. Everything above Latin punctuation blocks counts as a letter: scripts without spaces stay whole. */
function classOf(unit: number): number {
  if (unit < 128) return ascii[unit]!;
  if (unit < 0xc0)
    return unit === 0xa0
      ? 3
      : unit === 0xaa || unit === 0xb5 || unit === 0xba
        ? 1
        : unit === 0xa2 ||
            unit === 0xa3 ||
            unit === 0xa4 ||
            unit === 0xa5 ||
            unit === 0xb0 ||
            unit === 0xb1 ||
            unit === 0xbd ||
            unit === 0xbc ||
            unit === 0xbe
          ? 5
          : 0;
  if (unit === 0xd7 || unit === 0xf7) return 5;
  if (unit < 0x2000) return unit === 0x1680 ? 3 : 1;
  if (unit < 0x2070)
    return unit <= 0x200a || unit === 0x202f || unit === 0x205f ? 3 : unit === 0x2028 || unit === 0x2029 ? 4 : unit === 0x2030 ? 5 : 0;
  if (unit < 0x2e80)
    return unit >= 0x2c00 && unit < 0x2e00 ? 1 : unit >= 0x20a0 && unit < 0x2200 ? 5 : unit >= 0x2200 && unit < 0x2c00 ? 5 : 0;
  if (unit < 0x3040) return unit === 0x3000 ? 3 : unit >= 0x3005 && unit <= 0x3007 ? 1 : unit < 0x3000 ? 1 : 0;
  if (unit >= 0xff00 && unit <= 0xffef) {
    if (unit >= 0xff10 && unit <= 0xff19) return 2;
    if ((unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a) || (unit >= 0xff66 && unit <= 0xffdc)) return 1;
    return 0;
  }
  if (unit === 0xfeff || unit === 0xfffd) return 0;
  return 1;
}

function isUpper(unit: number): boolean {
  return (
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ||
    (unit > 0xff && String.fromCharCode(unit).toLowerCase() !== String.fromCharCode(unit))
  );
}

/** Tokens of a text in one pass over its UTF-16 units. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const length = text.length;
  let capacity = Math.max(64, length >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let flags = new Uint8Array(capacity);
  let words = new Int32Array(capacity);
  let classes = new Int32Array(capacity);
  let count = 0;
  let at = 0;
  let before = TokenFlag.LineBefore | TokenFlag.ParagraphBefore;
  let lines = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === 3) {
      before |= TokenFlag.SpaceBefore;
      at++;
      continue;
    }
    if (kind === 4) {
      lines++;
      before |=
        lines > 1 ? TokenFlag.LineBefore | TokenFlag.ParagraphBefore | TokenFlag.SpaceBefore : TokenFlag.LineBefore | TokenFlag.SpaceBefore;
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grow(starts, capacity);
      ends = grow(ends, capacity);
      words = grow(words, capacity);
      classes = grow(classes, capacity);
      kinds = growBytes(kinds, capacity);
      flags = growBytes(flags, capacity);
    }
    const start = at;
    let flag = before;
    let word = 0;
    let type: number = TokenKind.Mark;
    at++;
    if (kind === 1) {
      type = TokenKind.Word;
      let upper = isUpper(unit) ? 1 : 0;
      if (upper) flag |= TokenFlag.Capitalised;
      let letters = 1;
      let foreign = unit > 0x24f && !(unit >= 0x1e00 && unit < 0x1f00);
      let formEnd = -1;
      while (at < length) {
        const next = text.charCodeAt(at);
        if (next < 128 ? ascii[next] === 1 : classOf(next) === 1) {
          letters++;
          if (isUpper(next)) upper++;
          if (next > 0x24f && !(next >= 0x1e00 && next < 0x1f00)) foreign = true;
          at++;
        } else if (next >= 48 && next <= 57) {
          at++;
        } else if (next === 39 || next === 0x2019) {
          const after = at + 1 < length ? text.charCodeAt(at + 1) : 0;
          const possessive = (after === 115 || after === 83) && (at + 2 >= length || classOf(text.charCodeAt(at + 2)) !== 1);
          if (possessive) {
            formEnd = at;
            at += 2;
            flag |= TokenFlag.Possessive;
            break;
          }
          if (classOf(after) === 1) at++;
          else break;
        } else break;
      }
      if (upper === letters && letters > 1) flag |= TokenFlag.Upper;
      if (foreign) flag |= TokenFlag.Foreign;
      word = vocabulary.idOf(text, start, formEnd < 0 ? at : formEnd);
    } else if (kind === 2) {
      type = TokenKind.Number;
      while (at < length) {
        const next = text.charCodeAt(at);
        if ((next >= 48 && next <= 57) || (next >= 0xff10 && next <= 0xff19)) at++;
        else if (
          (next === 44 || next === 46 || next === 58 || next === 0x2019 || next === 39) &&
          at + 1 < length &&
          isDigit(text.charCodeAt(at + 1))
        )
          at += 2;
        else break;
      }
      word = vocabulary.idOf(text, start, at);
    } else {
      type = kind === 5 ? TokenKind.Symbol : TokenKind.Mark;
      word = vocabulary.idOf(text, start, at);
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = type;
    flags[count] = flag;
    words[count] = word;
    classes[count] = vocabulary.classes[word]!;
    count++;
    before = 0;
    lines = 0;
  }
  return { count, starts, ends, kinds, flags, words, classes, vocabulary };
}

function isDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);
}

function grow(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.min(capacity, maxInt));
  next.set(column);
  return next;
}

function growBytes(column: Uint8Array, capacity: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(Math.min(capacity, maxInt));
  next.set(column);
  return next;
}
