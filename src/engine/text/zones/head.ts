import { TokenFlag, TokenKind, type Tokens } from "../tokens.ts";
import type { ZoneKind } from "../zone.ts";
import type { Block } from "./blocks.ts";

/** Most lines that stand above the copy of a page. */
const maxHeaderBlocks = 12;
/** Longest headline and longest deck without a full stop, in words. */
const maxHeadlineWords = 22;
/** Longest standfirst of whole sentences under an overline and a headline, in UTF-16 units. */
const maxStandfirst = 340;
/** Words in one row that a standfirst shares with the paragraph after it. */
const restatedRun = 7;

/** Names what stands above the copy. `kinds` holds what is known of each block already and is filled in; gives the first block of the body. */
export function readHead(
  text: string,
  textStart: number,
  tokens: Tokens,
  blocks: readonly Block[],
  kinds: (ZoneKind | undefined)[],
): number {
  let at = 0;
  let headline = -1;
  while (at < blocks.length && blocks[at]!.start < textStart) {
    kinds[at] = "headline";
    headline = at++;
  }
  const body = firstCopy(text, tokens, blocks, kinds, at, headline >= 0);
  if (body < 0) return at;
  let overline = false;
  for (; at < body; at++) {
    if (kinds[at] !== undefined) continue;
    const block = blocks[at]!;
    if (headline >= 0 && sameText(text, block, blocks[headline]!)) kinds[at] = "headline";
    else if (isByline(tokens, block, headline >= 0)) kinds[at] = "byline";
    else if (headline < 0) {
      const next = nextOpen(kinds, at + 1, body);
      // an overline names the topic in a word or two above the headline: "War in Sudan"
      if (next < body && block.words <= 4 && blocks[next]!.words >= block.words + 2 && !isByline(tokens, blocks[next]!, true)) {
        kinds[at] = "headline";
        overline = true;
      } else {
        kinds[at] = "headline";
        headline = at;
      }
    } else kinds[at] = "deck";
  }
  if (headline < 0) return body;
  return body + standfirst(tokens, blocks, kinds, body, overline);
}

/** The first block that is copy; -1 where none is, so that everything is. */
function firstCopy(
  text: string,
  tokens: Tokens,
  blocks: readonly Block[],
  kinds: readonly (ZoneKind | undefined)[],
  from: number,
  hasHeadline: boolean,
): number {
  const limit = Math.min(blocks.length, from + maxHeaderBlocks);
  for (let at = from; at < limit; at++) {
    if (kinds[at] !== undefined) continue;
    const block = blocks[at]!;
    const opening = at === from || allKnown(kinds, from, at);
    const sentences = block.endSentence - block.firstSentence;
    if (block.stopped || block.words > maxHeadlineWords || (sentences > 1 && block.words > 12)) {
      const asks = opening && !hasHeadline && at + 1 < blocks.length && isAskedHeadline(text, tokens, block);
      if (!asks) return at;
    }
  }
  return -1;
}

function allKnown(kinds: readonly (ZoneKind | undefined)[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (kinds[at] === undefined) return false;
  return true;
}

/** A headline may end in a question or exclamation mark: "Are troops already there?" */
function isAskedHeadline(text: string, tokens: Tokens, block: Block): boolean {
  if (block.endSentence - block.firstSentence > 1 || block.words > 16) return false;
  const unit = text.charCodeAt(tokens.starts[block.endToken - 1]!);
  const first = text.charCodeAt(block.start);
  return (unit === 63 || unit === 33) && first !== 34 && first !== 0x201c;
}

function nextOpen(kinds: readonly (ZoneKind | undefined)[], from: number, end: number): number {
  let at = from;
  while (at < end && kinds[at] !== undefined) at++;
  return at;
}

export function sameText(text: string, left: Block, right: Block): boolean {
  return left.end - left.start === right.end - right.start && text.slice(left.start, left.end) === text.slice(right.start, right.end);
}

/** "By Ann Lee, Africa reporter", "ANN LEE": a line that names who wrote it. */
export function isByline(tokens: Tokens, block: Block, afterHeadline: boolean): boolean {
  if (block.words < 2 || block.words > 14 || block.stopped) return false;
  const { flags, kinds, words } = tokens;
  const first = block.firstToken;
  const form = tokens.vocabulary.forms[words[first]!]!;
  if (form === "by" && kinds[first + 1] === TokenKind.Word && (flags[first + 1]! & TokenFlag.Capitalised) !== 0) return true;
  if (!afterHeadline || block.words > 5) return false;
  for (let at = first; at < block.endToken; at++) {
    if (kinds[at] === TokenKind.Number) return false;
    if (kinds[at] === TokenKind.Word && (flags[at]! & TokenFlag.Upper) === 0) return false;
  }
  return true;
}

/**
 * How many blocks at the start of the copy are standfirst: one where it stands under an overline and a headline as a paragraph of its own,
 * or where the paragraph after it says the same words again; none otherwise.
 */
function standfirst(tokens: Tokens, blocks: readonly Block[], kinds: (ZoneKind | undefined)[], body: number, overline: boolean): number {
  const block = blocks[body];
  const next = blocks[body + 1];
  if (block === undefined || next === undefined || kinds[body + 1] !== undefined || !next.stopped) return 0;
  if (block.end - block.start > maxStandfirst) return 0;
  if (overline || (block.endSentence - block.firstSentence === 1 && next.words > block.words && sharesRun(tokens, block, next))) {
    kinds[body] = "deck";
    return 1;
  }
  return 0;
}

/** True where `restatedRun` words in a row of one block stand in the other. */
function sharesRun(tokens: Tokens, left: Block, right: Block): boolean {
  const { words } = tokens;
  for (let from = left.firstToken; from + restatedRun <= left.endToken; from++) {
    for (let at = right.firstToken; at + restatedRun <= right.endToken; at++) {
      let run = 0;
      while (run < restatedRun && words[from + run] === words[at + run]) run++;
      if (run === restatedRun) return true;
    }
  }
  return false;
}
