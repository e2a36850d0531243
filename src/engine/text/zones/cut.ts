import type { SentenceRange } from "../sentences.ts";

/** Splits sentences before the given tokens, which are ascending: no sentence stands in two zones. */
export function cutSentences(ranges: readonly SentenceRange[], cuts: readonly number[]): readonly SentenceRange[] {
  if (cuts.length === 0) return ranges;
  const out: SentenceRange[] = [];
  let next = 0;
  for (const range of ranges) {
    let first = range.firstToken;
    while (next < cuts.length && cuts[next]! < range.endToken) {
      const cut = cuts[next++]!;
      if (cut <= first) continue;
      out.push({ ...range, firstToken: first, endToken: cut });
      first = cut;
    }
    out.push(first === range.firstToken ? range : { ...range, firstToken: first });
  }
  return out;
}
