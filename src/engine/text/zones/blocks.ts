import type { SentenceRange } from "../sentences.ts";
import { TokenFlag, TokenKind, type Tokens } from "../tokens.ts";

/** The sentences that stand in one line or paragraph, with what tells copy from furniture. */
export interface Block {
  readonly firstSentence: number;
  /** One past the last sentence. */
  readonly endSentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Ends with a full stop or the like, closing marks aside. */
  readonly stopped: boolean;
  /** "|", "›", "»" or ">>" stands in it. */
  readonly bars: number;
}

/** Groups the sentences of a version by their line or paragraph. */
export function blocksOf(text: string, tokens: Tokens, ranges: readonly SentenceRange[]): Block[] {
  const { kinds, flags, starts, ends } = tokens;
  const blocks: Block[] = [];
  for (let first = 0; first < ranges.length; ) {
    const paragraph = ranges[first]!.paragraph;
    let end = first + 1;
    while (end < ranges.length && ranges[end]!.paragraph === paragraph) end++;
    const firstToken = ranges[first]!.firstToken;
    const endToken = ranges[end - 1]!.endToken;
    let words = 0;
    let capitals = 0;
    let bars = 0;
    for (let at = firstToken; at < endToken; at++) {
      const kind = kinds[at]!;
      if (kind === TokenKind.Word) {
        words++;
        if ((flags[at]! & TokenFlag.Capitalised) !== 0) capitals++;
      } else if (kind !== TokenKind.Number && isBar(text.charCodeAt(starts[at]!))) bars++;
    }
    blocks.push({
      firstSentence: first,
      endSentence: end,
      firstToken,
      endToken,
      start: starts[firstToken]!,
      end: ends[endToken - 1]!,
      words,
      capitals,
      stopped: endsWithStop(text, tokens, firstToken, endToken),
      bars,
    });
    first = end;
  }
  return blocks;
}

function isBar(unit: number): boolean {
  // | › » ‹ → and >
  return unit === 124 || unit === 0x203a || unit === 0xbb || unit === 0x2039 || unit === 0x2192 || unit === 62;
}

/** True where the last token, closing quotes and brackets aside, ends a sentence. */
export function endsWithStop(text: string, tokens: Tokens, first: number, end: number): boolean {
  for (let at = end - 1; at >= first && tokens.kinds[at] === TokenKind.Mark; at--) {
    const unit = text.charCodeAt(tokens.starts[at]!);
    // . ! ? … 。 ！ ？ ؟ ۔ ।
    if (
      unit === 46 ||
      unit === 33 ||
      unit === 63 ||
      unit === 0x2026 ||
      unit === 0x3002 ||
      unit === 0xff01 ||
      unit === 0xff1f ||
      unit === 0x61f ||
      unit === 0x6d4 ||
      unit === 0x964
    )
      return true;
    // a closing mark may stand after the stop: " ' ) ] ” ’ » 」
    if (
      unit !== 34 &&
      unit !== 39 &&
      unit !== 41 &&
      unit !== 93 &&
      unit !== 0x201d &&
      unit !== 0x2019 &&
      unit !== 0xbb &&
      unit !== 0x300d &&
      unit !== 0x300f &&
      unit !== 0x201c
    )
      return false;
  }
  return false;
}

/** Copy: long enough for a sentence that tells something, and finished. */
export function isProse(block: Block): boolean {
  return block.stopped && (block.words >= 12 || block.endSentence - block.firstSentence > 1);
}
