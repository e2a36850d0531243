import type { AuditEntry } from "../app/ports.ts";
import type { Finding } from "../engine/index.ts";
import { agreements, gates, kinds, severities } from "./codes.ts";
import type { Statement, Value } from "./driver.ts";
import { hexOf } from "./hex.ts";
import { forRows } from "./json-rows.ts";
import type { PackedReport } from "./report-packing.ts";
import { shortId } from "./short-id.ts";

/** A version's text or html ready to be kept: as it is, or packed where that is shorter. */
export interface PackedText {
  readonly hash: Uint8Array;
  readonly field: number;
  readonly body: string | Uint8Array;
}

const dayMs = 86_400_000;

function dayOf({ report }: AuditEntry): number {
  return Math.floor(Date.parse(report.createdAt) / dayMs);
}

/** The audit: its number is what fails where another writer was faster. */
export function auditStatements({ report, requestHash }: AuditEntry, reportHash: Uint8Array, revision: number): Statement[] {
  const { id, story, createdAt, requestId, metadata } = report;
  const at = Date.parse(createdAt);
  return [
    {
      sql: `INSERT INTO audits (id, story, revision, report, created_at, slug, request_id, request_hash, metadata)
            VALUES (?, (SELECT key FROM stories WHERE id = ?), ?, (SELECT key FROM reports WHERE hash = ?), ?, ?, ?, ?, ?)`,
      values: [
        id,
        story.id,
        revision,
        reportHash,
        at,
        story.slug ?? null,
        requestId ?? null,
        requestId === undefined ? null : (requestHash ?? null),
        metadata === undefined ? null : JSON.stringify(metadata),
      ],
    },
    { sql: "UPDATE stories SET latest = (SELECT key FROM audits WHERE id = ?) WHERE id = ?", values: [id, story.id] },
  ];
}

// Three parameters each, and D1 takes a hundred.
const textsAStatement = 30;

/** The texts that are new, and those that retention dropped; for the others the day when they were last read. */
export function textStatements(texts: readonly PackedText[], entry: AuditEntry): Statement[] {
  const unique = [...new Map(texts.map((text) => [hexOf(text.hash), text])).values()];
  const statements: Statement[] = [];
  for (let at = 0; at < unique.length; at += textsAStatement) {
    const some = unique.slice(at, at + textsAStatement);
    statements.push({
      sql: `INSERT INTO texts (hash, day, body) VALUES ${some.map(() => "(?, ?, ?)").join(", ")}
            ON CONFLICT (hash) DO UPDATE SET day = excluded.day, body = excluded.body WHERE day < excluded.day OR body IS NULL`,
      values: some.flatMap(({ hash, body }): Value[] => [hash, dayOf(entry), body]),
    });
  }
  return statements;
}

