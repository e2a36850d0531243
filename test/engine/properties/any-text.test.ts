import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit, type VersionInput } from "../../../src/engine/index.ts";
import { hostile } from "./hostile.ts";
import { runs, slow } from "./stories.ts";

function audited(texts: readonly string[]) {
  const versions: VersionInput[] = texts.map((text, at) => ({ id: String(at), text, publishedAt: "2024-10-18" }));
  return audit({ story: { id: "s" }, profile: { threshold: 0 }, versions });
}

describe("an audit of any text", { timeout: slow }, () => {
  it.each(hostile.map(({ name, make }) => [name, make] as const))("ends for %s", (_, make) => {
    const text = make(2_000);
    expect(audited([text]).report.versions).toHaveLength(1);
    expect(audited([text, `${text} x`, make(1_999)]).report.versions).toHaveLength(3);
  });

  it.each(hostile.map(({ name, make }) => [name, make] as const))("gives a report that grows no faster than the text for %s", (_, make) => {
    const size = (length: number) => JSON.stringify(audited([make(length), make(length + 1)])).length;
    expect(size(4_000)).toBeLessThan(2.5 * size(2_000));
  });

  it("ends for 100 KB of one character, of any kind", () => {
    for (const unit of ["a", "A", " ", "\n", ".", "\u00a0", "9", "(", "日", "\ud83d\ude00", "\u0301", "-", "’", "\ufffd"]) {
      expect(audited([unit.repeat(100_000 / unit.length)]).report.versions, JSON.stringify(unit)).toHaveLength(1);
    }
  });

  it("finds what stands behind more lines than any story has", () => {
    const told = "The ferry carried 310 passengers when it left the island port of Salina.";
    const { report } = audited([`${"A b.\n".repeat(66_000)}${told}`, told.replace("310", "130")]);
    const [found] = report.findings.filter(({ kind }) => kind === "inconsistency");
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(["310 passengers", "130 passengers"]);
  });

  it("ends for any string of UTF-16 units, whole characters or halves of them", () => {
    const units = fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat(0x7f)), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(units, units, (left, right) => {
        expect(audited([String.fromCharCode(...left), String.fromCharCode(...right)]).report.versions).toHaveLength(2);
      }),
      { numRuns: runs },
    );
  });

  it("ends for any tokens of facts in any order", () => {
    const parts =
      "12 13,000 9.5 1.200,5 0 007 1e9 million billion dozen hundred and or to - – / % $ € £ km per a an the of more less than up at least most about some between from until since by in on last next this year month week day Monday Friday June May 2023 1999 '24 BC o'clock a.m. p.m. 3:42 25:99 GMT+9 killed wounded people tons battalion several half quarter third second ( ) “ ” ' . , ; : ! ? … \n \n\n".split(
        " ",
      );
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 4 }),
        (texts) => {
          expect(audited(texts.map((list) => list.join(" "))).report.versions).toHaveLength(texts.length);
        },
      ),
      { numRuns: runs * 4 },
    );
  });
});
