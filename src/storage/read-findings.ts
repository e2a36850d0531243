import type { ClaimFilter, FindingFilter, FindingWithState, Page } from "../app/ports.ts";
import type { ClaimRow, Finding } from "../engine/index.ts";
import { agreements, kinds, severities } from "./codes.ts";
import type { Row, Value } from "./driver.ts";
import { lastReport, pageOf } from "./read-audits.ts";
import { type ReportReader, readReports, reportStatements } from "./read-reports.ts";
import { longId, shortId } from "./short-id.ts";

const findings = `SELECT findings.key, findings.id, stories.id AS story, first.id AS first_audit, last.id AS last_audit, last.report
  FROM findings JOIN stories ON stories.key = findings.story
  JOIN audits AS first ON first.key = findings.first_audit JOIN audits AS last ON last.key = findings.last_audit`;

const ofVersion = `EXISTS (SELECT 1 FROM versions WHERE versions.report = last.report AND versions.id = ? AND CASE typeof(findings.versions)
  WHEN 'integer' THEN (findings.versions >> versions.ordinal) & 1
  ELSE EXISTS (SELECT 1 FROM json_each(findings.versions) WHERE value = versions.ordinal) END)`;

export async function listFindings(reader: ReportReader, filter: FindingFilter): Promise<Page<FindingWithState>> {
  const where: [string, ...Value[]][] = [["findings.key < ?", filter.before ?? Number.MAX_SAFE_INTEGER]];
  if (filter.story !== undefined) where.push(["findings.story = (SELECT key FROM stories WHERE id = ?)", filter.story]);
  if (filter.check !== undefined) where.push(["findings.check_name = (SELECT key FROM names WHERE name = ?)", filter.check]);
  if (filter.kind !== undefined) where.push(["findings.kind = ?", kinds.indexOf(filter.kind)]);
  if (filter.severity !== undefined) where.push(["findings.severity = ?", severities.indexOf(filter.severity)]);
  if (filter.version !== undefined) where.push([ofVersion, filter.version]);
  if (!filter.all) where.push(["findings.hidden = 0"]);
  // Nothing is ruled on yet: every finding is open.
  if (filter.status !== undefined && filter.status !== "open") return { items: [] };
  const rows = await reader.driver.all(
    `${findings} WHERE ${where.map(([sql]) => sql).join(" AND ")} ORDER BY findings.key DESC LIMIT ?`,
    ...where.flatMap(([, ...values]) => values),
    filter.limit + 1,
  );
  const worded = await withWords(reader, rows.slice(0, filter.limit));
  return { ...pageOf(rows, filter.limit, () => undefined), items: worded };
}

export async function readFinding(reader: ReportReader, id: string): Promise<FindingWithState | undefined> {
  const rows = await reader.driver.all(`${findings} WHERE findings.id = ? ORDER BY findings.key DESC LIMIT 1`, shortId(id));
  return (await withWords(reader, rows))[0];
}

/** The findings' full JSON, from the reports that last had them; each report is read once. */
async function withWords(reader: ReportReader, rows: readonly Row[]): Promise<FindingWithState[]> {
  const keys = [...new Set(rows.map(({ report }) => report as number))];
  if (keys.length === 0) return [];
  const [reports, copies] = await reader.driver.batch(reportStatements("SELECT value FROM json_each(?)", JSON.stringify(keys)));
  const words = new Map<string, Finding>();
  for (const { key, body, hidden } of (await readReports(reader, reports!, copies!)).values()) {
    for (const finding of [...body.findings, ...hidden]) words.set(`${key} ${finding.id}`, finding);
  }
  return rows.map(({ id, story, report, first_audit, last_audit }) => ({
    story: { id: story as string },
    finding: words.get(`${report} ${longId(id as Uint8Array | string)}`)!,
    state: { status: "open", firstAudit: first_audit as string, lastAudit: last_audit as string },
  }));
}

export async function findClaims(reader: ReportReader, story: string, filter: ClaimFilter): Promise<readonly ClaimRow[] | undefined> {
  const { kind, agreement } = filter;
  const [reports, copies, places] = await reader.driver.batch([
    ...reportStatements(lastReport, story),
    {
      sql: `SELECT ordinal FROM claims WHERE report = (${lastReport})${
        kind === undefined ? "" : " AND kind = (SELECT key FROM names WHERE name = ?)"
      }${agreement === undefined ? "" : " AND agreement = ?"} ORDER BY ordinal`,
      values: [story, ...(kind === undefined ? [] : [kind]), ...(agreement === undefined ? [] : [agreements.indexOf(agreement)])],
    },
  ]);
  const [read] = (await readReports(reader, reports!, copies!)).values();
  return read === undefined ? undefined : places!.map(({ ordinal }) => read.body.claims[ordinal as number]!);
}
