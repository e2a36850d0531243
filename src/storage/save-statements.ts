import type { AuditEntry } from "../app/ports.ts";
import type { Finding } from "../engine/index.ts";
import { agreements, gates, kinds, severities } from "./codes.ts";
import type { Statement, Value } from "./driver.ts";
import { forRows } from "./json-rows.ts";

/** A text ready to be kept: as it is, or packed where that is shorter. */
export interface PackedText {
  readonly hash: string;
  readonly body: string | Uint8Array;
}

/** A report ready to be kept, with the rows that hang on it. */
export interface PackedReport {
  readonly hash: string;
  readonly body: Uint8Array;
  /** Ordinal, id, attributes as JSON. */
  readonly versions: readonly (readonly [number, string, string | null])[];
  /** Ordinal, code of the field, hash of the text. */
  readonly copies: readonly (readonly [number, number, string])[];
}

/** The story where it is new, and the audit: its number is what fails where another writer was faster. */
export function auditStatements({ report, requestHash }: AuditEntry, reportHash: string, revision: number): Statement[] {
  const { id, story, createdAt, requestId, metadata } = report;
  const at = Date.parse(createdAt);
  return [
    { sql: "INSERT INTO stories (id, created_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", values: [story.id, at] },
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
const dayMs = 86_400_000;

/** The texts that are new, and those that retention dropped; for the others the day when they were last read. */
export function textStatements(rows: readonly PackedText[], { report }: AuditEntry): Statement[] {
  const day = Math.floor(Date.parse(report.createdAt) / dayMs);
  const statements: Statement[] = [];
  for (let at = 0; at < rows.length; at += textsAStatement) {
    const some = rows.slice(at, at + textsAStatement);
    statements.push({
      sql: `INSERT INTO texts (hash, day, body) VALUES ${some.map(() => "(?, ?, ?)").join(", ")}
            ON CONFLICT (hash) DO UPDATE SET day = excluded.day, body = excluded.body WHERE day < excluded.day OR body IS NULL`,
      values: some.flatMap(({ hash, body }): Value[] => [hash, day, body]),
    });
  }
  return statements;
}

/** The report with its versions and claims; nothing where an earlier audit of the same copy left it. */
export function reportStatements({ report }: AuditEntry, { hash, body, versions, copies }: PackedReport): Statement[] {
  const { gate, bySeverity, hidden } = report.summary;
  const key = "(SELECT key FROM reports WHERE hash = ?)";
  return [
    {
      sql: `INSERT INTO reports (hash, gate, critical, major, minor, neutral, hidden, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (hash) DO NOTHING`,
      values: [hash, gates.indexOf(gate), bySeverity.critical, bySeverity.major, bySeverity.minor, bySeverity.neutral, hidden, body],
    },
    ...forRows(
      versions,
      `INSERT INTO versions (report, ordinal, id, attributes)
       SELECT ${key}, cast(value ->> 0 AS INTEGER), value ->> 1, value ->> 2 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      hash,
    ),
    ...forRows(
      copies,
      `INSERT INTO copies (report, ordinal, field, text)
       SELECT ${key}, cast(value ->> 0 AS INTEGER), cast(value ->> 1 AS INTEGER), (SELECT key FROM texts WHERE hash = value ->> 2)
       FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      hash,
    ),
    ...forRows(
      report.claims.map(({ kind, agreement }, at) => [at, kind, agreements.indexOf(agreement)]),
      `INSERT INTO claims (report, ordinal, kind, agreement)
       SELECT ${key}, cast(value ->> 0 AS INTEGER), value ->> 1, cast(value ->> 2 AS INTEGER) FROM json_each(?) WHERE true
       ON CONFLICT DO NOTHING`,
      hash,
    ),
  ];
}

/** Findings that are new to the story, and for the others what this audit says of them. */
export function findingStatements({ report, hidden }: AuditEntry): Statement[] {
  const findings = [...report.findings.map((finding) => [finding, 0] as const), ...hidden.map((finding) => [finding, 1] as const)];
  const ids = findings.map(([{ id }]) => id);
  return [
    ...forRows(
      findings.map(([{ id, fingerprint, check, kind, severity, confidence }, below]) => [
        id,
        fingerprint,
        check,
        kinds.indexOf(kind),
        severities.indexOf(severity),
        confidence,
        below,
      ]),
      `INSERT INTO findings (id, story, fingerprint, check_id, kind, severity, confidence, hidden, first_audit, last_audit)
       SELECT row.value ->> 0, audit.story, row.value ->> 1, row.value ->> 2, cast(row.value ->> 3 AS INTEGER),
              cast(row.value ->> 4 AS INTEGER), row.value ->> 5, cast(row.value ->> 6 AS INTEGER), audit.key, audit.key
       FROM (SELECT key, story FROM audits WHERE id = ?) AS audit, json_each(?) AS row WHERE true
       ON CONFLICT (id, story) DO UPDATE SET fingerprint = excluded.fingerprint, check_id = excluded.check_id, kind = excluded.kind,
         severity = excluded.severity, confidence = excluded.confidence, hidden = excluded.hidden, last_audit = excluded.last_audit`,
      report.id,
    ),
    ...forRows(
      ids,
      `DELETE FROM finding_versions WHERE finding IN
         (SELECT key FROM findings WHERE story = (SELECT story FROM audits WHERE id = ?) AND id IN (SELECT value FROM json_each(?)))`,
      report.id,
    ),
    ...forRows(
      findings.flatMap(([finding]) => versionsOf(finding).map((version) => [finding.id, version])),
      `INSERT INTO finding_versions (finding, version)
       SELECT (SELECT key FROM findings WHERE id = row.value ->> 0 AND story = audit.story), row.value ->> 1
       FROM (SELECT key, story FROM audits WHERE id = ?) AS audit, json_each(?) AS row WHERE true ON CONFLICT DO NOTHING`,
      report.id,
    ),
  ];
}

function versionsOf({ evidence, dissent }: Finding): string[] {
  return [...new Set([...evidence.map(({ versionId }) => versionId), ...dissent])];
}
