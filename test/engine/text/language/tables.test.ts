import { describe, expect, it } from "vitest";
import { packedWords } from "../../../../scripts/build-language-words.ts";
import { alphabets } from "../../../../src/engine/lexicon/languages/alphabets.ts";
import { functionWords } from "../../../../src/engine/lexicon/languages/function-words.ts";
import { languageGroups } from "../../../../src/engine/lexicon/languages/groups.ts";
import { ngramWeights } from "../../../../src/engine/lexicon/languages/ngram-weights.ts";
import { wordMasks, wordSlots } from "../../../../src/engine/lexicon/languages/word-table.ts";

describe("the tables of languages", () => {
  it("have the words that stand in their sources", () => {
    expect({ slots: wordSlots, masks: wordMasks }).toEqual(packedWords());
  });

  it.each(languageGroups)("have a weight for each bucket and language of the $script script", ({ script, languages, bits }) => {
    expect(languages.length % 2).toBe(0);
    expect(ngramWeights[script].length).toBe((2 ** bits * languages.length) / 2);
    expect(/^[#-[\]-t]*$/.test(ngramWeights[script])).toBe(true);
  });

  it("have words and an alphabet for every language that is told by words", () => {
    for (const language of languageGroups.flatMap(({ languages }) => languages)) {
      expect(functionWords[language]?.split(" ").length, language).toBeGreaterThan(40);
      expect(alphabets[language], language).toBeDefined();
    }
  });

  it("stay small: what a Worker loads is under 150,000 characters", () => {
    const weights = Object.values(ngramWeights).reduce((sum, packed) => sum + packed.length, 0);
    expect(weights + wordSlots.length).toBeLessThan(150_000);
  });
});
