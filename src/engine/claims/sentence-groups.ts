import { blend, type Context, likeness } from "./context.ts";

/** A sentence of the story, as grouping sees it. */
export interface GroupedSentence {
  readonly document: number;
  readonly context: Context;
}

/**
 * Likeness from which two sentences count as two wordings of one: translations of one sentence and agency copy with small
 * edits lie above it, independent reports of one event below (they share .20 to .33).
 */
const sameSentence = 0.5;

interface Group {
  context: Context;
  /** The last version that has a sentence in it: versions come one after the other. */
  document: number;
  /** The last sentence that it was held against. */
  seen: number;
}

/**
 * Group number of each sentence; sentences of one group are wordings of one sentence in different versions, at most one of
 * each version. Version by version, the most alike first, each against what its group has in common: linear in the versions.
 */
export function groupSentences(sentences: readonly GroupedSentence[]): Int32Array {
  const out = new Int32Array(sentences.length).fill(-1);
  const groups: Group[] = [];
  const holders = new Map<number, number[]>();
  let first = 0;
  while (first < sentences.length) {
    let end = first;
    while (end < sentences.length && sentences[end]!.document === sentences[first]!.document) end++;
    assign(sentences, first, end, groups, holders, out);
    first = end;
  }
  return out;
}

function assign(
  sentences: readonly GroupedSentence[],
  first: number,
  end: number,
  groups: Group[],
  holders: Map<number, number[]>,
  out: Int32Array,
): void {
  const matches: { readonly at: number; readonly group: number; readonly score: number }[] = [];
  for (let at = first; at < end; at++) {
    const { context } = sentences[at]!;
    for (const id of context.ids) {
      const held = holders.get(id);
      if (held === undefined) continue;
      for (const group of held) {
        const other = groups[group]!;
        if (other.seen === at) continue;
        other.seen = at;
        const score = likeness(context, other.context);
        if (score >= sameSentence) matches.push({ at, group, score });
      }
    }
  }
  matches.sort((left, right) => right.score - left.score || left.at - right.at || left.group - right.group);
  const document = sentences[first]!.document;
  for (const { at, group } of matches) {
    if (out[at]! >= 0 || groups[group]!.document === document) continue;
    out[at] = group;
    groups[group]!.document = document;
    groups[group]!.context = blend(groups[group]!.context, sentences[at]!.context);
  }
  for (let at = first; at < end; at++) {
    if (out[at]! >= 0) continue;
    out[at] = groups.length;
    const { context } = sentences[at]!;
    for (const id of strongest(context)) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [groups.length]);
      else if (list.length < mostHolders) list.push(groups.length);
    }
    groups.push({ context, document, seen: -1 });
  }
}

/** Groups that a concept leads to: a word in so many sentences tells none of them from another. */
const mostHolders = 256;

/** Concepts of a sentence that it is found again by: the most telling ones, more than half of its weight. */
const keys = 8;

function strongest(context: Context): Int32Array {
  if (context.ids.length <= keys) return context.ids;
  const least = context.weights.slice().sort()[context.weights.length - keys]!;
  return context.ids.filter((_, at) => context.weights[at]! >= least);
}
