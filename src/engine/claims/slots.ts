import { type AlignmentFeatures, alignmentOf, compareItems } from "./alignment.ts";
import { blend, type Context, likeness } from "./context.ts";
import type { Item } from "./item.ts";

/** Items of one fact, with what the words around them have in common. */
export interface Slot {
  readonly items: number[];
  readonly documents: Set<number>;
  context: Context;
  /** By item: the alignment, 0 to 1, through which it came to be told with the others; 1 for the first. */
  readonly links: Map<number, number>;
}

/** What grouping needs to know of the values of one kind. */
export interface Grouping {
  readonly name: "quantity" | "date";
  /** Least likeness at which two mentions of an everyday figure are one fact; rarer figures need less. */
  readonly sameFigure: number;
  /** Least alignment at which slots of different figures are joined. */
  readonly join: number;
  /** The same within the wordings of one sentence. */
  readonly joinWording: number;
  /** False where two items, by index, can never tell one fact. */
  canMeet(left: number, right: number): boolean;
  /** How their values fit: 1 they agree (conversion, rounding, containment), 0.5 a slip, 0 they differ. */
  valueFit(left: number, right: number): number;
}

/**
 * Groups items into slots, each the mentions of one fact, in three steps from the surest to the least sure. Within the
 * wordings of one sentence mentions meet by figure, then by place and role. Then slots of equal figures meet wherever they
 * stand. Last, slots of different figures are joined, the best aligned first, as long as no version would tell the fact twice.
 */
export function fillSlots(items: readonly Item[], grouping: Grouping): readonly Slot[] {
  const equal = meetEqualFigures(items, joinWordings(items, grouping), grouping, true);
  return joinSlots(items, placeFormations(items, equal), grouping, grouping.join);
}

/** Alignment of a formation with the count of men beside it in its own version. */
const formationLink = 0.6;

/**
 * A formation belongs with the count of the same men that its own version gives in the same sentence or the next: "has sent a
 * battalion of troops. Ships took 1,500 soldiers to the port". It is the one case in which a version tells a fact twice.
 */
function placeFormations(items: readonly Item[], slots: readonly Slot[]): readonly Slot[] {
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

/** Slots of the mentions that stand in wordings of one sentence; each other item is a slot of its own. */
export function joinWordings(items: readonly Item[], grouping: Grouping): readonly Slot[] {
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
    out.push(...(isShared ? joinSlots(items, meetEqualFigures(items, alone, grouping, false), grouping, grouping.joinWording) : alone));
  }
  return out.sort((left, right) => left.items[0]! - right.items[0]!);
}

function slotOf(items: readonly Item[], at: number): Slot {
  return { items: [at], documents: new Set([items[at]!.document]), context: items[at]!.context, links: new Map([[at, 1]]) };
}

/** A figure that stands for so many facts is held against the last of them only: a list of hundreds of "12 …" stays cheap. */
const widestBucket = 64;

/**
 * Brings slots of one figure together where the words around them are alike enough for how telling the figure is. A version
 * may restate a fact in another sentence, but "two fell in the camp and two near it" are two facts: `restated` tells which.
 */
export function meetEqualFigures(items: readonly Item[], slots: readonly Slot[], grouping: Grouping, restated: boolean): readonly Slot[] {
  const byFigure = new Map<string, Slot[]>();
  const out: Slot[] = [];
  for (const slot of slots) {
    const at = slot.items[0]!;
    const item = items[at]!;
    const key = `${item.group}|${item.figure}`;
    const bucket = byFigure.get(key) ?? [];
    if (bucket.length === 0) byFigure.set(key, bucket);
    let best: Slot | undefined;
    let bestScore = 0;
    for (const other of bucket.length > widestBucket ? bucket.slice(-widestBucket) : bucket) {
      const first = other.items[0]!;
      if (!grouping.canMeet(first, at) || (!restated && meets(other.documents, slot.documents))) continue;
      const score = likeness(other.context, slot.context) * sameFigureFit(items[first]!, item);
      if (score > bestScore) {
        best = other;
        bestScore = score;
      }
    }
    if (best !== undefined && bestScore >= grouping.sameFigure * (1.3 - item.rarity)) absorb(best, slot, 1);
    else {
      bucket.push(slot);
      out.push(slot);
    }
  }
  return out;
}

