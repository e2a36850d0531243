import { describe, expect, it } from "vitest";
import { functionWords } from "../../../../src/engine/lexicon/languages/function-words.ts";
import { languageName } from "../../../../src/engine/lexicon/languages/names.ts";
import { likelyLanguageOfWord } from "../../../../src/engine/text/language/word.ts";
import { labelled } from "./corpus.ts";

describe("the likely language of a word", () => {
  it.each([
    ["nicht", "de", 0.9],
    ["avec", "fr", 0.9],
    ["também", "pt", 0.9],
    ["que", "es", 0.5],
    ["ikke", "da", 0.7],
    ["los", "es", 0.3],
    ["nguồn", "vi", 0.9],
    ["desu", "ja", 0.9],
    ["ta", "ja", 0.3],
    ["що", "uk", 0.9],
    ["г", "ru", 0.5],
    ["です", "ja", 0.9],
    ["국", "ko", 1],
    ["από", "el", 1],
  ])("of %s is %s", (form, language, strength) => {
    expect(likelyLanguageOfWord(form)).toEqual({ language, strength });
  });

  it.each(["the", "die", "war", "pay", "table", "president", "hospital", "x", "", "3-1", "café"])("of %s is not told", (form) => {
    expect(likelyLanguageOfWord(form)).toBeUndefined();
  });

  it("is not told for any English function word", () => {
    const told = functionWords.en!.split(" ").filter((word) => likelyLanguageOfWord(word) !== undefined);
    expect(told).toEqual([]);
  });
});

describe("names of languages", () => {
  it("are English, by primary tag", () => {
    expect(languageName("vi")).toBe("Vietnamese");
    expect(languageName("pt-BR")).toBe("Portuguese");
    expect(languageName("ZH-Hant")).toBe("Chinese");
    expect(languageName("qqq")).toBe("qqq");
    expect(languageName("constructor")).toBe("constructor");
  });

  it("stand for every labelled language", () => {
    expect(labelled.filter(({ language }) => languageName(language) === language)).toEqual([]);
  });
});
