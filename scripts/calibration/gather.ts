import { type GoldCluster, isShown } from "./gold.ts";
import type { Labels } from "./labels.ts";
import { distinct, judge, type Observation } from "./observations.ts";
import { brought, meantFor, type Planted } from "./planted.ts";
import { type Cluster, type DataSet, dataSets, readSet } from "./sets.ts";
import { type Sighted, sightedIn } from "./sighted.ts";

/** An annotated item or a planted change, with the findings that show it. */
export interface Sought {
  readonly set: string;
  readonly type: string;
  readonly difficulty: string;
  readonly kind: "inconsistency" | "artifact" | "negative" | "planted";
  readonly found: readonly Sighted[];
}

export interface Gathered {
  readonly set: DataSet;
  /** Clusters whose findings were judged, and the words in them. */
  readonly clusters: number;
  readonly words: number;
  readonly judged: readonly Observation[];
  readonly unread: readonly Sighted[];
  readonly sought: readonly Sought[];
}

/** Runs the engine over every set that is there and holds its findings against annotation, labels and planted changes. */
export function gather(folder: string, labels: Labels): { readonly sets: readonly Gathered[]; readonly absent: readonly DataSet[] } {
  const sets: Gathered[] = [];
  const absent: DataSet[] = [];
  for (const set of dataSets) {
    const read = readSet(folder, set);
    if (read === undefined) absent.push(set);
    else sets.push(set.kind === "planted" ? gatherPlanted(set, read, labels) : gatherAnnotated(set, read, labels));
  }
  return { sets, absent };
}

function gatherAnnotated(set: DataSet, { clusters, gold }: { clusters: Cluster[]; gold: unknown[] }, labels: Labels): Gathered {
  const annotated = new Map(set.kind === "items" ? (gold as GoldCluster[]).map((each) => [each.id, each]) : []);
  const judged: Observation[] = [];
  const unread: Sighted[] = [];
  const sought: Sought[] = [];
  for (const cluster of clusters) {
    const { findings } = sightedIn(set.name, cluster);
    const annotation = annotated.get(cluster.id);
    const result = judge(findings, annotation, labels);
    judged.push(...result.judged);
    unread.push(...result.unread);
    const items = annotation?.items ?? [];
    // long evidence that shows an error may brush against a pair that agrees: it flags the error, not the pair
    const astray = findings.filter((finding) => !items.some((item) => item.kind === finding.kind && isShown(item, finding)));
    for (const item of items) {
      const candidates = item.kind === "negative" ? astray : findings.filter(({ kind }) => kind === item.kind);
      const found = candidates.filter((finding) => isShown(item, finding));
      sought.push({ set: set.name, type: item.type, difficulty: item.difficulty, kind: item.kind, found });
    }
  }
  return { set, clusters: clusters.length, words: wordsIn(clusters), judged: distinct(judged), unread, sought };
}

function gatherPlanted(set: DataSet, { clusters, gold }: { clusters: Cluster[]; gold: unknown[] }, labels: Labels): Gathered {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const clean = (gold as (Planted & { duplicateOf?: string })[]).filter((each) => each.kind === "clean");
  const twins = new Map(clean.map(({ id }) => [id, sightedIn(set.name, byId.get(id)!).findings]));
  const natural = clean.filter(({ duplicateOf }) => duplicateOf === undefined).map(({ id }) => id);
  const result = judge(
    natural.flatMap((id) => twins.get(id)!),
    undefined,
    labels,
  );
  const sought: Sought[] = [];
  for (const each of gold as Planted[]) {
    const { id, kind, twin, type } = each;
    if (kind === "clean" || twin === undefined || type === undefined) continue;
    const meant = meantFor[type];
    if (kind === "injected" && meant === undefined) continue;
    const cluster = byId.get(id)!;
    const found = brought(each, cluster, byId.get(twin)!, sightedIn(set.name, cluster).findings, twins.get(twin)!);
    sought.push({
      set: set.name,
      type,
      difficulty: "planted",
      kind: kind === "negative" ? "negative" : "planted",
      found: found.filter(({ check, kind: of }) =>
        meant === undefined ? of === "inconsistency" : meant.some((start) => check.startsWith(start)),
      ),
    });
  }
  const clusterList = natural.map((id) => byId.get(id)!);
  return { set, clusters: natural.length, words: wordsIn(clusterList), judged: distinct(result.judged), unread: result.unread, sought };
}

function wordsIn(clusters: readonly Cluster[]): number {
  return clusters.reduce((sum, { versions }) => sum + versions.reduce((all, { text }) => all + text.split(/\s+/).length, 0), 0);
}
