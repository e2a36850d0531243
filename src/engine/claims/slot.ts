import { blend, type Context } from "./context.ts";
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
  readonly items: readonly Item[];
  /** The items of each document, group and figure, by `carriedKey`. */
  readonly carried: Carried;
  readonly name: "quantity" | "date";
  /** Least likeness at which two mentions of an everyday figure are one fact; rarer figures need less. */
  readonly sameFigure: number;
  /** Least alignment at which slots of different figures are joined. */
  readonly join: number;
  /** The same within the wordings of one sentence. */
  readonly joinWording: number;
  /** False where two items, by index, can never tell one fact. */
  canMeet(left: number, right: number): boolean;
  /** How their values fit: 1 converted or rounded, 0.5 the same figure in another unit or under another bound, 0 otherwise. */
  valueFit(left: number, right: number): number;
}

/** Items by document, group and figure. */
export type Carried = ReadonlyMap<string, readonly Item[]>;

/** Key of `Carried`. */
export function carriedKey(document: number, item: Item): string {
  return `${document}|${item.group}|${item.figure}`;
}

/** Which figures each document carries. */
export function carriersOf(items: readonly Item[]): Carried {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const key = carriedKey(item.document, item);
    const list = map.get(key);
    if (list === undefined) map.set(key, [item]);
    else list.push(item);
  }
  return map;
}

/** A slot of one item. */
export function slotOf(items: readonly Item[], at: number): Slot {
  return { items: [at], documents: new Set([items[at]!.document]), context: items[at]!.context, links: new Map([[at, 1]]) };
}

/** Puts a slot's items into another; they are at most as sure as the link through which they came. */
export function absorb(target: Slot, source: Slot, link: number): void {
  for (const at of source.items) {
    target.items.push(at);
    target.links.set(at, Math.min(link, source.links.get(at)!));
  }
  for (const document of source.documents) target.documents.add(document);
  target.context = blend(target.context, source.context);
}

/** True where two sets of documents share one. */
export function meets(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  for (const document of small) if (large.has(document)) return true;
  return false;
}
