import type { FurnitureKind } from "../lexicon/boilerplate.ts";
import type { SentenceRange } from "./sentences.ts";
import { TokenKind, type Tokens } from "./tokens.ts";
import type { Zone, ZoneKind } from "./zone.ts";
import { type Block, blocksOf } from "./zones/blocks.ts";
import { cueOf } from "./zones/cues.ts";
import { datelineEnd } from "./zones/dateline.ts";
import { isByline, readHead, sameText } from "./zones/head.ts";
import { isReadingTime, isStamp, stampPrefixEnd, stampSuffixStart } from "./zones/stamps.ts";
import { isSignOff, linkListStart, sectionEnd, widgetList } from "./zones/tail.ts";

/** The zones of one version, and where they cut into a sentence. */
export interface ReadZones {
  readonly zones: readonly Zone[];
  /** Token numbers, ascending, before which a sentence is to be split: a dateline ends inside the first sentence of the copy. */
  readonly cuts: readonly number[];
}

/** What is known of each block while the zones are read. */
interface Marks {
  readonly kinds: (ZoneKind | undefined)[];
  readonly furniture: (FurnitureKind | undefined)[];
}

/** The zones that one version shows by itself, in one pass over its lines. */
export function readZones(text: string, textStart: number, tokens: Tokens, ranges: readonly SentenceRange[]): ReadZones {
  const blocks = blocksOf(text, tokens, ranges);
  const marks: Marks = { kinds: new Array(blocks.length), furniture: new Array(blocks.length) };
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at]!.start >= textStart) markLine(text, tokens, blocks, at, marks);
  }
  const body = readHead(text, textStart, tokens, blocks, marks.kinds);
  markTail(text, tokens, blocks, body, marks);
  return assemble(text, tokens, ranges, blocks, body, marks);
}

/** Marks a line that is furniture by its own words, and the section that it opens. */
function markLine(text: string, tokens: Tokens, blocks: readonly Block[], at: number, marks: Marks): void {
  const block = blocks[at]!;
  if (marks.kinds[at] !== undefined) return;
  const kind = furnitureOf(text, tokens, block);
  if (kind === undefined) {
    const cue = cueOf(text, tokens, block.firstToken, block.endToken, block.words, true);
    if (cue === undefined) return;
    mark(marks, at, cue.kind);
    if (cue.heading) for (let line = at + 1, end = sectionEnd(blocks, at); line < end; line++) mark(marks, line, cue.kind);
    return;
  }
  mark(marks, at, kind);
}

function mark(marks: Marks, at: number, kind: FurnitureKind): void {
  marks.kinds[at] = "furniture";
  marks.furniture[at] = kind;
}

/** Furniture by form alone: stamps, breadcrumbs, rows of fields, links with arrows. */
function furnitureOf(text: string, tokens: Tokens, block: Block): FurnitureKind | undefined {
  if (isReadingTime(tokens, block)) return "reading-time";
  if (isStamp(text, tokens, block.firstToken, block.endToken)) return "stamp";
  if (block.bars === 0 || block.words > 16) return undefined;
  const opening = text.charCodeAt(block.start);
  // ">> Follow us", "» More"
  if (opening === 62 || opening === 0x2192 || opening === 0x203a || (opening === 0xbb && !block.stopped)) return "related";
  if (block.stopped) return undefined;
  let pipes = 0;
  let arrows = 0;
  for (let at = block.firstToken; at < block.endToken; at++) {
    const unit = text.charCodeAt(tokens.starts[at]!);
    if (unit === 124) pipes++;
    else if (unit === 0x203a || unit === 0xbb || unit === 62 || unit === 0x2192) arrows++;
  }
  if (arrows >= 2 || (arrows === 1 && block.words <= 4 && block.words >= 2)) return "navigation";
  return pipes > 0 && !isByline(tokens, block, false) ? "row" : undefined;
}

/** Marks what stands under the copy: link lists, sign-offs, repeated bylines. */
function markTail(text: string, tokens: Tokens, blocks: readonly Block[], body: number, marks: Marks): void {
  const widgets = widgetList(blocks, marks.furniture, body);
  for (let at = widgets.first; at < widgets.end; at++) if (marks.kinds[at] === undefined) mark(marks, at, "links");
  const links = linkListStart(blocks, marks.kinds, body);
  for (let at = links; at < blocks.length; at++) if (marks.kinds[at] === undefined) mark(marks, at, "links");
  for (let at = body + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (marks.kinds[at] !== undefined || block.stopped || block.words > 8) continue;
    const next = marks.kinds[at + 1];
    const last = at + 1 === blocks.length || next === "furniture";
    if (last && (isSignOff(tokens, block) || repeatsHead(text, blocks, at, body, marks))) marks.kinds[at] = "byline";
  }
}

