import type { AuditOutcome, AuditSummary, Envelope, KeptStory, KeptVersion, Page, PageOf, StorySummary } from "../app/ports.ts";
import { gates } from "./codes.ts";
import type { Driver, Row } from "./driver.ts";
import { type ReadReport, type ReportReader, readReports, reportStatements } from "./read-reports.ts";

const auditColumns = `audits.key, audits.id, stories.id AS story, audits.slug, audits.revision, audits.report, audits.created_at,
  audits.request_id, audits.request_hash, audits.metadata`;
const summaryColumns = "reports.gate, reports.critical, reports.major, reports.minor, reports.neutral, reports.hidden";

/** A row with `auditColumns`. */
function envelopeOf(row: Row): Envelope {
  const { id, story, slug, created_at, request_id, metadata } = row as Record<string, string | null> & { created_at: number };
  return {
    id: id!,
    ...(request_id === null ? {} : { requestId: request_id! }),
    story: slug === null ? { id: story! } : { id: story!, slug: slug! },
    createdAt: new Date(created_at).toISOString(),
    ...(metadata === null ? {} : { metadata: JSON.parse(metadata!) }),
  };
}

/** A row with `auditColumns` and `summaryColumns`. */
function summaryOf(row: Row): AuditSummary {
  const { revision, gate, critical, major, minor, neutral, hidden } = row as Record<string, number>;
  return {
    ...envelopeOf(row),
    revision: revision!,
    summary: {
      gate: gates[gate!]!,
      bySeverity: { critical: critical!, major: major!, minor: minor!, neutral: neutral! },
      hidden: hidden!,
    },
  };
}

/** The audit of a row with `auditColumns`: its report byte for byte as it was given. */
function outcomeOf(row: Row, { body, hidden }: ReadReport): AuditOutcome {
  return { report: { ...envelopeOf(row), ...body }, hidden };
}

const auditTables = "audits JOIN stories ON stories.key = audits.story";

async function readOne(reader: ReportReader, column: "id" | "request_id", value: string) {
  const [audits, reports, copies] = await reader.driver.batch([
    { sql: `SELECT ${auditColumns} FROM ${auditTables} WHERE audits.${column} = ?`, values: [value] },
    ...reportStatements(`SELECT report FROM audits WHERE ${column} = ?`, value),
  ]);
  const row = audits![0];
  if (row === undefined) return undefined;
  const read = await readReports(reader, reports!, copies!);
  return { row, audit: outcomeOf(row, read.get(row.report as number)!) };
}

export async function readAudit(reader: ReportReader, id: string): Promise<AuditOutcome | undefined> {
  return (await readOne(reader, "id", id))?.audit;
}

export async function readRequest(reader: ReportReader, requestId: string) {
  const found = await readOne(reader, "request_id", requestId);
  return found === undefined ? undefined : { requestHash: found.row.request_hash as string, audit: found.audit };
}

/** One row more than the page was asked for; it tells that there is a next page. */
export function pageOf<T>(rows: readonly Row[], limit: number, item: (row: Row) => T): Page<T> {
  const items = rows.slice(0, limit).map(item);
  return rows.length > limit ? { items, next: rows[limit - 1]!.key as number } : { items };
}

export async function listAudits(driver: Driver, page: PageOf & { readonly story?: string }): Promise<Page<AuditSummary>> {
  const { before = Number.MAX_SAFE_INTEGER, limit, story } = page;
  const rows = await driver.all(
    `SELECT ${auditColumns}, ${summaryColumns} FROM ${auditTables} JOIN reports ON reports.key = audits.report
     WHERE audits.key < ?${story === undefined ? "" : " AND audits.story = (SELECT key FROM stories WHERE id = ?)"}
     ORDER BY audits.key DESC LIMIT ?`,
    ...(story === undefined ? [before] : [before, story]),
    limit + 1,
  );
  return pageOf(rows, limit, summaryOf);
}

const storyColumns = `${auditColumns}, ${summaryColumns}, reports.title, stories.created_at AS story_created_at,
  (SELECT count(*) FROM versions WHERE versions.report = audits.report) AS versions`;
const storyTables = "stories JOIN audits ON audits.key = stories.latest JOIN reports ON reports.key = audits.report";

/** A row with `storyColumns`. */
function storySummaryOf(row: Row): StorySummary {
  const latest = summaryOf(row);
  return {
    ...latest.story,
    ...(row.title === null ? {} : { title: row.title as string }),
    createdAt: new Date(row.story_created_at as number).toISOString(),
    audits: latest.revision,
    versions: row.versions as number,
    latest,
  };
}

export async function listStories(driver: Driver, { before = Number.MAX_SAFE_INTEGER, limit }: PageOf): Promise<Page<StorySummary>> {
  const rows = await driver.all(
    `SELECT ${storyColumns} FROM ${storyTables} WHERE stories.latest < ? ORDER BY stories.latest DESC LIMIT ?`,
    before,
    limit + 1,
  );
  return pageOf(rows, limit, storySummaryOf);
}

/** Keys of a story's last report, for a statement that takes the story's id. */
export const lastReport = "SELECT audits.report FROM stories JOIN audits ON audits.key = stories.latest WHERE stories.id = ?";

export async function readStory(reader: ReportReader, id: string): Promise<KeptStory | undefined> {
  const [stories, reports, copies] = await reader.driver.batch([
    { sql: `SELECT ${storyColumns} FROM ${storyTables} WHERE stories.id = ?`, values: [id] },
    ...reportStatements(lastReport, id),
  ]);
  const row = stories![0];
  if (row === undefined) return undefined;
  const read = (await readReports(reader, reports!, copies!)).get(row.report as number)!;
  return {
    story: storySummaryOf(row),
    last: outcomeOf(row, read),
    versions: read.versions.map((version): KeptVersion => {
      const kept = read.copies.get(version.id);
      return kept === undefined ? { ...version, dropped: true } : { ...version, [kept.field]: kept.copy };
    }),
  };
}
