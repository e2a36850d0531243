import { type AuditInput, type AuditResult, contentHash, type Finding } from "../../src/engine/index.ts";

const mark = /([!?])(\w+)/g;

/**
 * An audit whose findings the test plants: "!word" is a finding of confidence 0.9, "?word" one of 0.3, which is hidden.
 * The same word in several versions is one finding; every number is a claim.
 */
export function plantedAudit({ requestId, story, versions }: AuditInput): AuditResult {
  const found = new Map<string, Finding>();
  for (const { id: versionId, text } of versions) {
    for (const { index, 0: quote, 1: sign, 2: word } of text.matchAll(mark)) {
      const evidence = { versionId, field: "text", start: index, end: index + quote.length, quote, prefix: "", suffix: "" } as const;
      const before = found.get(quote);
      found.set(quote, {
        id: contentHash(`${story.id} ${word}`),
        fingerprint: contentHash(`${story.id} ${word} fingerprint`),
        check: word!.startsWith("n") ? "quantity/bound" : "artifact/leaked-token",
        kind: word!.startsWith("n") ? "inconsistency" : "artifact",
        verdict: "artifact",
        severity: word!.endsWith("x") ? "critical" : "minor",
        confidence: sign === "!" ? 0.9 : 0.3,
        message: `“${quote}” was planted.`,
        why: "A test wants it.",
        help: "/docs/checks/artifact/leaked-token",
        mqm: { id: "untranslated", pid: "" },
        its: "untranslated",
        dissent: before === undefined ? [] : [versionId],
        evidence: [...(before?.evidence ?? []), evidence],
      });
    }
  }
  const findings = [...found.values()].filter(({ confidence }) => confidence >= 0.6);
  const hidden = [...found.values()].filter(({ confidence }) => confidence < 0.6);
  const bySeverity = { critical: 0, major: 0, minor: 0, neutral: 0 };
  for (const { severity } of findings) bySeverity[severity]++;
  return {
    report: {
      ...(requestId === undefined ? {} : { requestId }),
      story,
      signature: "planted",
      summary: { gate: bySeverity.critical > 0 ? "block" : "pass", bySeverity, hidden: hidden.length },
      versions: versions.map(({ id }) => ({ id, language: "en", words: 1, family: 1, penalty: 0, per1000Words: 0, zones: [] })),
      claims: versions.flatMap(({ id: versionId, text }) =>
        [...text.matchAll(/\d+/g)].map(({ index, 0: quote }) => ({
          id: contentHash(`${story.id} ${quote}`),
          kind: quote.length === 4 ? "date" : "quantity",
          label: quote,
          agreement: "single" as const,
          cells: [{ versionId, field: "text" as const, start: index, end: index + quote.length, quote, value: quote }],
        })),
      ),
      findings,
      skipped: [],
    },
    hidden,
  };
}

/** An audit that finds nothing in any text. */
export function silentAudit({ story }: AuditInput): AuditResult {
  return plantedAudit({ story, versions: [{ id: "A", text: "" }] });
}
