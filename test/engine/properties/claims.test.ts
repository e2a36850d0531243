import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupClaims } from "../../../src/engine/claims/group.ts";
import { extractMentions } from "../../../src/engine/mentions/extract.ts";
import { readDocument } from "../../../src/engine/text/read.ts";
import { settleDocuments } from "../../../src/engine/text/settle.ts";
import type { VersionInput } from "../../../src/engine/text/version.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";
import { runs, slow, versions } from "./stories.ts";

function claimsOf(list: readonly VersionInput[]) {
  const vocabulary = new Vocabulary();
  const documents = settleDocuments(list.map((version, at) => readDocument(version, at, vocabulary)));
  const mentions = extractMentions(documents);
  return { documents, mentions, claims: groupClaims(documents, mentions) };
}

describe("claims", { timeout: slow }, () => {
  it("hold every mention of their kind exactly once, datelines aside", () => {
    fc.assert(
      fc.property(versions, (list) => {
        const { mentions, claims } = claimsOf(list);
        for (const kind of ["quantity", "date"] as const) {
          const held = claims.of(kind).flatMap(({ sides }) => sides.flatMap((side) => side.mentions));
          expect(new Set(held).size).toBe(held.length);
          // A dateline tells when the text was filed: no fact of the story.
          const told = mentions[kind].filter((mention) => mention.kind !== "date" || mention.role !== "dateline");
          expect(held.length).toBe(told.length);
          for (const mention of held) expect(told).toContain(mention);
        }
      }),
      { numRuns: runs },
    );
  });

  it("have sides with a value each, their documents in order, and cells in order of version and place", () => {
    fc.assert(
      fc.property(versions, (list) => {
        for (const { sides, cells } of claimsOf(list).claims.all) {
          expect(new Set(sides.map(({ key }) => key)).size).toBe(sides.length);
          for (const { documents, mentions } of sides) {
            expect([...new Set(documents)].sort((left, right) => left - right)).toEqual(documents);
            expect([...new Set(mentions.map(({ document }) => document))].sort((left, right) => left - right)).toEqual(documents);
          }
          const places = cells.map(({ document, start }) => document * 1e9 + start);
          expect([...places].sort((left, right) => left - right)).toEqual(places);
        }
      }),
      { numRuns: runs },
    );
  });

  it("are made of mentions that lie in one sentence, from their first token to their last", () => {
    let seen = 0;
    fc.assert(
      fc.property(versions, (list) => {
        const { documents, mentions } = claimsOf(list);
        for (const mention of [...mentions.quantity, ...mentions.date]) {
          const { sentences, tokens } = documents[mention.document]!;
          const sentence = sentences[mention.sentence]!;
          expect(mention.firstToken).toBeGreaterThanOrEqual(sentence.firstToken);
          expect(mention.endToken).toBeLessThanOrEqual(sentence.endToken);
          expect(mention.endToken).toBeGreaterThan(mention.firstToken);
          expect([mention.start, mention.end]).toEqual([tokens.starts[mention.firstToken], tokens.ends[mention.endToken - 1]]);
          seen++;
        }
      }),
      { numRuns: runs },
    );
    expect(seen).toBeGreaterThan(runs);
  });

  it("take no mention from furniture", () => {
    fc.assert(
      fc.property(versions, (list) => {
        const { documents, mentions } = claimsOf(list);
        for (const { document, sentence } of [...mentions.quantity, ...mentions.date]) {
          expect(documents[document]!.sentences[sentence]!.zone).not.toBe("furniture");
        }
      }),
      { numRuns: runs },
    );
  });
});
