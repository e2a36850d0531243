import type { AuditSummary, Envelope, KeptReport, KeptStory, KeptVersion, Page, PageOf, StorySummary } from "../app/ports.ts";
import { copyFields, gates } from "./codes.ts";
import type { Driver, Row } from "./driver.ts";
import type { Packing } from "./packing.ts";

const auditColumns = `audits.key, audits.id, stories.id AS story, audits.slug, audits.revision, audits.created_at, audits.request_id,
  audits.request_hash, audits.metadata`;
const summaryColumns = "reports.gate, reports.critical, reports.major, reports.minor, reports.neutral, reports.hidden";
const auditTables = "audits JOIN stories ON stories.key = audits.story JOIN reports ON reports.key = audits.report";

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

/** The report's JSON and its hidden findings'; JSON never holds a bare line feed, so that one parts them. */
export async function unpackReport(packing: Packing, bytes: Uint8Array): Promise<{ readonly body: string; readonly hidden: string }> {
  const text = await packing.unpack(bytes);
  const end = text.lastIndexOf("\n");
  return { body: text.slice(0, end), hidden: text.slice(end + 1) };
}

async function keptReport(packing: Packing, row: Row): Promise<KeptReport> {
  return { envelope: envelopeOf(row), ...(await unpackReport(packing, row.body as Uint8Array)) };
}

export async function readAudit(driver: Driver, packing: Packing, id: string): Promise<KeptReport | undefined> {
  const [row] = await driver.all(`SELECT ${auditColumns}, reports.body FROM ${auditTables} WHERE audits.id = ?`, id);
  return row === undefined ? undefined : keptReport(packing, row);
}

export async function readRequest(driver: Driver, packing: Packing, requestId: string) {
  const [row] = await driver.all(`SELECT ${auditColumns}, reports.body FROM ${auditTables} WHERE audits.request_id = ?`, requestId);
  return row === undefined ? undefined : { requestHash: row.request_hash as string, report: await keptReport(packing, row) };
}

/** One row more than the page was asked for; it tells that there is a next page. */
export function pageOf<T>(rows: readonly Row[], limit: number, key: string, item: (row: Row) => T): Page<T> {
  const items = rows.slice(0, limit).map(item);
  return rows.length > limit ? { items, next: rows[limit - 1]![key] as number } : { items };
}

export async function listAudits(driver: Driver, page: PageOf & { readonly story?: string }): Promise<Page<AuditSummary>> {
  const { before = Number.MAX_SAFE_INTEGER, limit, story } = page;
  const rows = await driver.all(
    `SELECT ${auditColumns}, ${summaryColumns} FROM ${auditTables}
     WHERE audits.key < ?${story === undefined ? "" : " AND audits.story = (SELECT key FROM stories WHERE id = ?)"}
     ORDER BY audits.key DESC LIMIT ?`,
    ...(story === undefined ? [before] : [before, story]),
    limit + 1,
  );
  return pageOf(rows, limit, "key", summaryOf);
}

// A headline is as good as always too short to be packed; a packed one gives no title.
const storyColumns = `stories.created_at AS story_created_at,
  (SELECT count(*) FROM versions WHERE versions.report = audits.report) AS versions,
  (SELECT texts.body FROM copies JOIN texts ON texts.key = copies.text
   WHERE copies.report = audits.report AND copies.field = ${copyFields.indexOf("headline")} AND typeof(texts.body) = 'text'
   ORDER BY copies.ordinal LIMIT 1) AS title`;
const storyTables = "stories JOIN audits ON audits.key = stories.latest JOIN reports ON reports.key = audits.report";

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
    `SELECT ${auditColumns}, ${summaryColumns}, ${storyColumns} FROM ${storyTables}
     WHERE stories.latest < ? ORDER BY stories.latest DESC LIMIT ?`,
    before,
    limit + 1,
  );
  return pageOf(rows, limit, "key", storySummaryOf);
}

export async function readStory(driver: Driver, packing: Packing, id: string): Promise<KeptStory | undefined> {
  const latest = "(SELECT audits.report FROM stories JOIN audits ON audits.key = stories.latest WHERE stories.id = ?)";
  const [stories, versions, copies] = await driver.batch([
    {
      sql: `SELECT ${auditColumns}, ${summaryColumns}, reports.body, ${storyColumns} FROM ${storyTables} WHERE stories.id = ?`,
      values: [id],
    },
    { sql: `SELECT ordinal, id, attributes FROM versions WHERE report = ${latest} ORDER BY ordinal`, values: [id] },
    {
      sql: `SELECT copies.ordinal, copies.field, texts.body FROM copies JOIN texts ON texts.key = copies.text WHERE copies.report = ${latest}`,
      values: [id],
    },
  ]);
  const row = stories![0];
  if (row === undefined) return undefined;
  const fields = new Map<number, Record<string, string>>();
  for (const { ordinal, field, body } of copies!) {
    if (body === null) continue;
    const copy = typeof body === "string" ? body : await packing.unpack(body as Uint8Array);
    fields.set(ordinal as number, { ...fields.get(ordinal as number), [copyFields[field as number]!]: copy });
  }
  return {
    story: storySummaryOf(row),
    report: await keptReport(packing, row),
    versions: versions!.map(({ ordinal, id, attributes }): KeptVersion => {
      const copy = fields.get(ordinal as number);
      return {
        id: id as string,
        ...(attributes === null ? {} : JSON.parse(attributes as string)),
        ...(copy === undefined ? { dropped: true as const } : copy),
      };
    }),
  };
}
