import type { Cluster } from "./sets.ts";
import type { Place, Sighted } from "./sighted.ts";

/** One planted change of a clean text: an error, or (`negative`) a rewording that must stay silent. */
export interface Planted {
  readonly id: string;
  readonly kind: "injected" | "negative" | "clean";
  readonly twin?: string;
  readonly type?: string;
  readonly versionId?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Which checks are meant to see a type of planted error, by the beginning of their ids; types that none is meant for are absent. */
export const meantFor: Readonly<Record<string, readonly string[]>> = {
  number_changed: ["quantity/"],
  number_magnitude: ["quantity/"],
  bound_flipped: ["quantity/"],
  collective_vs_count: ["quantity/"],
  unit_changed: ["quantity/"],
  currency_changed: ["quantity/"],
  percent_vs_points: ["quantity/"],
  date_shifted: ["date/"],
  weekday_shifted: ["date/"],
  relative_vs_absolute_year: ["date/"],
  decimal_locale: ["artifact/locale", "quantity/"],
  sentence_duplicated: ["artifact/repetition"],
  word_repeated: ["artifact/repetition"],
  source_fragment: ["artifact/untranslated", "artifact/leaked-token", "artifact/script"],
  leaked_token: ["artifact/leaked-token", "artifact/untranslated", "artifact/script", "artifact/fragment"],
  sentence_truncated: ["artifact/fragment"],
  punctuation_debris: ["artifact/punctuation", "artifact/script"],
  boilerplate: ["artifact/furniture", "artifact/untranslated", "artifact/leaked-token"],
};

/** The findings that a planted change brought: on its span, and not there on the clean twin. */
export function brought(
  planted: Planted,
  cluster: Cluster,
  twin: Cluster,
  here: readonly Sighted[],
  before: readonly Sighted[],
): Sighted[] {
  const { versionId, start, end } = planted;
  if (versionId === undefined || start === undefined || end === undefined) return [];
  const edit = editOf(textOf(twin, versionId), textOf(cluster, versionId));
  const known = new Set(before.map((finding) => nameOf(finding, (place) => carried(place, versionId, edit))));
  return here.filter(
    (finding) =>
      finding.places.some((place) => place.version === versionId && touches(place, start, end)) &&
      !known.has(nameOf(finding, (place) => place)),
  );
}

function nameOf(finding: Sighted, move: (place: Place) => Place): string {
  const places = finding.places.map(move).map(({ version, start, end }) => `${version}:${start}:${end}`);
  return `${finding.check}|${places.sort().join(",")}`;
}

/** What differs between two texts: up to `prefix` and from `oldEnd` on they are the same. */
interface Edit {
  readonly prefix: number;
  readonly oldEnd: number;
  readonly shift: number;
}

function editOf(old: string, now: string): Edit {
  const least = Math.min(old.length, now.length);
  let prefix = 0;
  while (prefix < least && old[prefix] === now[prefix]) prefix++;
  let suffix = 0;
  while (suffix < least - prefix && old[old.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix++;
  return { prefix, oldEnd: old.length - suffix, shift: now.length - old.length };
}

/** A place of the clean text in the changed one. */
function carried(place: Place, versionId: string, { prefix, oldEnd, shift }: Edit): Place {
  if (place.version !== versionId || place.end <= prefix) return place;
  if (place.start >= oldEnd) return { ...place, start: place.start + shift, end: place.end + shift };
  return { ...place, end: place.end + shift };
}

function textOf(cluster: Cluster, versionId: string): string {
  return cluster.versions.find(({ id }) => id === versionId)?.text ?? "";
}

function touches(place: Place, start: number, end: number): boolean {
  return start === end || place.start === place.end ? place.start <= end && start <= place.end : place.start < end && start < place.end;
}
