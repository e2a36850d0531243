import { type GoldCluster, goldVerdict } from "./gold.ts";
import { type Labels, labelOf } from "./labels.ts";
import type { Sighted } from "./sighted.ts";

/** A finding of which it is known whether it is right. */
export interface Observation {
  readonly finding: Sighted;
  readonly right: boolean;
  /** `gold`: an item or a negative of an annotated set; `label`: read by us. */
  readonly by: "gold" | "label";
}

/** Judges findings by the annotation where it speaks of them and by our labels where it does not; the rest is unread. */
export function judge(
  findings: readonly Sighted[],
  gold: GoldCluster | undefined,
  labels: Labels,
): { readonly judged: readonly Observation[]; readonly unread: readonly Sighted[] } {
  const judged: Observation[] = [];
  const unread: Sighted[] = [];
  for (const finding of findings) {
    const verdict = gold === undefined ? undefined : goldVerdict(finding, gold);
    const right = verdict ?? labelOf(labels, finding)?.right;
    if (right === undefined) unread.push(finding);
    else judged.push({ finding, right, by: verdict === undefined ? "label" : "gold" });
  }
  return { judged, unread };
}

/** Findings that stand in several clusters of one topic are one: each key counts once. */
export function distinct<T extends { readonly finding: Sighted }>(rows: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return rows.filter(({ finding }) => !seen.has(finding.key) && seen.add(finding.key) !== undefined);
}
