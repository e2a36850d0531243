import { alignmentOf, compareItems } from "./alignment.ts";
import { likeness } from "./context.ts";
import type { Item } from "./item.ts";

/** At most so many mentions of each side are held against those of the other. */
const closest = 4;
/** What is left of a fit where one version tells both values in its copy: such a version means two things more often than it errs. */
const bothSides = 0.5;
/** The same where two versions or more tell either value: slips come alone, and two camps mostly tell two facts. */
const twoCamps = 0.5;
/** What the words around two sides say beside a join that says less: on findings that people read the join is the better judge. */
const wordsBesideJoin = 0.5;
/** A formation is placed by what stands beside it in its own version; the words around it need not be alike. */
const formationFit = 0.6;

/** The mentions of one value, in order of document, and how many versions tell it. */
export interface FitSide {
  readonly items: readonly Item[];
  readonly versions: number;
}

/**
 * 0 to 1: how sure it is that two sides of a claim speak of one fact. `join` is the alignment through which they met; 1 where
 * an equal figure brought them together, which says little ("an eight-year offer", "would not go beyond eight years"): then the
 * words around them are weighed.
 */
export function fitOf(kind: "quantity" | "date", reference: FitSide, side: FitSide, join: number): number {
  if (isFormation(reference) || isFormation(side)) return formationFit;
  const words = wordsAround(kind, reference, side);
  let fit = join < 1 ? Math.max(join, words * wordsBesideJoin) : words;
  if (isRestated(reference, side)) fit *= bothSides;
  if (reference.versions > 1 && side.versions > 1) fit *= twoCamps;
  return Math.round(fit * 1000) / 1000;
}

function isFormation({ items }: FitSide): boolean {
  return items.every((item) => item.isFormation);
}

function wordsAround(kind: "quantity" | "date", reference: FitSide, side: FitSide): number {
  const support = reference.versions >= 3 ? 1.5 : reference.versions === 2 ? 1 : 0;
  let best = 0;
  for (const one of reference.items.slice(0, closest)) {
    for (const two of side.items.slice(0, closest)) {
      // an equal figure is a sign of one fact as telling as it is rare
      const value = one.figure === two.figure ? one.rarity : 0;
      const profile = likeness(one.context, two.context);
      best = Math.max(best, alignmentOf(kind, compareItems(one, two, { profile, support, both: 0, value })));
    }
  }
  return best;
}

/** True where a version tells both values: a headline that differs from its copy is a slip, two places of the copy are two facts. */
function isRestated(reference: FitSide, side: FitSide): boolean {
  const copy = new Set(reference.items.filter((item) => !item.isTitle).map(({ document }) => document));
  return side.items.some((item) => !item.isTitle && copy.has(item.document));
}
