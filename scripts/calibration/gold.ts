import type { Sighted } from "./sighted.ts";

/** An annotated fact of a cluster: an error to find, or (`negative`) a pair that agrees and must stay silent. */
export interface GoldItem {
  readonly id: string;
  readonly kind: "inconsistency" | "artifact" | "negative";
  readonly type: string;
  readonly difficulty: string;
  readonly evidence: readonly { readonly versionId: string; readonly start: number; readonly end: number; readonly side?: string }[];
}

export interface GoldCluster {
  readonly id: string;
  readonly items: readonly GoldItem[];
}

/** Right where a finding shows an item of its kind, wrong where it shows a negative, undefined where it shows neither. */
export function goldVerdict(finding: Sighted, gold: GoldCluster): boolean | undefined {
  if (gold.items.some((item) => item.kind === finding.kind && isShown(item, finding))) return true;
  return gold.items.some((item) => item.kind === "negative" && isShown(item, finding)) ? false : undefined;
}

/**
 * An artifact is shown where a finding overlaps it; an inconsistency where one finding overlaps it in two versions and, where the
 * annotation says who agrees with whom, on two sides; a negative in two versions, or in one where it stands in one only.
 */
export function isShown(item: GoldItem, finding: Sighted): boolean {
  const hit = item.evidence.filter((place) =>
    finding.places.some((other) => other.version === place.versionId && other.start < place.end && place.start < other.end),
  );
  if (item.kind === "artifact") return hit.length > 0;
  const versions = count(hit, ({ versionId }) => versionId);
  if (item.kind === "inconsistency" && item.evidence.every(({ side }) => side !== undefined && side !== ""))
    return versions >= 2 && count(hit, ({ side }) => side!) >= 2;
  return (
    versions >=
    Math.min(
      2,
      count(item.evidence, ({ versionId }) => versionId),
    )
  );
}

function count<T>(list: readonly T[], of: (item: T) => string): number {
  return new Set(list.map(of)).size;
}
