import { type AlignmentFeatures, alignmentOf, compareItems } from "./alignment.ts";
import { likeness } from "./context.ts";
import type { Item } from "./item.ts";

/** At most so many mentions of each side are compared with those of the other. */
const closest = 6;

/**
 * How sure it is, 0 to 1, that two sides of a claim tell one fact, by the words around them alone. Sides of one figure met
 * because of it ("an eight-year offer", "would not go beyond eight years"), so that the figure says nothing more about it.
 */
export function fitOfSides(
  kind: "quantity" | "date",
  reference: readonly Item[],
  other: readonly Item[],
  given: Pick<AlignmentFeatures, "support" | "both" | "value">,
): number {
  let best = 0;
  for (const one of reference.slice(0, closest)) {
    for (const two of other.slice(0, closest)) {
      const profile = likeness(one.context, two.context);
      best = Math.max(best, alignmentOf(kind, compareItems(one, two, { ...given, profile })));
    }
  }
  return best;
}
