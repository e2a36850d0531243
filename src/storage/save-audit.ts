import type { AuditEntry, Saved } from "../app/ports.ts";
import { copyFields } from "./codes.ts";
import { type Driver, UniqueConflict } from "./driver.ts";
import { textHash } from "./hash.ts";
import type { Packing } from "./packing.ts";
import {
  auditStatements,
  findingStatements,
  type PackedReport,
  type PackedText,
  reportStatements,
  textStatements,
} from "./save-statements.ts";

/** D1 takes 2,000,000 bytes a row; the rest of the row needs some. */
const mostBlobBytes = 1_990_000;
/** Shorter texts do not shrink; UTF-16 units. */
const leastPacked = 120;
const attempts = 3;

/** Keeps an audit in one batch. Another writer of the same story makes it fail whole; then the story is read again. */
export async function saveAudit(driver: Driver, packing: Packing, entry: AuditEntry): Promise<Saved> {
  const texts = await textsOf(entry, packing);
  const body = await packing.pack(`${entry.body}\n${JSON.stringify(entry.hidden)}`);
  if (body.length > mostBlobBytes || [...texts.values()].some(({ body }) => body.length > mostBlobBytes)) return "too-large";
  const rows = versionRows(entry, texts);
  const report: PackedReport = {
    ...rows,
    body,
    hash: await textHash(JSON.stringify([entry.report.story.id, entry.body, entry.hidden, rows])),
  };
  const fixed = [...textStatements([...texts.values()], entry), ...reportStatements(entry, report)];

  for (let attempt = 0; attempt < attempts; attempt++) {
    const [last] = await driver.all(
      "SELECT max(revision) AS revision FROM audits WHERE story = (SELECT key FROM stories WHERE id = ?)",
      entry.report.story.id,
    );
    const revision = ((last?.revision as number | null) ?? 0) + 1;
    try {
      await driver.batch([...fixed, ...auditStatements(entry, report.hash, revision), ...findingStatements(entry)]);
      return "saved";
    } catch (error) {
      if (!(error instanceof UniqueConflict)) throw error;
      if (error.index === "audits.request_id") return "request-taken";
      if (error.index !== "audits.story, audits.revision") throw error;
    }
  }
  return "busy";
}

/** The versions as they were sent, less their copy, and which text stands in which field. */
function versionRows(entry: AuditEntry, texts: ReadonlyMap<string, PackedText>): Pick<PackedReport, "versions" | "copies"> {
  return {
    versions: entry.versions.map(({ id, headline: _headline, text: _text, html: _html, ...attributes }, at) => [
      at,
      id,
      Object.keys(attributes).length === 0 ? null : JSON.stringify(attributes),
    ]),
    copies: entry.versions.flatMap((version, at) =>
      copyFields.flatMap((field, code) => {
        const copy = version[field];
        return copy === undefined ? [] : [[at, code, texts.get(copy)!.hash] as const];
      }),
    ),
  };
}

/** Every text of the entry once, by its words. */
async function textsOf(entry: AuditEntry, packing: Packing): Promise<ReadonlyMap<string, PackedText>> {
  const copies = entry.versions.flatMap(({ text, html, headline }) => [text, html, headline]).filter((copy) => copy !== undefined);
  const unique = [...new Set(copies)];
  const packed = await Promise.all(
    unique.map(async (copy) => {
      const bytes = copy.length < leastPacked ? undefined : await packing.pack(copy);
      return { hash: await textHash(copy), body: bytes === undefined || bytes.length >= copy.length ? copy : bytes };
    }),
  );
  return new Map(unique.map((copy, at) => [copy, packed[at]!]));
}
