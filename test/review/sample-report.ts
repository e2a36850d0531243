import { readFileSync } from "node:fs";
import type { ClaimRow, Evidence, Finding, Report, Severity, VersionInput, VersionReport } from "../../src/engine/index.ts";

/** The sample story of the soldiers, and a report on it made by hand: pages can be looked at whatever the engine finds today. */
export const troops: readonly VersionInput[] = JSON.parse(
  readFileSync(new URL("../../seeds/troops.json", import.meta.url), "utf8"),
).versions;

/** A place, named by the version's id and the words that stand there. */
export type Words = readonly [versionId: string, quote: string];

export function spanOf([versionId, quote]: Words, versions: readonly VersionInput[] = troops) {
  const text = versions.find(({ id }) => id === versionId)!.text;
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in ${versionId}`);
  return { versionId, field: "text" as const, start, end: start + quote.length, quote };
}

export function evidenceOf(words: Words, versions: readonly VersionInput[] = troops): Evidence {
  const span = spanOf(words, versions);
  const text = versions.find(({ id }) => id === span.versionId)!.text;
  return { ...span, prefix: text.slice(Math.max(0, span.start - 32), span.start), suffix: text.slice(span.end, span.end + 32) };
}

export function finding(
  check: string,
  severity: Severity,
  confidence: number,
  message: string,
  evidence: readonly Evidence[],
  more: Partial<Finding> = {},
): Finding {
  const id = `${check}-${evidence[0]?.start}`;
  return {
    id,
    fingerprint: id,
    check,
    kind: check.startsWith("artifact/") ? "artifact" : "inconsistency",
    verdict: check.startsWith("artifact/") ? "artifact" : "contradiction",
    severity,
    confidence,
    message,
    why: "Two of these sentences cannot both be true, and readers will see both.",
    remedy: "Ask for the source's own words.",
    help: `/docs/checks/${check}`,
    mqm: { id: "mistranslation", pid: "MQMC_101000" },
    its: "numbers",
    dissent: [],
    evidence,
    ...more,
  };
}

export function claim(label: string, agreement: ClaimRow["agreement"], cells: readonly Words[]): ClaimRow {
  return { id: label, kind: "quantity", label, agreement, cells: cells.map((words) => ({ ...spanOf(words), value: null })) };
}

export function versionReport(version: VersionInput, family: number, zones: VersionReport["zones"] = []): VersionReport {
  return {
    id: version.id,
    language: version.language ?? "en",
    words: version.text.split(/\s+/).length,
    family,
    penalty: 0,
    per1000Words: 0,
    zones,
  };
}

export function report(parts: Partial<Report> = {}): Report {
  const findings = parts.findings ?? [];
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    id: "audit-1",
    story: { id: "urn:desk:story", slug: "story" },
    createdAt: "2024-10-20T08:00:00.000Z",
    signature: "wirecheck 0.1.0",
    summary: {
      gate: "pass",
      bySeverity: { critical: count("critical"), major: count("major"), minor: count("minor"), neutral: count("neutral") },
      hidden: 0,
    },
    versions: [],
    claims: [],
    findings,
    skipped: [],
    ...parts,
  };
}

/** The soldiers' report: every kind of finding, overlapping places, furniture, a claim of one version. */
export function troopsReport(): Report {
  const ev = (...words: readonly Words[]) => words.map((word) => evidenceOf(word));
  const furnitureStart = troops[0]!.text.indexOf("Dieser Artikel");
  return report({
    story: { id: "urn:wirecheck:sample:troops", slug: "troops" },
    summary: { gate: "block", bySeverity: { critical: 1, major: 2, minor: 3, neutral: 1 }, hidden: 2 },
    versions: troops.map((version, at) =>
      versionReport(
        version,
        at + 1,
        at === 0
          ? [
              { zone: "body", field: "text", start: 64, end: furnitureStart },
              { zone: "furniture", field: "text", start: furnitureStart, end: version.text.length },
            ]
          : [],
      ),
    ),
    claims: [
      claim("rounds delivered", "contradiction", [
        ["A", "more than 8 million artillery and rocket rounds"],
        ["B", "up to 8 million 122mm and 152mm artillery shells"],
        ["D", "more than eight million artillery and rocket rounds"],
      ]),
      claim("containers", "shifted", [
        ["A", "more than 13,000 containers"],
        ["B", "about 13,000 containers"],
        ["D", "more than 13,000 containers"],
      ]),
      claim("special forces", "less-specific", [
        ["A", "a battalion of soldiers"],
        ["A", "1,500 North Korean special forces"],
        ["B", "at least 1,500 North Korean special forces"],
        ["C", "Around 1,500 North Korean special forces"],
        ["D", "1,500 special forces"],
        ["E", "1,500 North Korean special forces"],
      ]),
      claim("leaders' summit", "contradiction", [
        ["C", "last year"],
        ["D", "last year"],
        ["E", "in 2019"],
      ]),
      claim("shipments since", "agree", [
        ["A", "since August last year"],
        ["B", "since August 2023"],
        ["D", "since August last year"],
      ]),
      claim("active soldiers", "agree", [
        ["C", "1.28 million active soldiers"],
        ["D", "1.28 million active soldiers"],
      ]),
      claim("shipments", "single", [["B", "70 shipments"]]),
    ],
    findings: [
      finding(
        "quantity/bound",
        "critical",
        0.94,
        "A and D say more than 8 million rounds; B says up to 8 million.",
        ev(
          ["A", "more than 8 million artillery and rocket rounds"],
          ["D", "more than eight million artillery and rocket rounds"],
          ["B", "up to 8 million"],
        ),
        {
          dissent: ["B"],
          claimId: "rounds delivered",
          suggestion: { ...spanOf(["B", "up to"]), replacement: "more than" },
          diff: [
            { op: "removed", text: "more than" },
            { op: "added", text: "up to" },
            { op: "same", text: " 8 million" },
          ],
        },
      ),
      finding(
        "quantity/collective",
        "major",
        0.88,
        "A speaks of a battalion; B, C, D and E count about 1,500 soldiers.",
        ev(["A", "a battalion of soldiers"], ["B", "At least 1,500 North Korean commandos"], ["D", "1,500 special forces"]),
        { dissent: ["A"], claimId: "special forces" },
      ),
      finding(
        "date/conflict",
        "major",
        0.78,
        "Did the leaders meet in 2019 or last year? E dates their first summit in 2019; C and D speak of a summit in 2023.",
        ev(
          ["C", "summit of Vladimir Putin and Kim Jong Un last year"],
          ["D", "summit in the Russian far east last year"],
          ["E", "in 2019"],
        ),
        { dissent: ["E"], claimId: "leaders' summit" },
      ),
      finding(
        "quantity/bound",
        "minor",
        0.81,
        "A and D say more than 13,000 containers; B says about 13,000.",
        ev(["A", "more than 13,000 containers"], ["B", "about 13,000 containers"]),
        { verdict: "shifted", claimId: "containers" },
      ),
      finding("artifact/leaked-token", "minor", 0.95, "A stray “Ta.”, perhaps the Korean sentence ending -다.", ev(["E", "Ta."])),
      finding(
        "artifact/fragment",
        "minor",
        0.97,
        "The sentence breaks off: “It is assumed that these were”.",
        ev(["E", "It is assumed that these were"]),
      ),
      finding(
        "artifact/furniture",
        "neutral",
        0.9,
        "Subscription lines in German stand inside the copy.",
        ev(["A", "Testen Sie jetzt 7 Tage lang kostenlos und lesen Sie über 8.000 Zeitungen und Zeitschriften."]),
      ),
    ],
    skipped: [{ check: "date/weekday", reason: "no publishedAt", versions: ["B"] }],
  });
}