/** The story where it is new, and the report with its versions and claims; only its day where an earlier audit of the same copy left it. */
export function reportStatements(entry: AuditEntry, { hash, body, catalogue }: PackedReport, texts: readonly PackedText[]): Statement[] {
  const { report, versions } = entry;
  const { gate, bySeverity, hidden } = report.summary;
  const title = versions.find(({ headline }) => headline !== undefined && headline.trim() !== "")?.headline ?? null;
  const key = "(SELECT key FROM reports WHERE hash = ?)";
  return [
    {
      sql: "INSERT INTO stories (id, created_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
      values: [report.story.id, Date.parse(report.createdAt)],
    },
    { sql: "INSERT INTO catalogues (hash, body) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", values: [catalogue.hash, catalogue.body] },
    ...forRows(
      [...new Set([...[...report.findings, ...entry.hidden].map(({ check }) => check), ...report.claims.map(({ kind }) => kind)])],
      "INSERT INTO names (name) SELECT value FROM json_each(?) WHERE true ON CONFLICT (name) DO NOTHING",
    ),
    {
      sql: `INSERT INTO reports (hash, story, catalogue, needs_copy, day, gate, critical, major, minor, neutral, hidden, title, body)
            VALUES (?, (SELECT key FROM stories WHERE id = ?), (SELECT key FROM catalogues WHERE hash = ?), 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (hash) DO UPDATE SET day = excluded.day WHERE day < excluded.day`,
      values: [
        hash,
        report.story.id,
        catalogue.hash,
        dayOf(entry),
        gates.indexOf(gate),
        bySeverity.critical,
        bySeverity.major,
        bySeverity.minor,
        bySeverity.neutral,
        hidden,
        title,
        body,
      ],
    },
    ...forRows(
      versions.map(({ id }, at) => [at, id, hexOf(texts[at]!.hash), texts[at]!.field]),
      `INSERT INTO versions (report, ordinal, id, text, field)
       SELECT ${key}, cast(value ->> 0 AS INTEGER), value ->> 1, (SELECT key FROM texts WHERE hash = unhex(value ->> 2)),
              cast(value ->> 3 AS INTEGER)
       FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      hash,
    ),
    ...forRows(
      report.claims.map(({ kind, agreement }, at) => [at, kind, agreements.indexOf(agreement)]),
      `INSERT INTO claims (report, ordinal, kind, agreement)
       SELECT ${key}, cast(value ->> 0 AS INTEGER), (SELECT key FROM names WHERE name = value ->> 1), cast(value ->> 2 AS INTEGER)
       FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      hash,
    ),
  ];
}

/** Findings that are new to the story, and for the others what this audit says of them. */
export function findingStatements({ report, hidden, versions }: AuditEntry): Statement[] {
  const ordinals = new Map(versions.map(({ id }, at) => [id, at]));
  const row = (finding: Finding, below: 0 | 1) => [
    ...idParts(finding.id),
    ...idParts(finding.fingerprint),
    finding.check,
    kinds.indexOf(finding.kind),
    severities.indexOf(finding.severity),
    Math.round(finding.confidence * 100),
    below,
    versionBits(finding, ordinals),
  ];
  return forRows(
    [...report.findings.map((finding) => row(finding, 0)), ...hidden.map((finding) => row(finding, 1))],
    `INSERT INTO findings (id, story, fingerprint, check_name, kind, severity, confidence, hidden, versions, first_audit, last_audit)
     SELECT coalesce(unhex(row.value ->> 0), row.value ->> 1), audit.story, coalesce(unhex(row.value ->> 2), row.value ->> 3),
            (SELECT key FROM names WHERE name = row.value ->> 4), cast(row.value ->> 5 AS INTEGER), cast(row.value ->> 6 AS INTEGER),
            cast(row.value ->> 7 AS INTEGER), cast(row.value ->> 8 AS INTEGER), row.value ->> 9, audit.key, audit.key
     FROM (SELECT key, story FROM audits WHERE id = ?) AS audit, json_each(?) AS row WHERE true
     ON CONFLICT (id, story) DO UPDATE SET fingerprint = excluded.fingerprint, check_name = excluded.check_name, kind = excluded.kind,
       severity = excluded.severity, confidence = excluded.confidence, hidden = excluded.hidden, versions = excluded.versions,
       last_audit = excluded.last_audit`,
    report.id,
  );
}

/** An id as hexadecimal of its bytes where it has the engine's form, else as it is. */
function idParts(id: string): [string | null, string | null] {
  const short = shortId(id);
  return typeof short === "string" ? [null, short] : [hexOf(short), null];
}

/** A number's bits are whole in JavaScript and JSON up to here. */
const mostBits = 52;

/** The ordinals of the versions that a finding shows or blames: as bits, or as a JSON list where one is too high. */
function versionBits({ evidence, dissent }: Finding, ordinals: ReadonlyMap<string, number>): number | string {
  const ids = new Set([...evidence.map(({ versionId }) => versionId), ...dissent]);
  const shown = [...ids].flatMap((id) => ordinals.get(id) ?? []).sort((left, right) => left - right);
  if (shown.some((ordinal) => ordinal >= mostBits)) return JSON.stringify(shown);
  return shown.reduce((bits, ordinal) => bits + 2 ** ordinal, 0);
}
