import type { Check } from "../checks/check.ts";
import type { Document } from "../text/document.ts";
import type { Skipped } from "./report.ts";

/** What could not be judged in full: dates of versions that do not say when they were published. */
export function skippedOf(documents: readonly Document[], running: readonly Check[]): readonly Skipped[] {
  const undated = documents.filter((document) => document.publishedDay === undefined).map((document) => document.version.id);
  if (undated.length === 0) return [];
  return running
    .filter((check) => check.reads.includes("date"))
    .map((check) => ({ check: check.id, reason: "no publishedAt: relative dates are compared as such", versions: undated }))
    .sort((left, right) => (left.check < right.check ? -1 : 1));
}
