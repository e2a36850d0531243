import type { Document } from "../text/document.ts";
import { contentHash } from "../text/hash.ts";
import { overlaps } from "../text/span.ts";
import { confidenceOf } from "./calibration.ts";
import { calibration } from "./calibration-table.ts";
import { evidenceOf } from "./evidence.ts";
import type { Sighting } from "./fact.ts";
import { type Finding, severityWeight } from "./finding.ts";

/** A finding with the documents that it blames, by index: what the report needs beside its words. */
export interface Weighed {
  readonly finding: Finding;
  /** Documents that bear it, with their shares; they sum to the number of dissenting versions, or to 1. */
  readonly blame: readonly { readonly document: number; readonly share: number }[];
}

export interface Weighing {
  readonly storyId: string;
  readonly claimIds: readonly string[];
  readonly severities: Readonly<Record<string, Finding["severity"]>>;
}

/** Gives facts their words, weights and names: one problem, one finding, in order of version, start and check. */
export function weighFindings(sightings: readonly Sighting[], documents: readonly Document[], weighing: Weighing): readonly Weighed[] {
  const kept = sharpest(sightings);
  const seen = new Map<string, number>();
  return kept
    .map((sighting) => ({ sighting, first: firstPlace(sighting, documents) }))
    .sort(
      (left, right) =>
        compareText(left.first.versionId, right.first.versionId) ||
        left.first.start - right.first.start ||
        compareText(left.sighting.source.id, right.sighting.source.id),
    )
    .map(({ sighting }) => weigh(sighting, documents, weighing, seen));
}

function firstPlace({ fact }: Sighting, documents: readonly Document[]): { readonly versionId: string; readonly start: number } {
  const first = fact.evidence[0]!;
  return { versionId: documents[first.document]!.version.id, start: first.start };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Of the facts of one claim the gravest, of artifacts at one place the one whose check stands first in the catalogue. */
export function sharpest(sightings: readonly Sighting[]): readonly Sighting[] {
  const byClaim = new Map<number, Sighting>();
  const artifacts: Sighting[] = [];
  const out: Sighting[] = [];
  for (const sighting of sightings) {
    const { claim } = sighting.fact;
    if (sighting.source.kind === "artifact") artifacts.push(sighting);
    else if (claim === undefined) out.push(sighting);
    else {
      const rival = byClaim.get(claim);
      if (rival === undefined || isSharper(sighting, rival)) byClaim.set(claim, sighting);
    }
  }
  out.push(...byClaim.values());
  const taken = new Map<number, { start: number; end: number }[]>();
  for (const sighting of artifacts.sort((left, right) => left.source.rank - right.source.rank)) {
    const isTaken = sighting.fact.evidence.every((place) => (taken.get(place.document) ?? []).some((other) => overlaps(place, other)));
    if (isTaken) continue;
    out.push(sighting);
    for (const place of sighting.fact.evidence) {
      const list = taken.get(place.document);
      if (list === undefined) taken.set(place.document, [place]);
      else list.push(place);
    }
  }
  return out;
}

function isSharper(left: Sighting, right: Sighting): boolean {
  const difference =
    severityWeight[left.fact.severity ?? left.source.severity] - severityWeight[right.fact.severity ?? right.source.severity];
  return difference > 0 || (difference === 0 && left.source.rank < right.source.rank);
}

function weigh({ source, fact }: Sighting, documents: readonly Document[], weighing: Weighing, seen: Map<string, number>): Weighed {
  const evidence = fact.evidence.map((witness) => evidenceOf(documents[witness.document]!, witness));
  const dissent = [...new Set(fact.dissent ?? [])].sort((left, right) => left - right);
  const fingerprint = contentHash(`${weighing.storyId}\n${fact.about}\n${[...new Set(fact.values)].sort().join("\n")}`);
  const count = (seen.get(`${source.id}${fingerprint}`) ?? 0) + 1;
  seen.set(`${source.id}${fingerprint}`, count);
  const replaced = fact.replacement === undefined ? undefined : evidence[fact.replacement.evidence];
  const confidence = Math.round(Math.min(fact.ceiling ?? 1, confidenceOf(calibration[source.id], fact.strength)) * 100) / 100;
  const finding: Finding = {
    id: contentHash(`${weighing.storyId}\n${source.id}\n${fingerprint}\n${count}`),
    fingerprint,
    check: source.id,
    kind: source.kind,
    verdict: fact.verdict,
    severity: weighing.severities[source.id] ?? fact.severity ?? source.severity,
    confidence,
    message: fill(source.messages[fact.message]!, fact.data),
    why: source.why,
    remedy: source.remedy,
    help: `/docs/checks/${source.id}`,
    mqm: source.mqm,
    its: source.its,
    dissent: dissent.map((document) => documents[document]!.version.id),
    ...(fact.claim === undefined ? {} : { claimId: weighing.claimIds[fact.claim]! }),
    evidence,
    ...(fact.replacement === undefined || replaced === undefined
      ? {}
      : {
          suggestion: {
            versionId: replaced.versionId,
            field: replaced.field,
            start: replaced.start,
            end: replaced.end,
            replacement: fact.replacement.text,
          },
        }),
  };
  return { finding, blame: blameOf(source.kind, dissent, fact.evidence) };
}

function blameOf(kind: Finding["kind"], dissent: readonly number[], evidence: readonly { readonly document: number }[]): Weighed["blame"] {
  if (kind !== "artifact" && dissent.length > 0) return dissent.map((document) => ({ document, share: 1 }));
  const named = [...new Set(evidence.map((place) => place.document))];
  const share = kind === "artifact" ? 1 : 1 / named.length;
  return named.map((document) => ({ document, share }));
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  let out = "";
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf("{", at);
    const close = open < 0 ? -1 : template.indexOf("}", open);
    if (close < 0) break;
    out += template.slice(at, open) + (values[template.slice(open + 1, close)] ?? "");
    at = close + 1;
  }
  return out + template.slice(at);
}
