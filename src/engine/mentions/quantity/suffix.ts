import type { BoundRow } from "../../lexicon/en/bounds.ts";
import type { Scan } from "./scan.ts";

const floor: BoundRow = { bound: "floor", phrases: [] };
const about: BoundRow = { bound: "about", soft: true, phrases: [] };

/** Bounds that hang on the figure itself: "60+", "200-plus", "30-odd"; "12,000-strong" only stands between it and its noun. */
export function readSuffix(scan: Scan, at: number): { readonly row: BoundRow | undefined; readonly next: number } | undefined {
  if (scan.form(at) === "+" && scan.joined(at)) return { row: floor, next: at + 1 };
  if (!scan.isHyphen(at)) return undefined;
  const word = scan.form(at + 1);
  if (word === "plus") return { row: floor, next: at + 2 };
  if (word === "odd" || word === "ish") return { row: about, next: at + 2 };
  return word === "strong" ? { row: undefined, next: at + 2 } : undefined;
}
