import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Sighted } from "./sighted.ts";

/** What a reader found of one finding. */
export interface Label {
  readonly set: string;
  readonly cluster: string;
  readonly check: string;
  /** As `keyOf` makes it. */
  readonly key: string;
  /** At the time of reading; the curves use the strength of the run at hand. */
  readonly strength: number;
  readonly right: boolean;
  readonly reason: string;
  /** Version id, start and end of each piece of evidence: how a label is found again after the quotes were cut differently. */
  readonly places?: readonly (readonly [version: string, start: number, end: number])[];
}

export interface Labels {
  readonly all: readonly Label[];
  readonly byKey: ReadonlyMap<string, Label>;
  readonly byCluster: ReadonlyMap<string, readonly Label[]>;
  /** Keys that more than one reader labelled, and those of them on which they disagree: these count as unread. */
  readonly readTwice: ReadonlySet<string>;
  readonly disputed: ReadonlySet<string>;
}

/** Reads every `.jsonl` of a folder; throws on a line that is no label. */
export function readLabels(folder: string): Labels {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".jsonl")) : [];
  const all = files.sort().flatMap((file) =>
    readFileSync(path.join(folder, file), "utf8")
      .split("\n")
      .flatMap((line, at) => (line.trim() === "" ? [] : [labelFrom(line, `${file}:${at + 1}`)])),
  );
  const byKey = new Map<string, Label>();
  const byCluster = new Map<string, Label[]>();
  const readTwice = new Set<string>();
  const disputed = new Set<string>();
  for (const label of all) {
    const known = byKey.get(label.key);
    if (known !== undefined) readTwice.add(label.key);
    if (known !== undefined && known.right !== label.right) disputed.add(label.key);
    byKey.set(label.key, label);
    const beside = byCluster.get(label.cluster);
    if (beside === undefined) byCluster.set(label.cluster, [label]);
    else beside.push(label);
  }
  return { all, byKey, byCluster, readTwice, disputed };
}

function labelFrom(line: string, where: string): Label {
  const label = JSON.parse(line) as Partial<Label>;
  const texts = [label.set, label.cluster, label.check, label.key, label.reason];
  if (
    texts.some((text) => typeof text !== "string" || text === "") ||
    typeof label.right !== "boolean" ||
    typeof label.strength !== "number"
  )
    throw new Error(`${where} is not a label`);
  return label as Label;
}

/**
 * The label of a finding: by its key, or else the one of the same cluster and family that shares two of its places in two versions
 * (one, for an artifact).
 */
export function labelOf(labels: Labels, finding: Sighted): Label | undefined {
  if (labels.disputed.has(finding.key)) return undefined;
  const known = labels.byKey.get(finding.key);
  if (known !== undefined) return known;
  const family = finding.check.split("/")[0];
  return labels.byCluster.get(finding.cluster)?.find((label) => label.check.split("/")[0] === family && isBeside(label, finding));
}

function isBeside(label: Label, finding: Sighted): boolean {
  const shared = new Set<string>();
  for (const [version, start, end] of label.places ?? [])
    if (finding.places.some((place) => place.version === version && place.start < end && start < place.end)) shared.add(version);
  const needed = finding.kind === "artifact" || new Set(finding.places.map(({ version }) => version)).size < 2 ? 1 : 2;
  return shared.size >= needed;
}