/** True where the line says again what a byline above the copy said: "Ann Lee |" and "Ann Lee". */
function repeatsHead(text: string, blocks: readonly Block[], at: number, body: number, marks: Marks): boolean {
  for (let head = 0; head < body; head++) {
    if (marks.kinds[head] !== "headline" && marks.kinds[head] !== "deck" && sameText(text, blocks[head]!, blocks[at]!)) return true;
  }
  return false;
}

/** Lays the marks out as zones: neighbours of one kind are one zone, and datelines and glued stamps are cut off their sentence. */
function assemble(
  text: string,
  tokens: Tokens,
  ranges: readonly SentenceRange[],
  blocks: readonly Block[],
  body: number,
  marks: Marks,
): ReadZones {
  const zones: Zone[] = [];
  const cuts: number[] = [];
  const { starts, ends } = tokens;
  const add = (kind: ZoneKind, firstToken: number, endToken: number, furniture?: FurnitureKind) => {
    if (endToken <= firstToken) return;
    const end = ends[endToken - 1]!;
    const last = zones.at(-1);
    if (last !== undefined && last.kind === kind && last.furniture === furniture) zones[zones.length - 1] = { ...last, end };
    else zones.push({ kind, start: starts[firstToken]!, end, ...(furniture === undefined ? {} : { furniture }) });
  };
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const kind = marks.kinds[at] ?? "body";
    const furniture = marks.furniture[at];
    let first = block.firstToken;
    if (furniture === undefined && at <= body) {
      const stamp = at < 4 ? stampPrefixEnd(text, tokens, block) : first;
      if (stamp > first) {
        cuts.push(stamp);
        add("furniture", first, stamp, "stamp");
        first = stamp;
      } else if (at === body && kind === "body") {
        const dateline = datelineEnd(text, tokens, block, ranges[block.firstSentence]!.endToken);
        if (dateline > first) {
          cuts.push(dateline);
          add("dateline", first, dateline);
          first = dateline;
        }
      }
    }
    const suffix = furniture === undefined && at < body ? stampSuffixStart(text, tokens, block) : block.endToken;
    if (suffix < block.endToken) {
      cuts.push(suffix);
      add(kind, first, suffix);
      add("furniture", suffix, block.endToken, "stamp");
      continue;
    }
    const trailing = kind === "body" && furniture === undefined ? trailingCue(text, tokens, ranges, block) : undefined;
    if (trailing === undefined) add(kind, first, block.endToken, furniture);
    else {
      add(kind, first, trailing.token);
      add("furniture", trailing.token, block.endToken, trailing.kind);
    }
  }
  return { zones, cuts };
}

/** Furniture in the line of the copy's last sentence: "… he said. (With agencies)", "… he said. Read also: Five things". */
function trailingCue(
  text: string,
  tokens: Tokens,
  ranges: readonly SentenceRange[],
  block: Block,
): { readonly token: number; readonly kind: FurnitureKind } | undefined {
  // From the end back to where the line has too many words left for a cue; then the first sentence that carries one.
  let words = 0;
  let first = block.endSentence;
  for (let token = block.endToken - 1; first - 1 > block.firstSentence; token--) {
    if (tokens.kinds[token] === TokenKind.Word) words++;
    if (words > 20 || block.endToken - token > longestCue) break;
    if (ranges[first - 1]!.firstToken === token) first--;
  }
  for (let at = first; at < block.endSentence; at++) {
    const range = ranges[at]!;
    let left = 0;
    for (let token = range.firstToken; token < block.endToken; token++) if (tokens.kinds[token] === TokenKind.Word) left++;
    const cue = cueOf(text, tokens, range.firstToken, block.endToken, left, false);
    if (cue !== undefined && cue.kind !== "navigation" && cue.kind !== "social") return { token: range.firstToken, kind: cue.kind };
  }
  return undefined;
}

/** Tokens, marks among them, that a cue behind the copy has at most. */
const longestCue = 100;

/** Kind of the zone that holds an offset; body where none does. */
export function zoneAt(zones: readonly Zone[], offset: number): ZoneKind {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (zones[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const zone = zones[low];
  return zone !== undefined && zone.start <= offset ? zone.kind : "body";
}
