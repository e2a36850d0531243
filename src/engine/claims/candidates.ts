import { type AlignmentFeatures, alignmentOf, compareItems } from "./alignment.ts";
import { carriedKey, type Grouping, meets, type Slot } from "./slot.ts";

/** A pair of slots that might tell one fact, with what they have in common. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly features: AlignmentFeatures;
}

/** Below this likeness of their profiles two slots are not looked at. */
const leastProfile = 0.06;
/** One word in common, "opened", aligns nothing. */
const leastWords = 2;
/** Slots that a concept leads to; the index is of what is rare and shared. */
const mostHolders = 256;
/** At most so many items of each slot are compared with those of the other. */
const closest = 4;

/** Pairs of slots that share words, found through an inverted index of the concepts around their items. */
export function* candidates(slots: readonly Slot[], grouping: Grouping): Generator<Candidate> {
  if (slots.length < 2) return;
  const { items } = grouping;
  const holders = new Map<number, number[]>();
  const dots = new Float64Array(slots.length);
  const shared = new Uint16Array(slots.length);
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
        shared[left]!++;
        dots[left]! += weights[at]! * slots[left]!.context.weights[list[entry + 1]!]!;
      }
      list.push(right, at);
    }
    for (const left of touched) {
      const profile = dots[left]! / (norm * slots[left]!.context.norm);
      dots[left] = 0;
      const words = shared[left]!;
      shared[left] = 0;
      const other = slots[left]!;
      const one = other.items[0]!;
      const two = slot.items[0]!;
      if (
        words < leastWords ||
        profile < leastProfile ||
        items[one]!.group !== items[two]!.group ||
        items[one]!.isPart !== items[two]!.isPart ||
        (meets(other.documents, slot.documents) && !isStrayDate(other, slot, grouping)) ||
        !grouping.canMeet(one, two) ||
        (grouping.name === "date" &&
          !isStrayDate(other, slot, grouping) &&
          items[one]!.wording !== items[two]!.wording &&
          (hasFigureOf(other, slot, grouping) || hasFigureOf(slot, other, grouping)))
      )
        continue;
      yield {
        left,
        right,
        features: featuresOf(other, slot, profile, grouping),
      };
    }
  }
}

function featuresOf(left: Slot, right: Slot, profile: number, grouping: Grouping): AlignmentFeatures {
  const { items } = grouping;
  const versions = Math.max(left.documents.size, right.documents.size);
  const given = {
    profile,
    support: versions >= 3 ? 1.5 : versions === 2 ? 1 : 0,
    both: hasFigureOf(left, right, grouping) || hasFigureOf(right, left, grouping) ? 1 : 0,
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

/**
 * True where one slot is a single date of an event that the other dates otherwise: "died on Monday" in a version whose
 * headline says Thursday. Counts that differ in one version are two counts; an event happens once.
 */
export function isStrayDate(left: Slot, right: Slot, grouping: Grouping): boolean {
  const { items } = grouping;
  if (grouping.name !== "date" || (left.items.length > 1 && right.items.length > 1)) return false;
  const stray = items[(left.items.length === 1 ? left : right).items[0]!]!;
  const others = left.items.length === 1 ? right : left;
  // two dates in one sentence are two facts, and so are a month and a day
  if (others.items.some((at) => items[at]!.document === stray.document && items[at]!.at === stray.at)) return false;
  if (items[others.items[0]!]!.noun[0] !== stray.noun[0]) return false;
  const { predicate } = stray;
  return (
    predicate >= 0 &&
    others.documents.size > 1 &&
    !stray.isSaid &&
    others.items.some((at) => items[at]!.predicate === predicate && !items[at]!.isSaid)
  );
}

/** True where a version of one slot carries the other slot's figure of the same thing elsewhere: then they are two facts. */
function hasFigureOf(holder: Slot, other: Slot, grouping: Grouping): boolean {
  const item = grouping.items[other.items[0]!]!;
  for (const document of holder.documents) {
    for (const found of grouping.carried.get(carriedKey(document, item)) ?? []) {
      if (found.noun.length === 0 || item.noun.length === 0 || found.noun[found.noun.length - 1] === item.noun[item.noun.length - 1])
        return true;
    }
  }
  return false;
}
