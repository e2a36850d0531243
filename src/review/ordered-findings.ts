import type { Finding } from "../engine/index.ts";
import { severities } from "./wording.ts";

/** A finding with its number on the page, counted from 1. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
  /** Below the desk's threshold: shown only when asked for. */
  readonly uncertain: boolean;
  /** A finding of this check stands above it, and says why such things matter. */
  readonly again: boolean;
}

/**
 * Findings as an editor reads them: differences before debris, the worst first, the surest first, else in the report's order.
 * Those below the threshold come last.
 */
export function orderFindings(findings: readonly Finding[], belowThreshold: readonly Finding[]): readonly NumberedFinding[] {
  const ordered = [
    ...[...findings].sort(inReadingOrder).map((finding) => ({ finding, uncertain: false })),
    ...[...belowThreshold].sort(inReadingOrder).map((finding) => ({ finding, uncertain: true })),
  ];
  const told = new Set<string>();
  return ordered.map((entry, at) => {
    const again = told.has(entry.finding.check);
    told.add(entry.finding.check);
    return { number: at + 1, again, ...entry };
  });
}

/** The few that an editor must see when there is time for nothing else: by severity, differences before debris, the surest first. */
export function worstFindings(findings: readonly NumberedFinding[], count: number): readonly NumberedFinding[] {
  return findings
    .filter(({ finding, uncertain }) => !uncertain && (finding.severity === "critical" || finding.severity === "major"))
    .sort((left, right) => severityRank(left.finding) - severityRank(right.finding) || left.number - right.number)
    .slice(0, count);
}

function inReadingOrder(left: Finding, right: Finding): number {
  return kindRank(left) - kindRank(right) || severityRank(left) - severityRank(right) || right.confidence - left.confidence;
}

function kindRank(finding: Finding): number {
  return finding.kind === "inconsistency" ? 0 : 1;
}

function severityRank(finding: Finding): number {
  return severities.indexOf(finding.severity);
}
