import { likeness } from "./context.ts";
import type { Item } from "./item.ts";
import { absorb, type Grouping, meets, type Slot } from "./slot.ts";

/** A figure that stands for so many facts is held against the last of them only: a list of hundreds of "12 …" stays cheap. */
const widestBucket = 64;

/**
 * Brings slots of one figure together where the words around them are alike enough for how telling the figure is. A version
 * may restate a fact in another sentence, but "two fell in the camp and two near it" are two facts: `restated` tells which.
 */
export function meetEqualFigures(slots: readonly Slot[], grouping: Grouping, restated: boolean): readonly Slot[] {
  const { items } = grouping;
  const byFigure = new Map<string, Slot[]>();
  const out: Slot[] = [];
  for (const slot of slots) {
    const at = slot.items[0]!;
    const item = items[at]!;
    const key = `${item.group}|${item.figure}`;
    const bucket = byFigure.get(key) ?? [];
    if (bucket.length === 0) byFigure.set(key, bucket);
    let best: Slot | undefined;
    let bestScore = 0;
    for (const other of bucket.length > widestBucket ? bucket.slice(-widestBucket) : bucket) {
      const first = other.items[0]!;
      if (!grouping.canMeet(first, at) || (!restated && meets(other.documents, slot.documents))) continue;
      const score = likeness(other.context, slot.context) * sameFigureFit(items[first]!, item);
      if (score > bestScore) {
        best = other;
        bestScore = score;
      }
    }
    if (best !== undefined && bestScore >= grouping.sameFigure * (1.3 - item.rarity)) absorb(best, slot, 1);
    else {
      bucket.push(slot);
      out.push(slot);
    }
  }
  return out;
}

function sameFigureFit(left: Item, right: Item): number {
  const sameNoun =
    left.noun.length === 0 || right.noun.length === 0 ? 1 : left.noun.some((concept) => right.noun.includes(concept)) ? 1.2 : 0.7;
  return left.predicate < 0 || right.predicate < 0 ? sameNoun : left.predicate === right.predicate ? sameNoun * 1.2 : sameNoun * 0.8;
}
