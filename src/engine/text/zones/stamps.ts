import { calendarWords, minuteWords, stampWords } from "../../lexicon/en/stamps.ts";
import { TokenFlag, TokenKind, type Tokens } from "../tokens.ts";
import type { Block } from "./blocks.ts";

/** Longest date stamp, in tokens: "16 September 2013 Last updated at 12:42 GMT (1342 BST)". */
const maxStampTokens = 24;

/** True for tokens that are a date or time of publication and nothing else: "Posted 3/4/2019 7:21 AM", "Tuesday, June 4, 2019". */
export function isStamp(text: string, tokens: Tokens, firstToken: number, endToken: number): boolean {
  const { kinds, starts, ends, words } = tokens;
  const size = endToken - firstToken;
  if (size > maxStampTokens) return false;
  const forms = tokens.vocabulary.forms;
  let calendar = 0;
  let numbers = 0;
  let year = false;
  let clock = false;
  let slashes = 0;
  for (let at = firstToken; at < endToken; at++) {
    const kind = kinds[at]!;
    if (kind === TokenKind.Word) {
      const form = forms[words[at]!]!;
      if (calendarWords.has(form)) calendar++;
      else if (!stampWords.has(form)) return false;
    } else if (kind === TokenKind.Number) {
      numbers++;
      if (isYear(text, starts[at]!, ends[at]!)) year = true;
      for (let unit = starts[at]!; unit < ends[at]!; unit++) {
        const code = text.charCodeAt(unit);
        if (code === 58) clock = true;
        else if (code === 46) slashes++;
      }
    } else {
      const unit = text.charCodeAt(starts[at]!);
      if (unit === 47 || unit === 45) slashes++;
      else if (unit === 58) clock = true;
    }
  }
  if (numbers === 0) return false;
  // "May 2 at 3" is a line of copy as likely as a stamp; a year, a clock time or a written-out numeric date settles it
  if (size < 3) return slashes >= 2 && isDottedDate(text, starts[firstToken]!, ends[firstToken]!);
  return (calendar > 0 && (year || clock)) || (slashes >= 2 && numbers >= 1 && (year || clock || numbers >= 3));
}

/** "08.02.2023" in one token. */
function isDottedDate(text: string, start: number, end: number): boolean {
  return end - start >= 8 && end - start <= 10 && isYear(text, end - 4, end);
}

function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const century = text.slice(start, start + 2);
  return century === "19" || century === "20";
}

/** True for a reading-time widget: "4 min read", "4 Minuten |". */
export function isReadingTime(tokens: Tokens, block: Block): boolean {
  if (block.words > 4 || block.words < 1) return false;
  const forms = tokens.vocabulary.forms;
  for (let at = block.firstToken; at + 1 < block.endToken; at++) {
    if (tokens.kinds[at] !== TokenKind.Number) continue;
    const next = tokens.kinds[at + 1] === TokenKind.Mark && at + 2 < block.endToken ? at + 2 : at + 1;
    if (!minuteWords.has(forms[tokens.words[next]!]!)) continue;
    if (next + 1 >= block.endToken || block.bars > 0) return true;
    const after = forms[tokens.words[next + 1]!]!;
    return after === "read" || after === "reading" || after === "lesezeit" || after === "lecture" || after === "lectura";
  }
  return false;
}

/**
 * One past the last token of a date that stands before the text of a line, as crawlers and old pages glue it: "date 2019-06-04 …",
 * "6/4/19 …". The first token where there is none.
 */
export function stampPrefixEnd(text: string, tokens: Tokens, block: Block): number {
  const { kinds, starts, words } = tokens;
  const forms = tokens.vocabulary.forms;
  let at = block.firstToken;
  if (kinds[at] === TokenKind.Word && stampWords.has(forms[words[at]!]!)) at++;
  if (at + 4 >= block.endToken || kinds[at] !== TokenKind.Number) return block.firstToken;
  const separator = text.charCodeAt(starts[at + 1]!);
  if (
    (separator === 45 || separator === 47) &&
    kinds[at + 2] === TokenKind.Number &&
    text.charCodeAt(starts[at + 3]!) === separator &&
    kinds[at + 4] === TokenKind.Number
  )
    return at + 5;
  return block.firstToken;
}

/** First token of a stamp that is the last line of a block: "… Says\non Nov 10, 2011"; the block's end where there is none. */
export function stampSuffixStart(text: string, tokens: Tokens, block: Block): number {
  for (let at = block.endToken - 1; at > block.firstToken && block.endToken - at <= maxStampTokens; at--) {
    if ((tokens.flags[at]! & TokenFlag.LineBefore) !== 0) return isStamp(text, tokens, at, block.endToken) ? at : block.endToken;
  }
  return block.endToken;
}