function absorb(target: Slot, source: Slot, link: number): void {
  for (const at of source.items) {
    target.items.push(at);
    target.links.set(at, Math.min(link, source.links.get(at)!));
  }
  for (const document of source.documents) target.documents.add(document);
  target.context = blend(target.context, source.context);
}

function sameFigureFit(left: Item, right: Item): number {
  const sameNoun =
    left.noun.length === 0 || right.noun.length === 0 ? 1 : left.noun.some((concept) => right.noun.includes(concept)) ? 1.2 : 0.7;
  return left.predicate < 0 || right.predicate < 0 ? sameNoun : left.predicate === right.predicate ? sameNoun * 1.2 : sameNoun * 0.8;
}

interface Join {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

function joinSlots(items: readonly Item[], slots: readonly Slot[], grouping: Grouping, least: number): readonly Slot[] {
  const where = slots.map((_, at) => at);
  const out: (Slot | undefined)[] = [...slots];
  const rootOf = (at: number): number => {
    let root = at;
    while (where[root] !== root) root = where[root]!;
    return root;
  };
  for (const join of findJoins(items, slots, grouping, least)) {
    const one = rootOf(join.left);
    const two = rootOf(join.right);
    if (one === two || (meets(out[one]!.documents, out[two]!.documents) && !isStrayDate(items, out[one]!, out[two]!, grouping))) continue;
    // the better supported slot takes in the other, whose items are then as sure as the join
    const [into, from] = out[one]!.documents.size >= out[two]!.documents.size ? [one, two] : [two, one];
    absorb(out[into]!, out[from]!, join.score);
    where[from] = into;
    out[from] = undefined;
  }
  return out.filter((slot) => slot !== undefined);
}

/**
 * True where one slot is a single date of an event that the other dates otherwise: "died on Monday" in a version whose
 * headline says Thursday. Counts that differ in one version are two counts; an event happens once.
 */
function isStrayDate(items: readonly Item[], left: Slot, right: Slot, grouping: Grouping): boolean {
  if (grouping.name !== "date" || (left.items.length > 1 && right.items.length > 1)) return false;
  const { predicate } = items[(left.items.length === 1 ? left : right).items[0]!]!;
  const others = left.items.length === 1 ? right : left;
  return (
    predicate >= 0 &&
    others.documents.size > 1 &&
    others.items.every((at) => !items[at]!.isSaid) &&
    others.items.some((at) => items[at]!.predicate === predicate)
  );
}

function meets(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  for (const document of small) if (large.has(document)) return true;
  return false;
}

/** A pair of slots that might tell one fact, with what they have in common. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly features: AlignmentFeatures;
}

/** Below this likeness of their profiles two slots are not looked at. */
const leastProfile = 0.06;
/** Slots that a concept leads to; the index is of what is rare and shared. */
const mostHolders = 256;
/** At most so many items of each slot are compared with those of the other. */
const closest = 4;

function findJoins(items: readonly Item[], slots: readonly Slot[], grouping: Grouping, least: number): readonly Join[] {
  const joins: Join[] = [];
  for (const { left, right, features } of candidates(items, slots, grouping)) {
    const score = alignmentOf(grouping.name, features);
    if (score >= least) joins.push({ left, right, score });
  }
  return joins.sort((one, two) => two.score - one.score || one.left - two.left || one.right - two.right);
}

/** Pairs of slots that share words, found through an inverted index of the concepts around their items. */
export function* candidates(items: readonly Item[], slots: readonly Slot[], grouping: Grouping): Generator<Candidate> {
  if (slots.length < 2) return;
  const carried = carriersOf(items);
  const holders = new Map<number, number[]>();
  const dots = new Float64Array(slots.length);
  for (let right = 0; right < slots.length; right++) {
    const slot = slots[right]!;
    const touched: number[] = [];
    const { ids, weights, norm } = slot.context;
    for (let at = 0; at < ids.length; at++) {
      const list = holders.get(ids[at]!);
      if (list === undefined) {
        holders.set(ids[at]!, [right, at]);
        continue;
      }
      // A word around so many facts tells none of them from another.
      if (list.length > 2 * mostHolders) continue;
      for (let entry = 0; entry < list.length; entry += 2) {
        const left = list[entry]!;
        if (dots[left] === 0) touched.push(left);
        dots[left]! += weights[at]! * slots[left]!.context.weights[list[entry + 1]!]!;
      }
      list.push(right, at);
    }
    for (const left of touched) {
      const profile = dots[left]! / (norm * slots[left]!.context.norm);
      dots[left] = 0;
      const other = slots[left]!;
      const one = other.items[0]!;
      const two = slot.items[0]!;
      if (
        profile < leastProfile ||
        items[one]!.group !== items[two]!.group ||
        items[one]!.isPart !== items[two]!.isPart ||
        (meets(other.documents, slot.documents) && !isStrayDate(items, other, slot, grouping)) ||
        !grouping.canMeet(one, two)
      )
        continue;
      yield {
        left,
        right,
        features: featuresOf(items, other, slot, profile, carriesBoth(carried, items, other, slot), grouping),
      };
    }
  }
}

function featuresOf(
  items: readonly Item[],
  left: Slot,
  right: Slot,
  profile: number,
  both: boolean,
  grouping: Grouping,
): AlignmentFeatures {
  const versions = Math.max(left.documents.size, right.documents.size);
  const given = {
    profile,
    support: versions >= 3 ? 1.5 : versions === 2 ? 1 : 0,
    both: both ? 1 : 0,
    value: grouping.valueFit(left.items[0]!, right.items[0]!),
  };
  let best: AlignmentFeatures | undefined;
  for (const one of left.items.slice(0, closest)) {
    for (const two of right.items.slice(0, closest)) {
      const features = compareItems(items[one]!, items[two]!, given);
      if (best === undefined || alignmentOf(grouping.name, features) > alignmentOf(grouping.name, best)) best = features;
    }
  }
  return best!;
}

/** The items of a figure of a group in a document. */
type Carried = ReadonlyMap<string, readonly Item[]>;

const carriersByItems = new WeakMap<readonly Item[], Carried>();

/** Worked out once for a list of items: every group of wordings asks for it. */
function carriersOf(items: readonly Item[]): Carried {
  const known = carriersByItems.get(items);
  if (known !== undefined) return known;
  const carried = carriers(items);
  carriersByItems.set(items, carried);
  return carried;
}

function carriers(items: readonly Item[]): Carried {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.document}|${item.group}|${item.figure}`;
    const list = map.get(key);
    if (list === undefined) map.set(key, [item]);
    else list.push(item);
  }
  return map;
}

/** True where a version of one slot carries the other slot's figure of the same thing elsewhere: then they are two facts. */
function carriesBoth(carried: Carried, items: readonly Item[], left: Slot, right: Slot): boolean {
  return hasFigureOf(carried, items, left, right) || hasFigureOf(carried, items, right, left);
}

function hasFigureOf(carried: Carried, items: readonly Item[], holder: Slot, other: Slot): boolean {
  const item = items[other.items[0]!]!;
  for (const document of holder.documents) {
    for (const found of carried.get(`${document}|${item.group}|${item.figure}`) ?? []) {
      if (found.noun.length === 0 || item.noun.length === 0 || found.noun[found.noun.length - 1] === item.noun[item.noun.length - 1])
        return true;
    }
  }
  return false;
}
