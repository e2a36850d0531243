import type { ClaimFilter, FindingFilter, FindingWithState, Page } from "../app/ports.ts";
import type { Finding } from "../engine/index.ts";
import { agreements, kinds, severities } from "./codes.ts";
import type { Driver, Row, Value } from "./driver.ts";
import type { Packing } from "./packing.ts";
import { pageOf, unpackReport } from "./read-audits.ts";

const findings = `SELECT findings.key, findings.id, stories.id AS story, first.id AS first_audit, last.id AS last_audit, last.report
  FROM findings JOIN stories ON stories.key = findings.story
  JOIN audits AS first ON first.key = findings.first_audit JOIN audits AS last ON last.key = findings.last_audit`;

export async function listFindings(driver: Driver, packing: Packing, filter: FindingFilter): Promise<Page<FindingWithState>> {
  const where: [string, ...Value[]][] = [["findings.key < ?", filter.before ?? Number.MAX_SAFE_INTEGER]];
  if (filter.story !== undefined) where.push(["findings.story = (SELECT key FROM stories WHERE id = ?)", filter.story]);
  if (filter.check !== undefined) where.push(["findings.check_id = ?", filter.check]);
  if (filter.kind !== undefined) where.push(["findings.kind = ?", kinds.indexOf(filter.kind)]);
  if (filter.severity !== undefined) where.push(["findings.severity = ?", severities.indexOf(filter.severity)]);
  if (filter.version !== undefined) {
    where.push(["EXISTS (SELECT 1 FROM finding_versions WHERE finding = findings.key AND version = ?)", filter.version]);
  }
  if (!filter.all) where.push(["findings.hidden = 0"]);
  // Nothing is ruled on yet: every finding is open.
  if (filter.status !== undefined && filter.status !== "open") return { items: [] };
  const rows = await driver.all(
    `${findings} WHERE ${where.map(([sql]) => sql).join(" AND ")} ORDER BY findings.key DESC LIMIT ?`,
    ...where.flatMap(([, ...values]) => values),
    filter.limit + 1,
  );
  const worded = await withWords(driver, packing, rows.slice(0, filter.limit));
  return { ...pageOf(rows, filter.limit, "key", () => undefined), items: worded };
}

export async function readFinding(driver: Driver, packing: Packing, id: string): Promise<FindingWithState | undefined> {
  const rows = await driver.all(`${findings} WHERE findings.id = ? ORDER BY findings.key DESC LIMIT 1`, id);
  return (await withWords(driver, packing, rows))[0];
}

/** The findings' full JSON, from the reports that last had them; each report is read once. */
async function withWords(driver: Driver, packing: Packing, rows: readonly Row[]): Promise<FindingWithState[]> {
  const keys = [...new Set(rows.map(({ report }) => report as number))];
  if (keys.length === 0) return [];
  const reports = await driver.all("SELECT key, body FROM reports WHERE key IN (SELECT value FROM json_each(?))", JSON.stringify(keys));
  const words = new Map<string, Finding>();
  for (const { key, body } of reports) {
    const unpacked = await unpackReport(packing, body as Uint8Array);
    const all = [...(JSON.parse(unpacked.body) as { findings: Finding[] }).findings, ...(JSON.parse(unpacked.hidden) as Finding[])];
    for (const finding of all) words.set(`${key} ${finding.id}`, finding);
  }
  return rows.map(({ id, story, report, first_audit, last_audit }) => ({
    story: { id: story as string },
    finding: words.get(`${report} ${id}`)!,
    state: { status: "open", firstAudit: first_audit as string, lastAudit: last_audit as string },
  }));
}

export async function findClaims(driver: Driver, packing: Packing, story: string, { kind, agreement }: ClaimFilter) {
  const latest = "(SELECT audits.report FROM stories JOIN audits ON audits.key = stories.latest WHERE stories.id = ?)";
  const values: Value[] = [
    story,
    ...(kind === undefined ? [] : [kind]),
    ...(agreement === undefined ? [] : [agreements.indexOf(agreement)]),
  ];
  const [reports, places] = await driver.batch([
    { sql: `SELECT body FROM reports WHERE key = ${latest}`, values: [story] },
    {
      sql: `SELECT ordinal FROM claims WHERE report = ${latest}${kind === undefined ? "" : " AND kind = ?"}${
        agreement === undefined ? "" : " AND agreement = ?"
      } ORDER BY ordinal`,
      values,
    },
  ]);
  const row = reports![0];
  if (row === undefined) return undefined;
  const { body } = await unpackReport(packing, row.body as Uint8Array);
  return { body, places: places!.map(({ ordinal }) => ordinal as number) };
}
