import type { FurnitureKind } from "../../lexicon/boilerplate.ts";
import { TokenFlag, TokenKind, type Tokens } from "../tokens.ts";
import type { ZoneKind } from "../zone.ts";
import { type Block, isProse } from "./blocks.ts";

/** Lines in a row without a full stop that make a list of links at the end of a page. */
const minLinkLines = 3;
const maxLinkWords = 18;

/**
 * One past the last block of the section that a heading like "Related stories" opens. A section of links goes on until two paragraphs
 * of copy follow each other, or until the end: teasers are single sentences, each under its own title.
 */
export function sectionEnd(blocks: readonly Block[], opener: number): number {
  let titles = 0;
  let teasers = 0;
  for (let at = opener + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (!isProse(block)) {
      titles++;
      continue;
    }
    const next = blocks[at + 1];
    if (next !== undefined && isProse(next) && mostlyStopped(blocks, at)) return at;
    // one last paragraph under a list that had no teasers is copy again
    if (next === undefined && teasers === 0 && titles >= 2 && block.endSentence - block.firstSentence > 1) return at;
    teasers++;
  }
  return blocks.length;
}

/** Of the lines that follow, how many are looked at to tell whether copy goes on. */
const lookAhead = 6;

function mostlyStopped(blocks: readonly Block[], from: number): boolean {
  const end = Math.min(blocks.length, from + lookAhead);
  let stopped = 0;
  for (let at = from; at < end; at++) if (blocks[at]!.stopped) stopped++;
  return stopped * 5 >= (end - from) * 3;
}

/** First block of the lines without a full stop that end a version after its copy; `blocks.length` where there are fewer than three. */
export function linkListStart(blocks: readonly Block[], kinds: readonly (ZoneKind | undefined)[], body: number): number {
  let first = blocks.length;
  let lines = 0;
  for (let at = blocks.length - 1; at > body; at--) {
    if (kinds[at] === "furniture") {
      first = at;
      continue;
    }
    const block = blocks[at]!;
    if (block.stopped || block.words > maxLinkWords || block.words < 2) break;
    first = at;
    lines++;
  }
  return lines >= minLinkLines && isProse(blocks[first - 1]!) ? first : blocks.length;
}

/** A name, an agency or initials in a line of their own under the copy: "Ann Lee", "AFP", "Agency/dpa". */
export function isSignOff(tokens: Tokens, block: Block): boolean {
  if (block.stopped || block.words === 0 || block.words > 3) return false;
  for (let at = block.firstToken; at < block.endToken; at++) {
    if (tokens.kinds[at] === TokenKind.Number) return false;
    if (tokens.kinds[at] === TokenKind.Word && (tokens.flags[at]! & TokenFlag.Capitalised) === 0) return false;
  }
  return true;
}

/** Fewest stamps or reading times that make what stands between them a list of links, and the most lines between two of them. */
const minWidgets = 3;
const maxWidgetGap = 7;

/** The blocks of a list of links whose items each carry a stamp or a reading time, titles and teasers among them; empty where there is none. */
export function widgetList(
  blocks: readonly Block[],
  furniture: readonly (FurnitureKind | undefined)[],
  body: number,
): { readonly first: number; readonly end: number } {
  const none = { first: 0, end: 0 };
  let first = -1;
  let last = -1;
  let widgets = 0;
  for (let at = body + 1; at < blocks.length; at++) {
    if (furniture[at] !== "stamp" && furniture[at] !== "reading-time") continue;
    if (last >= 0 && at - last > maxWidgetGap) {
      if (widgets >= minWidgets) break;
      widgets = 0;
    }
    if (widgets === 0) first = at;
    widgets++;
    last = at;
  }
  if (widgets < minWidgets) return none;
  // the first item's title and teaser stand before its stamp; two paragraphs in a row are copy
  while (first > body + 1 && furniture[first - 1] === undefined && !(isProse(blocks[first - 1]!) && isProse(blocks[first - 2]!))) first--;
  return { first, end: last + 1 };
}
