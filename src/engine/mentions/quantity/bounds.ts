import { type BoundRow, boundsAfter, boundsBefore } from "../../lexicon/en/bounds.ts";
import { inversions } from "../../lexicon/en/quantity-cues.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Scan } from "./scan.ts";

/** A bound phrase found beside a number. */
export interface FoundBound {
  readonly row: BoundRow;
  /** First token of a phrase before the number; one past the last token of a phrase after it. */
  readonly edge: number;
}

interface Node {
  readonly next: Map<string, Node>;
  row: BoundRow | undefined;
}

function plant(rows: readonly BoundRow[], reverse: boolean): Node {
  const root: Node = { next: new Map(), row: undefined };
  for (const row of rows) {
    for (const phrase of row.phrases) {
      // as the tokenizer cuts it: "max. of" is three tokens
      const words = phrase.replace(".", " .").split(" ");
      if (reverse) words.reverse();
      let node = root;
      for (const word of words) {
        let child = node.next.get(word);
        if (child === undefined) {
          child = { next: new Map(), row: undefined };
          node.next.set(word, child);
        }
        node = child;
      }
      node.row ??= row;
    }
  }
  return root;
}

const before = /* @__PURE__ */ plant(boundsBefore, true);

const after = /* @__PURE__ */ plant(boundsAfter, false);

/** The longest bound phrase that ends just before a token. */
export function boundBefore(scan: Scan, at: number): FoundBound | undefined {
  if (!scan.is(at - 1, WordClass.Bound)) return undefined;
  let node: Node | undefined = before;
  let found: FoundBound | undefined;
  for (let edge = at - 1; edge >= scan.floor; edge--) {
    node = node.next.get(scan.form(edge));
    if (node === undefined) break;
    if (node.row !== undefined) found = { row: node.row, edge };
  }
  if (found === undefined) return undefined;
  const form = scan.form(found.edge - 1);
  if (inversions.has(form) && (found.row.bound === "floor" || found.row.bound === "ceiling") && found.row.open === true) {
    return { row: { bound: found.row.bound === "floor" ? "ceiling" : "floor", phrases: [] }, edge: found.edge - 1 };
  }
  return found;
}

/** The longest bound phrase that begins at a token. */
export function boundAfter(scan: Scan, at: number): FoundBound | undefined {
  if (!scan.is(at, WordClass.Bound)) return undefined;
  let node: Node | undefined = after;
  let found: FoundBound | undefined;
  for (let edge = at; edge < scan.end; edge++) {
    node = node.next.get(scan.form(edge));
    if (node === undefined) break;
    if (node.row !== undefined) found = { row: node.row, edge: edge + 1 };
  }
  return found;
}
