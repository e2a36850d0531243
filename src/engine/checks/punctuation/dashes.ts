import { longDashLanguages } from "../../lexicon/en/punctuation.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import type { StoryView } from "../check.ts";

/**
 * Two hyphens that are no dash of typed English copy: glued to the word on one side only, a site's name glued to a headline, or left from
 * a language whose dash is two characters wide.
 */
export function isLeftDash(document: Document, sentence: Sentence, at: number, story: StoryView): boolean {
  const { translation, sourceLanguage } = document.version;
  if (translation === "original") return false;
  const { kinds, flags, starts, ends, count } = document.tokens;
  const after = at + 2;
  if (at > sentence.firstToken && after < count && (flags[after]! & TokenFlag.LineBefore) === 0) {
    const left = ends[at - 1] === starts[at] && !isSign(kinds[at - 1]!);
    const right = ends[at + 1] === starts[after] && !isSign(kinds[after]!);
    const spaced = !isSign(kinds[at - 1]!) && !isSign(kinds[after]!);
    // "KORSA, July 25 (Wire) -- Ships": how agencies part the dateline from the copy
    if (!left && ends[at + 1] !== starts[after] && document.text.charCodeAt(starts[at - 1]!) === 41) return false;
    if (spaced && left !== right) return true;
    if (left && right && sentence.zone === "headline") return true;
  }
  if (sourceLanguage !== undefined) return longDashLanguages.has(sourceLanguage.split("-")[0]!.toLowerCase());
  return story.documents.some(({ language }) => longDashLanguages.has(language));
}

function isSign(kind: number): boolean {
  return kind === TokenKind.Mark || kind === TokenKind.Symbol;
}
