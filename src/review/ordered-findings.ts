import type { Finding } from "../engine/index.ts";
import { severities } from "./wording.ts";

/** A finding with its number on the page, counted from 1. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
  /** Below the desk's threshold: shown only when asked for. */
  readonly uncertain: boolean;
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
  return ordered.map((entry, at) => ({ number: at + 1, ...entry }));
}

/** The few that an editor must see when there is time for nothing else, whatever their kind. */
export function worstFindings(findings: readonly NumberedFinding[], count: number): readonly NumberedFinding[] {
  return findings
    .filter(({ finding, uncertain }) => !uncertain && (finding.severity === "critical" || finding.severity === "major"))
    .sort((left, right) => byWeight(left.finding, right.finding) || left.number - right.number)
    .slice(0, count);
}

function inReadingOrder(left: Finding, right: Finding): number {
  return kindRank(left) - kindRank(right) || byWeight(left, right);
}

function kindRank(finding: Finding): number {
  return finding.kind === "inconsistency" ? 0 : 1;
}

function byWeight(left: Finding, right: Finding): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity) || right.confidence - left.confidence;
}
