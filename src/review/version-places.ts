import type { Field, Report, VersionInput } from "../engine/index.ts";
import type { Place, TextZone } from "./marked-text.ts";
import type { NumberedFinding } from "./ordered-findings.ts";

/** What is marked in one version: in its headline and in its text, each its own space of UTF-16 units. */
export interface VersionPlaces {
  readonly headline: readonly Place[];
  readonly text: readonly Place[];
  readonly headlineZones: readonly TextZone[];
  readonly textZones: readonly TextZone[];
}

interface FieldSpan {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly textStart?: number;
  readonly textEnd?: number;
}

/** The element ids of a page: findings count from 1, evidence, rows and cells from 0. */
export function evidenceAnchor(finding: number, evidence: number): string {
  return `f-${finding}-${evidence}`;
}
export function cellAnchor(row: number, cell: number): string {
  return `c-${row}-${cell}`;
}
export function versionAnchor(version: number): string {
  return `v-${version}`;
}

/** Every place of a report, by version id. */
export function placesByVersion(
  report: Pick<Report, "versions" | "claims">,
  findings: readonly NumberedFinding[],
  texts: ReadonlyMap<string, VersionInput>,
): ReadonlyMap<string, VersionPlaces> {
  const found = new Map(
    report.versions.map(({ id, zones }) => {
      const markup = texts.get(id)?.htmlOffsets;
      const zonesOf = (isWanted: (field: Field) => boolean) =>
        zones.filter(({ field }) => isWanted(field)).map((zone) => ({ zone: zone.zone, ...plainSpan(zone, markup) }));
      return [
        id,
        {
          headline: [] as Place[],
          text: [] as Place[],
          headlineZones: zonesOf((field) => field === "headline"),
          textZones: zonesOf((field) => field !== "headline"),
          markup,
        },
      ];
    }),
  );
  const add = (versionId: string, span: FieldSpan, id: string, mark: Place["mark"]) => {
    const version = found.get(versionId);
    if (version === undefined) return;
    version[span.field === "headline" ? "headline" : "text"].push({ id, mark, ...plainSpan(span, version.markup) });
  };
  for (const { number, finding } of findings) {
    finding.evidence.forEach((evidence, at) => {
      add(evidence.versionId, evidence, evidenceAnchor(number, at), { finding: number, severity: finding.severity });
    });
  }
  report.claims.forEach((claim, row) => {
    claim.cells.forEach((cell, at) => {
      add(cell.versionId, cell, cellAnchor(row, at), "fact");
    });
  });
  return found;
}

/** A span in the plain text as read, whichever field it was reported in. */
function plainSpan(span: FieldSpan, markup: Int32Array | undefined): { readonly start: number; readonly end: number } {
  if (span.textStart !== undefined && span.textEnd !== undefined) return { start: span.textStart, end: span.textEnd };
  if (span.field !== "html" || markup === undefined) return { start: span.start, end: span.end };
  return { start: firstAtOrAfter(markup, span.start), end: firstAtOrAfter(markup, span.end) };
}

/** Index of the first offset that is not below `offset`; offsets never fall. */
function firstAtOrAfter(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
