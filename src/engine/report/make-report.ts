import type { Check } from "../checks/check.ts";
import type { Claims } from "../claims/claim.ts";
import { locate } from "../findings/evidence.ts";
import { type Finding, severityWeight } from "../findings/finding.ts";
import type { Weighed } from "../findings/weigh.ts";
import type { Document } from "../text/document.ts";
import { contentHash } from "../text/hash.ts";
import { TokenKind } from "../text/tokens.ts";
import type { AuditInput, AuditResult, ClaimRow, Gate, Skipped, VersionReport } from "./report.ts";
import { signatureOf } from "./signature.ts";

/** Findings below it are hidden unless a profile says otherwise. */
const defaultThreshold = 0.6;
/** A critical finding at or above it blocks. */
const blockingConfidence = 0.8;

/** Ids of the claims of a story, by claim index: stable while the row says the same. */
export function claimIdsOf(claims: Claims, storyId: string): readonly string[] {
  const seen = new Map<string, number>();
  return claims.all.map((claim) => {
    const name = `${storyId}\n${claim.kind}\n${claim.about}\n${claim.sides
      .map((side) => side.key)
      .sort()
      .join("\n")}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return contentHash(`${name}\n${count}`);
  });
}

/** Puts the report together. */
export function makeReport(
  input: AuditInput,
  documents: readonly Document[],
  claims: Claims,
  claimIds: readonly string[],
  weighed: readonly Weighed[],
  skipped: readonly Skipped[],
  running: readonly Check[],
): AuditResult {
  const threshold = input.profile?.threshold ?? defaultThreshold;
  const shown = weighed.filter(({ finding }) => finding.confidence >= threshold);
  const hidden = weighed.filter(({ finding }) => finding.confidence < threshold).map(({ finding }) => finding);
  const findings = shown.map(({ finding }) => finding);
  const bySeverity = { critical: 0, major: 0, minor: 0, neutral: 0 };
  for (const finding of findings) bySeverity[finding.severity]++;
  return {
    report: {
      ...(input.requestId === undefined ? {} : { requestId: input.requestId }),
      story: input.story,
      signature: signatureOf(running, input.profile),
      summary: { gate: gateOf(findings), bySeverity, hidden: hidden.length },
      versions: documents.map((document) => versionReport(document, claims.families[document.index]!, penaltyOf(document.index, shown))),
      claims: claimRows(claims, claimIds, documents),
      findings,
      skipped,
    },
    hidden,
  };
}

function gateOf(findings: readonly Finding[]): Gate {
  if (findings.some((finding) => finding.severity === "critical" && finding.confidence >= blockingConfidence)) return "block";
  return findings.some((finding) => finding.severity === "critical" || finding.severity === "major") ? "review" : "pass";
}

function penaltyOf(document: number, weighed: readonly Weighed[]): number {
  let sum = 0;
  for (const { finding, blame } of weighed)
    for (const one of blame) if (one.document === document) sum += severityWeight[finding.severity] * one.share;
  return Math.round(sum * 100) / 100;
}

function versionReport(document: Document, family: number, penalty: number): VersionReport {
  let words = 0;
  for (let at = 0; at < document.tokens.count; at++)
    if (document.tokens.kinds[at] === TokenKind.Word || document.tokens.kinds[at] === TokenKind.Number) words++;
  return {
    id: document.version.id,
    language: document.language,
    ...(document.declaredLanguage === undefined ? {} : { declaredLanguage: document.declaredLanguage }),
    words,
    family,
    penalty,
    per1000Words: words === 0 ? 0 : Math.round((penalty * 100000) / words) / 100,
    zones: document.zones.map((zone) => {
      const place = locate(document, zone.start, zone.end);
      return { zone: zone.kind, field: place.field, start: place.start, end: place.end };
    }),
  };
}

function claimRows(claims: Claims, claimIds: readonly string[], documents: readonly Document[]): readonly ClaimRow[] {
  const rows = claims.all.map((claim) => ({
    first: claim.cells[0]!,
    row: {
      id: claimIds[claim.index]!,
      kind: claim.kind,
      label: claim.label,
      agreement: claim.agreement,
      cells: claim.cells.map((cell) => {
        const document = documents[cell.document]!;
        return {
          versionId: document.version.id,
          ...locate(document, cell.start, cell.end),
          quote: document.text.slice(cell.start, cell.end),
          value: cell.value,
        };
      }),
    },
  }));
  return rows
    .sort(
      (left, right) =>
        left.first.document - right.first.document || left.first.start - right.first.start || (left.row.kind < right.row.kind ? -1 : 1),
    )
    .map(({ row }) => row);
}
