import { alignmentOf, compareItems } from "./alignment.ts";
import { likeness } from "./context.ts";
import type { Item } from "./item.ts";

/** At most so many mentions of each side are held against those of the other. */
const closest = 4;
/** What is left of a fit where one version tells both values in its copy: such a version means two things more often than it errs. */
const bothSides = 0.5;
/** A formation is placed by what stands beside it in its own version; the words around it need not be alike. */
const formationFit = 0.6;

/**
 * 0 to 1: how sure it is that two sides of a claim speak of one fact, from the words around their best aligned mentions,
 * whatever brought them together. `versions` tell the first side's value.
 */
export function fitOf(kind: "quantity" | "date", reference: readonly Item[], side: readonly Item[], versions: number): number {
  if (side.every((item) => item.isFormation) || reference.every((item) => item.isFormation)) return formationFit;
  const support = versions >= 3 ? 1.5 : versions === 2 ? 1 : 0;
  let best = 0;
  for (const one of reference.slice(0, closest)) {
    for (const two of side.slice(0, closest)) {
      // an equal figure is a sign of one fact as telling as it is rare
      const value = one.figure === two.figure ? one.rarity : 0;
      const fit = alignmentOf(kind, compareItems(one, two, { profile: likeness(one.context, two.context), support, both: 0, value }));
      // a headline that differs from its copy is a slip; two places of the copy that differ are two facts
      const isRestated =
        two.document === one.document || reference.some((other) => other.document === two.document && !other.isTitle && !two.isTitle);
      best = Math.max(best, isRestated ? fit * bothSides : fit);
    }
  }
  return Math.round(best * 1000) / 1000;
}
