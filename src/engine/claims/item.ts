import type { Context } from "./context.ts";
import type { SentenceView } from "./surroundings.ts";

/** A mention as grouping sees it. */
export interface Item {
  readonly document: number;
  /** Index of its sentence in the document. */
  readonly at: number;
  /** Only items of one group can tell one fact: a dimension, or "date". */
  readonly group: string;
  /** Equal for equal figures, whatever their bounds and units. */
  readonly figure: string;
  /** True for a formation ("a battalion"): a version may name it in one sentence and count the same men in the next. */
  readonly isFormation: boolean;
  /** True for a part of something ("2,600 of the troops"), which is not the whole that others count. */
  readonly isPart: boolean;
  /** True in a headline or deck. */
  readonly isTitle: boolean;
  /** 0 to 1: how telling it is that two versions share this figure; 13,182 says more than 2. */
  readonly rarity: number;
  readonly context: Context;
  readonly sentence: SentenceView;
  /** Number of the group of sentences that its own is a wording of. */
  readonly wording: number;
  /** Concept ids of what it counts or whose it is, head last; empty where unknown. */
  readonly noun: readonly number[];
  /** Concept id of the verb or event that it is a figure of; -1 where unknown. */
  readonly predicate: number;
  /** True for the time at which something was said rather than happened. */
  readonly isSaid: boolean;
}
