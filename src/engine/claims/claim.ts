import type { DateMention } from "../mentions/date/value.ts";
import type { QuantityMention } from "../mentions/quantity/value.ts";

/** The mentions that claims are made from, by kind. */
export interface MentionOf {
  readonly quantity: QuantityMention;
  readonly date: DateMention;
}
export type ClaimKind = keyof MentionOf;

/** How one side of a claim stands to its reference side. */
export interface Relation {
  readonly outcome: "contradiction" | "shifted" | "less-specific" | "compatible" | "incomparable";
  /** Which rule saw it ("value", "magnitude", "bound", …); each check takes its own. */
  readonly why: string;
}

/** The mentions of a claim that give one value, in whatever words. */
export interface Side<M> {
  /** Normalised value. */
  readonly key: string;
  /** In order of document, then start. */
  readonly mentions: readonly M[];
  /** Documents, ascending, each once. */
  readonly documents: readonly number[];
  /** Number of families among them. */
  readonly families: number;
  /** To the first side of the claim, the reference; the reference's own is compatible. */
  readonly relation: Relation;
  /** 0 to 1: how alike the words around this side's mentions are to those around the reference's. */
  readonly fit: number;
}

/** JSON of a value, as it stands in the report's cells and evidence. */
export type ValueJson = string | number | boolean | null | readonly ValueJson[] | { readonly [key: string]: ValueJson };

/** One version's words for a claim. Document coordinates. */
export interface Cell {
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly value: ValueJson;
}

/** What the cells of a claim say of each other. */
export type Agreement = "agree" | "less-specific" | "shifted" | "contradiction" | "single";

/** One fact as told by one or more versions. */
export interface Claim<Kind extends ClaimKind = ClaimKind> {
  readonly index: number;
  readonly kind: Kind;
  /** The reference side first, then by number of families, then by document. */
  readonly sides: readonly Side<MentionOf[Kind]>[];
  /** By side: whether it agrees with the one to be believed by the contract's order; undefined where nobody can tell. */
  readonly trusted: readonly boolean[] | undefined;
  /** What it is about, in normalised words: part of fingerprints. */
  readonly about: string;
  /** What it is about, in the words of its versions. */
  readonly label: string;
  readonly agreement: Agreement;
  /** In order of document, then start. */
  readonly cells: readonly Cell[];
}

/** The claims of an audit. */
export interface Claims {
  readonly all: readonly Claim[];
  readonly families: readonly number[];
  /** True for the languages whose versions take part in claims. */
  reads(language: string): boolean;
  of<Kind extends ClaimKind>(kind: Kind): readonly Claim<Kind>[];
}
