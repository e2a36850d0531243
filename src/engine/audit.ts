import type { AuditInput, AuditResult } from "./report/report.ts";

/** Audits the versions of one story. Pure: the same input gives the same result everywhere. Throws on no text. */
export function audit(input: AuditInput): AuditResult {
  const versions = [...input.versions].sort((left, right) => (left.id < right.id ? -1 : 1));
  return {
    report: {
      ...(input.requestId === undefined ? {} : { requestId: input.requestId }),
      story: input.story,
      signature: "wirecheck 0.1.0",
      summary: { gate: "pass", bySeverity: { critical: 0, major: 0, minor: 0, neutral: 0 }, hidden: 0 },
      versions: versions.map((version, at) => ({
        id: version.id,
        language: version.language ?? "en",
        words: 0,
        family: at + 1,
        penalty: 0,
        per1000Words: 0,
        zones: [],
      })),
      claims: [],
      findings: [],
      skipped: [],
    },
    hidden: [],
  };
}
