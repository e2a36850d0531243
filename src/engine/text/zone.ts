import type { FurnitureKind } from "../lexicon/boilerplate.ts";

/** What a stretch of a version is for. Only headline, deck and body tell the story; furniture is never compared. */
export type ZoneKind = "headline" | "deck" | "byline" | "dateline" | "body" | "caption" | "furniture";

/** A stretch of a document, in document coordinates; zones are ordered and disjoint. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
  /** What the furniture is for; only where `kind` is furniture. */
  readonly furniture?: FurnitureKind;
}
