import type { Document } from "../text/document.ts";
import { extractDates } from "./date/extract.ts";
import type { DateMention } from "./date/value.ts";
import { extractQuantities } from "./quantity/extract.ts";
import type { QuantityMention } from "./quantity/value.ts";

/** True for the languages whose quantities and dates can be read. */
export function readsMentions(language: string): boolean {
  return language === "en";
}

/** All mentions of all documents, by kind, in order of document, then start. Dates take their tokens before numbers do. */
export function extractMentions(documents: readonly Document[]): {
  readonly quantity: readonly QuantityMention[];
  readonly date: readonly DateMention[];
} {
  const quantity: QuantityMention[] = [];
  const date: DateMention[] = [];
  for (const document of documents) {
    if (!readsMentions(document.language)) continue;
    const dates = extractDates(document);
    date.push(...dates);
    quantity.push(...extractQuantities(document, dates));
  }
  return { quantity, date };
}
