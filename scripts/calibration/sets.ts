import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { VersionInput } from "../../src/engine/index.ts";

/** How a set says what is right: items on spans, one planted error beside a clean twin, or only by labels of ours. */
export type Gold = "items" | "planted" | "labels";

/** A labelled set as two files of JSON lines, relative to the folder of data; a file may be gzipped (`.gz`). */
export interface DataSet {
  readonly name: string;
  readonly clusters: string;
  readonly gold: string;
  readonly kind: Gold;
  readonly describe: string;
}

export const dataSets: readonly DataSet[] = [
  {
    name: "story",
    clusters: "../story/clusters.jsonl",
    gold: "../story/gold.jsonl",
    kind: "items",
    describe: "one story in five versions, annotated by hand",
  },
  {
    name: "stories",
    clusters: "stories/clusters.jsonl",
    gold: "stories/gold.jsonl",
    kind: "items",
    describe: "written stories in five versions each, annotated by hand",
  },
  {
    name: "crosslingual",
    clusters: "crosslingual/clusters.jsonl",
    gold: "crosslingual/gold.jsonl",
    kind: "items",
    describe: "one written story in several languages, annotated by hand",
  },
  {
    name: "reports",
    clusters: "reports/clusters.jsonl",
    gold: "reports/gold.jsonl",
    kind: "items",
    describe: "real articles of different outlets on one event (ECB+), annotated by hand",
  },
  {
    name: "natural",
    clusters: "dev/natural.jsonl",
    gold: "dev/natural.gold.jsonl",
    kind: "labels",
    describe: "wire stories from Chinese in ten machine translations each (WMT23)",
  },
  {
    name: "rewrites",
    clusters: "dev/rewrites.jsonl",
    gold: "dev/rewrites.gold.jsonl",
    kind: "planted",
    describe: "real articles on one event (ECB+): as they are, and with one error planted",
  },
  {
    name: "injected",
    clusters: "dev/injected.jsonl",
    gold: "dev/injected.gold.jsonl",
    kind: "planted",
    describe: "human and machine translations of one text (WMT21 to 23): as they are, and with one error planted",
  },
];

export interface Cluster {
  readonly id: string;
  readonly story?: { readonly id: string };
  readonly versions: readonly VersionInput[];
}

/** Clusters and gold lines of a set, in the same order; undefined where a file is absent. */
export function readSet(folder: string, set: DataSet): { clusters: Cluster[]; gold: unknown[] } | undefined {
  const clusters = readLines(path.join(folder, set.clusters));
  const gold = readLines(path.join(folder, set.gold));
  return clusters === undefined || gold === undefined ? undefined : { clusters: clusters as Cluster[], gold };
}

function readLines(file: string): unknown[] | undefined {
  const found = [file, `${file}.gz`].find((name) => existsSync(name));
  if (found === undefined) return undefined;
  const bytes = readFileSync(found);
  return (found.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

/** What a cluster is about: clusters of one topic share articles, so they are left out together. */
export function topicOf(set: string, cluster: string): string {
  // "ecb-18plus", "clean-ecb-18plus-s3", "rewrites-number_changed-ecb-18plus-s6-1" → "ecb-18"
  const event = /ecb-\d+/.exec(cluster);
  if (event !== null) return event[0];
  // "clean-zh21-x029-p3", "injected-number_changed-zh21-x029-p3-1" → "zh21-x029"; parts of one text are one topic
  const text = /\b[a-z]{2}\d\d-.*?(?=-p\d|-pub\d|-\d+$|$)/.exec(cluster);
  if (set === "injected" && text !== null) return text[0];
  return cluster;
}

/** An article's own name where the cluster keeps one, so that a finding is known again in another set. */
export function articleOf(version: VersionInput): string {
  return version.provider !== undefined && /^\d+_\d+ecb/.test(version.provider) ? version.provider : version.id;
}
