import { attributingWords } from "../../lexicon/en/punctuation.ts";
import { sayingVerbs } from "../../lexicon/en/saying-verbs.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";

/** How far from a place, in UTF-16 units, a quotation mark is looked for: a long extract has its marks at both ends. */
const reach = 3000;

/**
 * True where a place stands inside a quotation, as the nearest marks on its two sides show: the one before opens, or the one after closes and
 * none before has closed.
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - reach; at--) {
    const side = sideOf(text, at);
    if (side !== undefined) return side === "opens";
  }
  for (let at = end; at < text.length && at < end + reach; at++) {
    const side = sideOf(text, at);
    if (side !== undefined) return side === "closes";
  }
  return false;
}

/** Which end of a quotation a double mark is, by its form and for straight marks by the space beside it. */
function sideOf(text: string, at: number): "opens" | "closes" | undefined {
  const unit = text.charCodeAt(at);
  if (unit === 0x201c || unit === 0x201e || unit === 0xab) return "opens";
  if (unit === 0x201d || unit === 0xbb) return "closes";
  if (unit !== 34) return undefined;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  return before === 32 || before === 10 || before === 40 ? "opens" : "closes";
}

/** As many words after a quotation mark as a verb of saying may come in: `, "the governor of the northern province told …`. */
const attributionReach = 8;

/**
 * True where what follows a straight mark says who spoke, so that the mark closes: `… ablaze, "said the chief`. A title opens after a comma too
 * (`his article, "Now that …`), and a list of quoted things has a mark before its commas (`"one", "two"`).
 */
export function isAttributed({ text, tokens }: Document, mark: number): boolean {
  const { kinds, flags, starts, ends, words, count, vocabulary } = tokens;
  const listed = mark - 2;
  if (listed >= 0 && ends[listed] === starts[mark - 1]) {
    const unit = text.charCodeAt(starts[listed]!);
    if (unit === 34 || unit === 0x201d || (kinds[listed] === TokenKind.Mark && (unit === 39 || unit === 0x2019))) return false;
  }
  let seen = 0;
  for (let at = mark + 1; at < count && seen < attributionReach; at++) {
    if ((flags[at]! & TokenFlag.LineBefore) !== 0 || text.charCodeAt(starts[at]!) === 34) return false;
    if (kinds[at] !== TokenKind.Word) continue;
    seen++;
    const form = vocabulary.forms[words[at]!]!;
    if (sayingVerbs.has(form) || attributingWords.has(form)) return true;
  }
  return false;
}
