import type { Finding } from "../engine/index.ts";
import { oneLine, type Rendering } from "./rendering.ts";

const columns = [
  "finding",
  "check",
  "kind",
  "verdict",
  "severity",
  "confidence",
  "hidden",
  "message",
  "version",
  "outvoted",
  "field",
  "start",
  "end",
  "quote",
] as const;

/** One row for each place of each finding, for a spreadsheet (RFC 4180); offsets are UTF-16 code units. */
export function renderCsv({ report, hidden }: Rendering): string {
  const rows = [...report.findings.flatMap((finding) => rowsOf(finding, false)), ...hidden.flatMap((finding) => rowsOf(finding, true))];
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function rowsOf(finding: Finding, isHidden: boolean): (string | number)[][] {
  const { id, check, kind, verdict, severity, confidence, message, dissent } = finding;
  return finding.evidence.map(({ versionId, field, start, end, quote }) => [
    id,
    check,
    kind,
    verdict,
    severity,
    confidence,
    isHidden ? "yes" : "no",
    message,
    versionId,
    dissent.includes(versionId) ? "yes" : "no",
    field,
    start,
    end,
    quote,
  ]);
}

/** A spreadsheet runs what begins like a formula, so copy that does ("=…", "@…") is led by an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const line = oneLine(value);
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
