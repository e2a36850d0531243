import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/engine/text/document.ts";
import { readDocument } from "../../../src/engine/text/read.ts";
import { settleDocuments } from "../../../src/engine/text/settle.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";
import { runs, slow, versions } from "./stories.ts";

const documents = versions.map((list) => {
  const vocabulary = new Vocabulary();
  return settleDocuments(list.map((version, at) => readDocument(version, at, vocabulary)));
});

function always(property: (document: Document) => void): void {
  fc.assert(
    fc.property(documents, (list) => {
      for (const document of list) property(document);
    }),
    { numRuns: runs },
  );
}

describe("a document as it is read", { timeout: slow }, () => {
  it("has tokens that are ordered, disjoint, not empty and inside the text, with only white space between them", () => {
    always(({ text, tokens: { count, starts, ends } }) => {
      let end = 0;
      for (let at = 0; at < count; at++) {
        expect(starts[at]!).toBeGreaterThanOrEqual(end);
        expect(ends[at]!).toBeGreaterThan(starts[at]!);
        expect(text.slice(end, starts[at]!)).toMatch(/^[\0- \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/);
        end = ends[at]!;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    });
  });

  it("has every token in exactly one sentence", () => {
    always(({ sentences, tokens }) => {
      let token = 0;
      for (const sentence of sentences) {
        expect(sentence.firstToken).toBe(token);
        expect(sentence.endToken).toBeGreaterThan(token);
        token = sentence.endToken;
      }
      expect(token).toBe(tokens.count);
    });
  });

  it("has sentences that are ordered, disjoint and inside the text, from their first token to their last", () => {
    always(({ text, sentences, tokens: { starts, ends } }) => {
      let end = 0;
      let paragraph = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.start).toBe(starts[sentence.firstToken]);
        expect(sentence.end).toBe(ends[sentence.endToken - 1]);
        expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
        end = sentence.end;
        paragraph = sentence.paragraph;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    });
  });

  it("has no sentence that runs from the headline field into the text", () => {
    always(({ textStart, sentences }) => {
      for (const { start, end } of sentences) expect(start < textStart && end > textStart).toBe(false);
    });
  });

  it("has zones that are ordered, disjoint and inside the text, and no sentence that lies in two", () => {
    always(({ text, zones, sentences }) => {
      let end = 0;
      for (const zone of zones) {
        expect(zone.start).toBeGreaterThanOrEqual(end);
        expect(zone.end).toBeGreaterThan(zone.start);
        end = zone.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      for (const sentence of sentences) {
        const touched = zones.filter((zone) => zone.start < sentence.end && sentence.start < zone.end);
        expect(touched.length).toBeLessThanOrEqual(1);
        if (touched.length === 1) expect(sentence.zone).toBe(touched[0]!.kind);
      }
    });
  });
});
