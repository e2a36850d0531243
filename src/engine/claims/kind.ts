import type { Document } from "../text/document.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import type { ClaimKind, Relation, ValueJson } from "./claim.ts";

/** What claims need to know of one kind of mention. */
export interface Kind<M> {
  readonly name: ClaimKind;
  /** Least likeness at which two mentions of an everyday figure are one fact; rarer figures need less. */
  readonly sameFigure: number;
  /** Least alignment at which mentions of different figures are held against each other. */
  readonly join: number;
  /** The same within the wordings of one sentence. */
  readonly joinWording: number;
  groupOf(mention: M): string;
  figureOf(mention: M): string;
  rarityOf(mention: M): number;
  isFormation(mention: M): boolean;
  /** True for a part of something: "2,600 of the troops". */
  isPart(mention: M, document: Document): boolean;
  /** Vocabulary ids of what it counts, or of whose it is: the counted noun with its head last, the name beside an age, the grain of a date. */
  nounOf(mention: M, document: Document): readonly number[];
  /** False where two mentions can never tell one fact. */
  canMeet(left: M, right: M, leftNoun: readonly number[], rightNoun: readonly number[]): boolean;
  /** Normalised value. */
  keyOf(mention: M): string;
  /** How two values stand to each other, whatever the versions say of themselves. */
  compare(left: M, right: M): Relation;
  /** The same, where a later version that says a figure has moved on agrees with the earlier one. */
  relate(reference: M, other: M, documents: readonly Document[]): Relation;
  /** What a claim is about, the same whichever versions take part as far as can be. */
  aboutOf(members: readonly M[], vocabulary: Vocabulary): string;
  jsonOf(mention: M): ValueJson;
  /** The words of a mention that name what it counts or measures, as a range of its document; empty where it has none. */
  labelOf(mention: M): { readonly start: number; readonly end: number };
}
