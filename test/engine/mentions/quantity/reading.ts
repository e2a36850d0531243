import { extractDates } from "../../../../src/engine/mentions/date/extract.ts";
import { extractQuantities } from "../../../../src/engine/mentions/quantity/extract.ts";
import { quantityKey } from "../../../../src/engine/mentions/quantity/key.ts";
import type { QuantityMention, QuantityValue } from "../../../../src/engine/mentions/quantity/value.ts";
import type { Document } from "../../../../src/engine/text/document.ts";
import { readDocument } from "../../../../src/engine/text/read.ts";
import { Vocabulary } from "../../../../src/engine/text/vocabulary.ts";

export function read(text: string): { readonly document: Document; readonly mentions: readonly QuantityMention[] } {
  const document = readDocument({ id: "A", language: "en", text }, 0, new Vocabulary());
  return { document, mentions: extractQuantities(document, extractDates(document)) };
}

export function quantityKeys(text: string): string[] {
  return read(text).mentions.map(({ value }) => quantityKey(value));
}

/** The one quantity of a phrase. */
export function quantity(text: string): QuantityValue {
  const { mentions } = read(text);
  if (mentions.length !== 1) throw new Error(`${mentions.length} quantities in “${text}”`);
  return mentions[0]!.value;
}
