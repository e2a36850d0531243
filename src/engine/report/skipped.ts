import type { Check } from "../checks/check.ts";
import type { Claims } from "../claims/claim.ts";
import type { Document } from "../text/document.ts";
import type { Skipped } from "./report.ts";

/** What could not be judged in full: versions in a language whose facts are not read, and dates of versions that do not say when they were published. */
export function skippedOf(documents: readonly Document[], running: readonly Check[], claims: Claims): readonly Skipped[] {
  const unread = documents.filter((document) => !claims.reads(document.language)).map((document) => document.version.id);
  const undated = documents
    .filter((document) => document.publishedDay === undefined && claims.reads(document.language))
    .map((document) => document.version.id);
  const out: Skipped[] = [];
  for (const check of running) {
    if (check.reads.length > 0 && unread.length > 0)
      out.push({ check: check.id, reason: "facts are read in English only", versions: unread });
    if (check.reads.includes("date") && undated.length > 0)
      out.push({ check: check.id, reason: "no publishedAt: relative dates are compared as such", versions: undated });
  }
  return out.sort((left, right) => (left.check < right.check ? -1 : left.check > right.check ? 1 : left.reason < right.reason ? -1 : 1));
}
