import { describe, expect, it } from "vitest";
import { evidenceOf, locate } from "../../../src/engine/findings/evidence.ts";
import { readDocument } from "../../../src/engine/text/read.ts";
import type { VersionInput } from "../../../src/engine/text/version.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

function read(version: Partial<VersionInput> & { readonly text: string }) {
  return readDocument({ id: "A", language: "en", ...version }, 0, new Vocabulary());
}

/** The evidence of the first place where the words stand in the document. */
function evidenceFor(document: ReturnType<typeof read>, words: string) {
  const start = document.text.indexOf(words);
  return evidenceOf(document, { document: 0, start, end: start + words.length });
}

describe("evidence", () => {
  it("counts from the start of the field that it stands in", () => {
    const document = read({ headline: "200 homes burn", text: "Some 300 homes burned." });
    expect(evidenceFor(document, "200 homes")).toMatchObject({
      field: "headline",
      start: 0,
      end: 9,
      quote: "200 homes",
      prefix: "",
      suffix: " burn",
    });
    expect(evidenceFor(document, "300 homes")).toMatchObject({
      field: "text",
      start: 5,
      end: 14,
      quote: "300 homes",
      prefix: "Some ",
      suffix: " burned.",
    });
  });

  it("shows at most 32 units on either side, and no half of a character", () => {
    const document = read({ text: `${"a ".repeat(20)}\u{1f600}${"b".repeat(31)}42${"c".repeat(31)}\u{1f600}d` });
    const { prefix, suffix } = evidenceFor(document, "42");
    expect(prefix).toBe("b".repeat(31));
    expect(suffix).toBe("c".repeat(31));
  });

  it("points into the markup where there is one, and to the text as read beside it", () => {
    // <p>Some <b>300</b> homes</p>
    const text = "Some 300 homes";
    const offsets = Int32Array.from([3, 4, 5, 6, 7, 11, 12, 13, 18, 19, 20, 21, 22, 23, 24]);
    const document = read({ text, htmlOffsets: offsets });
    expect(evidenceFor(document, "300")).toMatchObject({ field: "html", start: 11, end: 14, quote: "300", textStart: 5, textEnd: 8 });
    expect(evidenceFor(document, "300 homes")).toMatchObject({ field: "html", start: 11, end: 24, textStart: 5, textEnd: 14 });
  });

  it("is absent where it is empty, with the sentence before it to find the place again", () => {
    const document = read({ text: "The mayor spoke. Nobody asked." });
    expect(evidenceOf(document, { document: 0, start: 16, end: 16 })).toMatchObject({
      start: 16,
      end: 16,
      quote: "",
      absent: true,
      prefix: "The mayor spoke.",
      suffix: " Nobody asked.",
    });
    expect(evidenceFor(document, "mayor")).not.toHaveProperty("absent");
  });

  it("never leaves the headline that it begins in", () => {
    const document = read({ headline: "FIRE", text: "Fire." });
    expect(locate(document, 0, 8)).toEqual({ field: "headline", start: 0, end: 4 });
  });
});
