import { calendarWords } from "../../lexicon/en/stamps.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { TokenFlag, TokenKind, type Tokens } from "../tokens.ts";
import type { Block } from "./blocks.ts";

/** A dateline is short: "WASHINGTON, Feb. 10 (Agency) -". */
const maxDatelineTokens = 24;

/**
 * One past the last token of the place, date and agency before the first sentence of the copy; the block's first token where there is none.
 * "LIMA, Feb 11 (Agency) - ", "TOKYO — ", "(Agency) - ", "[Lima = Correspondent Mori]", and the place alone as a sentence: "Vienna. The …".
 * `sentenceEnd` is one past the last token of the block's first sentence.
 */
export function datelineEnd(text: string, tokens: Tokens, block: Block, sentenceEnd: number): number {
  const { kinds, flags, starts, words, count } = tokens;
  const forms = tokens.vocabulary.forms;
  const none = block.firstToken;
  const limit = Math.min(block.endToken - 1, none + maxDatelineTokens);
  const opening = text.charCodeAt(starts[none]!);
  // [ and 【
  if (opening === 91 || opening === 0x3010) {
    let equals = false;
    for (let at = none + 1; at < limit; at++) {
      const unit = text.charCodeAt(starts[at]!);
      if (unit === 61 || unit === 0xff1d) equals = true;
      if (unit === 93 || unit === 0x3011) return equals ? at + 1 : none;
    }
    return none;
  }
  if (opening !== 40 && (kinds[none] !== TokenKind.Word || (flags[none]! & TokenFlag.Capitalised) === 0)) return none;
  if (isPlaceSentence(text, tokens, none, sentenceEnd) && sentenceEnd < block.endToken) return sentenceEnd;
  let upper = 0;
  let bracket = false;
  let agency = false;
  for (let at = none; at < limit; at++) {
    const kind = kinds[at]!;
    if (kind === TokenKind.Word) {
      if ((flags[at]! & TokenFlag.Upper) !== 0) upper++;
      const form = forms[words[at]!]!;
      if ((flags[at]! & TokenFlag.Capitalised) === 0 && !bracket && !calendarWords.has(form) && !placeWords.has(form)) return none;
      continue;
    }
    if (kind === TokenKind.Number) continue;
    const unit = text.charCodeAt(starts[at]!);
    if (unit === 40) bracket = true;
    else if (unit === 41) {
      bracket = false;
      agency = true;
    } else if (unit === 45 || unit === 0x2013 || unit === 0x2014) {
      const spaced = (flags[at]! & TokenFlag.SpaceBefore) !== 0 || unit === 0x2014;
      if (spaced && (upper > 0 || agency) && at > none) {
        let end = at + 1;
        // the wires write the dash as "--"
        while (end < count && end < limit && text.charCodeAt(starts[end]!) === unit && (flags[end]! & TokenFlag.SpaceBefore) === 0) end++;
        return end < count && (flags[end]! & TokenFlag.SpaceBefore) !== 0 && at - none <= 16 ? end : none;
      }
      if (spaced) return none;
    } else if (unit !== 44 && unit !== 46 && unit !== 47 && unit !== 39 && unit !== 0x2019) return none;
  }
  return none;
}

const placeWords: ReadonlySet<string> = new Set(["de", "la", "of", "and", "on", "the", "le", "el", "al", "del", "di"]);

/** "Vienna." or "New York." as a sentence of its own. */
function isPlaceSentence(text: string, tokens: Tokens, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 3 || text.charCodeAt(tokens.starts[end - 1]!) !== 46) return false;
  for (let at = first; at < end - 1; at++) {
    if (tokens.kinds[at] !== TokenKind.Word || (tokens.flags[at]! & TokenFlag.Capitalised) === 0) return false;
    if ((tokens.classes[at]! & (WordClass.Function | WordClass.Number | WordClass.Date)) !== 0) return false;
  }
  return true;
}
