import type { AuditEntry, RequestVersion, Saved } from "../app/ports.ts";
import { copyFields } from "./codes.ts";
import { type Driver, UniqueConflict } from "./driver.ts";
import type { Packing } from "./packing.ts";
import type { ReportPacking } from "./report-packing.ts";
import { auditStatements, findingStatements, type PackedText, reportStatements, textStatements } from "./save-statements.ts";

/** D1 takes 2,000,000 bytes a row; the rest of the row needs some. */
const mostBlobBytes = 1_990_000;
/** Shorter texts do not shrink; UTF-16 units. */
const leastPacked = 120;
const attempts = 3;

/** Keeps an audit in one batch. Another writer of the same story makes it fail whole; then the story is read again. */
export async function saveAudit(driver: Driver, packing: Packing, reports: ReportPacking, entry: AuditEntry): Promise<Saved> {
  const texts = await packTexts(entry.versions, packing);
  const report = await reports.pack(entry);
  if (report.body.length > mostBlobBytes || texts.some(({ body }) => body.length > mostBlobBytes)) return "too-large";
  const fixed = [...textStatements(texts, entry), ...reportStatements(entry, report, texts)];

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

/** The copy of each version, in their order. */
function packTexts(versions: readonly RequestVersion[], packing: Packing): Promise<PackedText[]> {
  return Promise.all(
    versions.map(async (version) => {
      const field = version.html === undefined ? "text" : "html";
      const copy = version[field]!;
      const bytes = copy.length < leastPacked ? undefined : await packing.pack(copy);
      const body = bytes === undefined || bytes.length >= copy.length ? copy : bytes;
      return { hash: await packing.hash(copy), field: copyFields.indexOf(field), body };
    }),
  );
}
