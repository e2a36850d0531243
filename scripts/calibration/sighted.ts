import { inspect } from "../../src/engine/audit.ts";
import type { AnyFact, Source, Witness } from "../../src/engine/findings/fact.ts";
import { sharpest } from "../../src/engine/findings/weigh.ts";
import { contentHash } from "../../src/engine/index.ts";
import type { Document } from "../../src/engine/text/document.ts";
import { articleOf, type Cluster, topicOf } from "./sets.ts";

/** A finding before its confidence, at any strength: what is labelled and what the curves are fitted on. */
export interface Sighted {
  readonly set: string;
  readonly cluster: string;
  readonly topic: string;
  readonly check: string;
  readonly kind: Source["kind"];
  readonly strength: number;
  readonly ceiling: number;
  readonly message: string;
  readonly key: string;
  readonly places: readonly Place[];
}

/** Where a finding stands: offsets into the version's text. */
export interface Place {
  readonly version: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** All findings of a cluster, those that a report would hide too, in the order in which the checks saw them. */
export function sightedIn(
  set: string,
  cluster: Cluster,
): { readonly findings: readonly Sighted[]; readonly documents: readonly Document[] } {
  const { documents, sightings } = inspect({ story: cluster.story ?? { id: cluster.id }, versions: cluster.versions });
  const topic = topicOf(set, cluster.id);
  const findings = sharpest(sightings).map(({ source, fact }) => {
    const places = fact.evidence.map((witness) => placeOf(documents[witness.document]!, witness));
    return {
      set,
      cluster: cluster.id,
      topic,
      check: source.id,
      kind: source.kind,
      strength: fact.strength,
      ceiling: fact.ceiling ?? 1,
      message: wording(source, fact),
      key: keyOf(topic, source.id, places),
      places,
    };
  });
  return { findings, documents };
}

/**
 * Names a finding by what it shows, not by where: the topic, the family of its check, and the article and quote of each piece of
 * evidence. It survives moved text, other strengths, and a sharper check of the family taking over; not other quotes.
 */
export function keyOf(topic: string, check: string, places: readonly Place[]): string {
  const shown = places.map(({ article, quote }) => `${article}\t${quote}`).sort();
  return contentHash([topic, check.split("/")[0], ...shown].join("\n"));
}

function placeOf({ version, text, textStart }: Document, { start, end }: Witness): Place {
  return {
    version: version.id,
    article: articleOf(version),
    start: start - textStart,
    end: end - textStart,
    quote: text.slice(start, end),
  };
}

function wording(source: Source, fact: AnyFact): string {
  return source.messages[fact.message]!.replace(/\{(\w+)\}/g, (_, name: string) => fact.data[name] ?? "");
}
