import { describe, expect, it } from "vitest";

export interface Corpus<Value> {
  /** One value, and the many ways to say it. */
  readonly values: readonly (readonly [value: Value, phrasings: readonly string[]])[];
  /** Look-alikes that hold no value. */
  readonly none: readonly string[];
}

export type Frame = (phrasing: string) => string;

/** Where a phrasing is tried: alone, in a sentence, inside quotation marks. Replace them where the language is another or the grammar needs it. */
export const englishFrames: readonly Frame[] = [
  (phrasing) => phrasing,
  (phrasing) => `Officials mentioned ${phrasing}, and nothing else.`,
  (phrasing) => `“They spoke of ${phrasing},” she said.`,
];

/** Every phrasing must give exactly its value, and every look-alike none, in each frame. */
export function testCorpus<Value>(
  extract: (text: string) => readonly Value[],
  corpus: Corpus<Value>,
  frames: readonly Frame[] = englishFrames,
): void {
  it("has a corpus with both halves and nothing twice", () => {
    expect(corpus.values, "values").not.toHaveLength(0);
    expect(corpus.none, "look-alikes").not.toHaveLength(0);
    for (const [value, phrasings] of corpus.values) expect(phrasings, `phrasings of ${JSON.stringify(value)}`).not.toHaveLength(0);
    const all = [...corpus.values.flatMap(([, phrasings]) => phrasings), ...corpus.none];
    expect(all.filter((phrasing, at) => all.indexOf(phrasing) !== at)).toEqual([]);
  });
  for (const [value, phrasings] of corpus.values) {
    describe(`reads ${JSON.stringify(value)}`, () => {
      it.each(phrasings.map((phrasing) => [phrasing]))("from “%s”", (phrasing) => {
        for (const frame of frames) expect(extract(frame(phrasing)), frame(phrasing)).toEqual([value]);
      });
    });
  }
  describe("reads nothing", () => {
    it.each(corpus.none.map((text) => [text]))("from “%s”", (text) => {
      for (const frame of frames) expect(extract(frame(text)), frame(text)).toEqual([]);
    });
  });
}
