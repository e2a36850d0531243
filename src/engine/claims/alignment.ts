import { alignmentWeights } from "./alignment-weights.ts";
import { exponential } from "./arithmetic.ts";
import { likeness } from "./context.ts";
import type { Item } from "./item.ts";

/** What two mentions of different versions have in common, each part about −1 to 1. Names of the weights' rows. */
export interface AlignmentFeatures {
  /** Likeness of the words around them, near ones heavier. */
  readonly near: number;
  /** Likeness of their whole sentences. */
  readonly sentence: number;
  /** Likeness to what all mentions of the other slot have around them. */
  readonly profile: number;
  /** 1 the same thing counted, 0.5 a word in common, 0 unknown, −1 another; weighed by `pulls`. */
  readonly noun: number;
  /** 1 the same verb or event, 0 unknown, −1 another. */
  readonly predicate: number;
  /** Share of the capitalised words of the poorer sentence that the other has too; 0 where one has none. */
  readonly names: number;
  /** 1 where at least two versions tell the one figure, more with more. */
  readonly support: number;
  /** 1 where a version carries both figures of the same thing. */
  readonly both: number;
  /** Share of what the story is about that the sentences have in common, of what the poorer one has; at least three concepts count as all. */
  readonly central: number;
  /** −1 where one is the time of saying and the other is not, 1 where both are. */
  readonly said: number;
  /** 1 where both stand in the lead. */
  readonly lead: number;
  /** 1 where one value is the other converted or rounded, 0.5 the same figure in another unit or under another bound. */
  readonly value: number;
}

/** The name beside an age says whose it is, and clock times are few in a story; the noun beside a count leaves more open. */
const pulls: Readonly<Record<string, number>> = { age: 3, time: 2 };
/** Sentences of the lead: the first tenth or so of a story. */
const leadShare = 0.12;

/** Features of a pair of items; `profile`, `support`, `both` and `value` come from the slots and the kind. */
export function compareItems(
  left: Item,
  right: Item,
  given: Pick<AlignmentFeatures, "profile" | "support" | "both" | "value">,
): AlignmentFeatures {
  return {
    near: likeness(left.context, right.context),
    sentence: likeness(left.sentence.context, right.sentence.context),
    noun: nounLikeness(left.noun, right.noun) * (pulls[left.group] ?? 1),
    predicate: left.predicate < 0 || right.predicate < 0 ? 0 : left.predicate === right.predicate ? 1 : -1,
    names: nameLikeness(left.sentence.names, right.sentence.names),
    central: centralLikeness(left.sentence.central, right.sentence.central),
    said: left.isSaid === right.isSaid ? Number(left.isSaid) : -1,
    lead: left.sentence.position <= leadShare && right.sentence.position <= leadShare ? 1 : 0,
    ...given,
  };
}

function nounLikeness(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  if (left[left.length - 1] === right[right.length - 1]) return 1;
  return left.some((concept) => right.includes(concept)) ? 0.5 : -1;
}

function nameLikeness(left: readonly number[], right: readonly number[]): number {
  const least = Math.min(left.length, right.length);
  if (least === 0) return 0;
  let shared = 0;
  for (const name of left) if (right.includes(name)) shared++;
  return shared / least;
}

function centralLikeness(left: readonly number[], right: readonly number[]): number {
  let shared = 0;
  for (const concept of left) if (right.includes(concept)) shared++;
  return shared / Math.max(3, Math.min(left.length, right.length));
}

/** 0 to 1: how sure it is that two mentions tell one fact; rounded to 1/1000. */
export function alignmentOf(kind: keyof typeof alignmentWeights, features: AlignmentFeatures): number {
  const weights = alignmentWeights[kind];
  let sum = weights.bias;
  for (const name of names) sum += weights[name] * features[name];
  return logistic(sum);
}

const names = ["near", "sentence", "profile", "noun", "predicate", "names", "central", "said", "support", "both", "lead", "value"] as const;

/** 1 / (1 + e^(−x)), exact to 1/1000 after rounding. */
function logistic(x: number): number {
  return Math.round(1000 / (1 + exponential(-x))) / 1000;
}
