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
  /** Written with a possessive 's; the word's form is without it. */
  Possessive: 32,
  /** Holds a letter that is not Latin. */
  Foreign: 64,
} as const;

/** Kind of a run of white space, which is no token; its flags go to the token behind it. */
export const whiteSpace = 0;

/** Symbols among the units that are no letter, digit or space: $ % + < = > ^ ` | ~ ¢ £ ¤ ¥ ° ± ¼ ½ ¾ × ÷ ‰, currencies, arrows, operators. */
const symbol = /[$%+<=>^`|~\u00a2-\u00a5\u00b0\u00b1\u00bc-\u00be\u00d7\u00f7\u2030\u20a0-\u2bff]/;

/**
 * Cuts a text into runs of white space, words, numbers and single units; together they are the whole text. A letter is every
 * unit outside ASCII, Latin punctuation, symbols and the marks of East Asian writing, so that scripts without spaces stay whole,
 * and so are both halves of a surrogate pair. An apostrophe joins what it stands between ("don't", "O'Brien", "Kim's"). One
 * expression that the runtime compiles, and not a loop over units, because the first request of a process runs such a loop
 * uncompiled, at half a microsecond a unit: four times the cost. Nothing in it can be matched in two ways, so it never goes back.
 */
export const pieces =
  /[\0- \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[^\0-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u1680\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u303f\ufeff-\uff20\uff3b-\uff40\uff5b-\uff65\uffdd-\uffef\ufffd](?:['\u2019]?[^\0-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u1680\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u303f\ufeff-\uff20\uff3b-\uff40\uff5b-\uff65\uffdd-\uffef\ufffd])*|[0-9\uff10-\uff19]+(?:[,.:'\u2019][0-9\uff10-\uff19]+)*|[\s\S]/g;

/** How one piece is spelt, whatever stands around it. */
export interface Spelling {
  /** A `TokenKind`, or `whiteSpace`. */
  readonly kind: number;
  /** Bits of `TokenFlag`. */
  readonly flags: number;
  /** Lower case, straight apostrophes, no possessive. */
  readonly form: string;
}

const startsWithMark =
  /^[\0-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u1680\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u303f\ufeff-\uff20\uff3b-\uff40\uff5b-\uff65\uffdd-\uffef\ufffd]/;
const startsWithDigit = /^[0-9\uff10-\uff19]/;
const startsWithSpace = /^[\0- \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const notLatin = /[\u0250-\u1dff\u1f00-\u2018\u201a-\uffff]/;

/** Reads a piece that `pieces` has cut. */
export function readSpelling(piece: string): Spelling {
  const first = piece.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || !startsWithMark.test(piece)) return readWord(piece);
  if (startsWithDigit.test(piece)) return { kind: TokenKind.Number, flags: 0, form: formOf(piece) };
  if (!startsWithSpace.test(piece)) return { kind: symbol.test(piece) ? TokenKind.Symbol : TokenKind.Mark, flags: 0, form: formOf(piece) };
  const lines = lineFeeds(piece);
  const flags = TokenFlag.SpaceBefore | (lines > 0 ? TokenFlag.LineBefore : 0) | (lines > 1 ? TokenFlag.ParagraphBefore : 0);
  return { kind: whiteSpace, flags, form: "" };
}

function readWord(piece: string): Spelling {
  const owned = isPossessive(piece);
  const lower = piece.toLowerCase();
  let flags = owned ? TokenFlag.Possessive : 0;
  if (lower !== piece) {
    const first = piece[0]!;
    if (first !== first.toLowerCase()) flags |= TokenFlag.Capitalised;
    if (isUpper(owned ? piece.slice(0, -2) : piece)) flags |= TokenFlag.Upper;
  }
  if (notLatin.test(piece)) flags |= TokenFlag.Foreign;
  return { kind: TokenKind.Word, flags, form: formOf(owned ? lower.slice(0, -2) : lower) };
}

/** "Kim's", "KIM’S"; a word is longer than the ending. */
function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if ((last !== 115 && last !== 83) || word.length < 3) return false;
  const mark = word.charCodeAt(word.length - 2);
  return mark === 39 || mark === 0x2019;
}

/** True for two letters or more without one that is not in upper case; digits and apostrophes are neither. */
function isUpper(word: string): boolean {
  let letters = 0;
  for (const unit of word) {
    if ((unit >= "0" && unit <= "9") || unit === "'" || unit === "’") continue;
    if (unit.toLowerCase() === unit) return false;
    letters++;
  }
  return letters > 1;
}

/** Straight apostrophes, so that a word is one form however it is typeset. */
function formOf(lower: string): string {
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** Line feeds and the separators of lines and paragraphs that Unicode has. */
function lineFeeds(white: string): number {
  let lines = 0;
  for (let at = 0; at < white.length; at++) {
    const unit = white.charCodeAt(at);
    if (unit === 10 || unit === 0x2028 || unit === 0x2029) lines++;
  }
  return lines;
}
