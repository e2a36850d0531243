import type { Item } from "./item.ts";
import { absorb, type Slot } from "./slot.ts";

/** Alignment of a formation with the count of men beside it in its own version. */
const formationLink = 0.6;

/**
 * A formation belongs with the count of the same men that its own version gives in the same sentence or the next: "has sent a
 * battalion of troops. Ships took 1,500 soldiers to the port". It is the one case in which a version tells a fact twice.
 */
export function placeFormations(items: readonly Item[], slots: readonly Slot[]): readonly Slot[] {
  const formations = slots.filter((slot) => slot.items.length === 1 && items[slot.items[0]!]!.isFormation);
  if (formations.length === 0) return slots;
  const placed = new Set<Slot>();
  for (const formation of formations) {
    const one = items[formation.items[0]!]!;
    const home = slots.find((slot) => !formations.includes(slot) && slot.items.some((at) => countsTheMenOf(one, items[at]!)));
    if (home === undefined) continue;
    absorb(home, formation, formationLink);
    placed.add(formation);
  }
  return slots.filter((slot) => !placed.has(slot));
}

function countsTheMenOf(formation: Item, count: Item): boolean {
  const distance = count.at - formation.at;
  const head = formation.noun[formation.noun.length - 1];
  return (
    count.document === formation.document &&
    count.group === formation.group &&
    (distance === 0 || distance === 1) &&
    head !== undefined &&
    count.noun[count.noun.length - 1] === head
  );
}
