import { alignmentOf } from "./alignment.ts";
import { candidates, isStrayDate } from "./candidates.ts";
import { meetEqualFigures } from "./equal-figures.ts";
import { placeFormations } from "./formations.ts";
import { absorb, type Grouping, meets, type Slot, slotOf } from "./slot.ts";

/**
 * Groups items into slots, each the mentions of one fact, in three steps from the surest to the least sure. Within the
 * wordings of one sentence mentions meet by figure, then by place and role. Then slots of equal figures meet wherever they
 * stand. Last, slots of different figures are joined, the best aligned first, as long as no version would tell the fact twice.
 */
export function fillSlots(grouping: Grouping): readonly Slot[] {
  const equal = meetEqualFigures(joinWordings(grouping), grouping, true);
  return joinSlots(placeFormations(grouping.items, equal), grouping, grouping.join);
}

/** Slots of the mentions that stand in wordings of one sentence; each other item is a slot of its own. */
function joinWordings(grouping: Grouping): readonly Slot[] {
  const { items } = grouping;
  const byWording = new Map<number, number[]>();
  items.forEach((item, at) => {
    const list = byWording.get(item.wording);
    if (list === undefined) byWording.set(item.wording, [at]);
    else list.push(at);
  });
  const out: Slot[] = [];
  for (const list of byWording.values()) {
    const alone = list.map((at) => slotOf(items, at));
    const isShared = list.some((at) => items[at]!.document !== items[list[0]!]!.document);
    out.push(...(isShared ? joinSlots(meetEqualFigures(alone, grouping, false), grouping, grouping.joinWording) : alone));
  }
  return out.sort((left, right) => left.items[0]! - right.items[0]!);
}

interface Join {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

function joinSlots(slots: readonly Slot[], grouping: Grouping, least: number): readonly Slot[] {
  const where = slots.map((_, at) => at);
  const out: (Slot | undefined)[] = [...slots];
  const rootOf = (at: number): number => {
    let root = at;
    while (where[root] !== root) root = where[root]!;
    return root;
  };
  for (const join of findJoins(slots, grouping, least)) {
    const one = rootOf(join.left);
    const two = rootOf(join.right);
    if (one === two || (meets(out[one]!.documents, out[two]!.documents) && !isStrayDate(out[one]!, out[two]!, grouping))) continue;
    // the better supported slot takes in the other, whose items are then as sure as the join
    const [into, from] = out[one]!.documents.size >= out[two]!.documents.size ? [one, two] : [two, one];
    absorb(out[into]!, out[from]!, join.score);
    where[from] = into;
    out[from] = undefined;
  }
  return out.filter((slot) => slot !== undefined);
}

function findJoins(slots: readonly Slot[], grouping: Grouping, least: number): readonly Join[] {
  const joins: Join[] = [];
  for (const { left, right, features } of candidates(slots, grouping)) {
    const score = alignmentOf(grouping.name, features);
    if (score >= least) joins.push({ left, right, score });
  }
  return joins.sort((one, two) => two.score - one.score || one.left - two.left || one.right - two.right);
}
