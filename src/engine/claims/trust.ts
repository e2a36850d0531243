import type { Document } from "../text/document.ts";

/** What the story's versions say of themselves as witnesses, worked out once for an audit. */
export interface Witnesses {
  readonly families: readonly number[];
  /** The one declared original, or the text that the others are translations of; undefined where there is not exactly one. */
  readonly original: number | undefined;
  /** 2 human, 1 original or unknown, 0 machine. */
  readonly standing: readonly number[];
}

export function callWitnesses(documents: readonly Document[], families: readonly number[]): Witnesses {
  const originals = documents.filter((document) => document.version.translation === "original");
  const sources = documents.filter((document) =>
    documents.every(
      (other) => other === document || (other.version.sourceLanguage !== undefined && other.version.sourceLanguage === document.language),
    ),
  );
  const original =
    originals.length === 1 ? originals[0] : originals.length === 0 && sources.length === 1 && documents.length > 1 ? sources[0] : undefined;
  return {
    families,
    original: original?.index,
    standing: documents.map((document) =>
      document.version.translation === "human" ? 2 : document.version.translation === "machine" ? 0 : 1,
    ),
  };
}

/**
 * Which side to believe: the original's; else the one that human translations share against machine ones; else the one
 * of a strict majority of families. Undefined where nobody can tell.
 */
export function trustedSide(sides: readonly { readonly documents: readonly number[] }[], witnesses: Witnesses): number | undefined {
  const { original, standing, families } = witnesses;
  if (original !== undefined) {
    const found = sides.filter((side) => side.documents.includes(original));
    if (found.length === 1) return sides.indexOf(found[0]!);
  }
  const human = sides.filter((side) => side.documents.some((document) => standing[document] === 2));
  const machine = sides.filter((side) => side.documents.some((document) => standing[document] === 0));
  if (
    human.length === 1 &&
    machine.some((side) => side !== human[0]) &&
    sides.every((side) => side === human[0] || side.documents.every((document) => standing[document] === 0))
  ) {
    return sides.indexOf(human[0]!);
  }
  const all = new Set<number>();
  for (const side of sides) for (const document of side.documents) all.add(families[document]!);
  const majority = sides.findIndex((side) => new Set(side.documents.map((document) => families[document])).size * 2 > all.size);
  return majority < 0 ? undefined : majority;
}
