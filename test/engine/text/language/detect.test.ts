import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDocumentLanguage, detectLanguage } from "../../../../src/engine/text/language/detect.ts";
import { labelled } from "./corpus.ts";

const languageOf = (text: string) => detectLanguage(text, 0, text.length).language;

describe("the language of a sentence", () => {
  const all = labelled.flatMap(({ language, sentences }) => sentences.map((sentence) => ({ language, sentence })));

  it("is right on 98.5 % of at least 1,000 labelled sentences in at least 30 languages", () => {
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(labelled.length).toBeGreaterThanOrEqual(30);
    const wrong = all.filter(({ language, sentence }) => languageOf(sentence) !== language);
    expect(wrong.length / all.length).toBeLessThanOrEqual(0.015);
  });

  it.each(labelled)("is right on nine in ten sentences of $language", ({ language, sentences }) => {
    const right = sentences.filter((sentence) => languageOf(sentence) === language);
    expect(right.length / sentences.length).toBeGreaterThanOrEqual(0.9);
  });

  it("is surer where it is right than where it is wrong", () => {
    const sure = all.filter(({ sentence }) => detectLanguage(sentence, 0, sentence.length).confidence >= 0.95);
    const wrong = sure.filter(({ language, sentence }) => languageOf(sentence) !== language);
    expect(sure.length).toBeGreaterThan(0.8 * all.length);
    expect(wrong.length / sure.length).toBeLessThan(0.005);
  });

  it("reads only the stretch that it is asked about", () => {
    const text = "The port closed at noon. Der Hafen bleibt bis zum Abend geschlossen. Officials asked for patience.";
    const start = text.indexOf("Der");
    expect(detectLanguage(text, start, text.indexOf(" Officials")).language).toBe("de");
    expect(detectLanguage(text, 0, start).language).toBe("en");
  });

  it("knows no language where there are no letters", () => {
    expect(detectLanguage("3-1, 4-2 (100 %)", 0, 16)).toEqual({ language: "und", confidence: 0, margin: 0 });
    expect(detectLanguage("", 0, 0).language).toBe("und");
  });

  it.each([
    ["be", "Прэм'ер сказаў, што выбары адбудуцца ўвосень."],
    ["mk", "Владата вети дека ќе ги надомести штетите на луѓето."],
    ["ur", "حکومت نے کہا ہے کہ بڑے منصوبے پر کام جاری ہے۔"],
    ["ka", "მთავრობამ ახალი გეგმა წარადგინა."],
  ])("tells %s by its letters", (language, sentence) => {
    expect(languageOf(sentence)).toBe(language);
  });

  it("tells Japanese from Chinese headlines without kana", () => {
    expect(languageOf("日銀、政策金利を据え置き")).toBe("ja");
    expect(languageOf("経済対策、与党内で意見対立")).toBe("ja");
    expect(languageOf("央行维持利率不变")).toBe("zh");
    expect(languageOf("立法院通過預算案")).toBe("zh");
  });

  it("throws on no text and keeps to its ranges", () => {
    const piece = fc.oneof(fc.constantFrom(...all.map(({ sentence }) => sentence)), fc.string({ unit: "binary" }), fc.constant("\ud800"));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.nat(20), (pieces, skip) => {
        const text = pieces.join(" ");
        const found = detectLanguage(text, Math.min(skip, text.length), text.length);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.margin).toBeGreaterThanOrEqual(0);
        expect(detectLanguage(text, Math.min(skip, text.length), text.length)).toEqual(found);
      }),
    );
  });
});

describe("the language of a document", () => {
  it.each(labelled)("is $language for ten sentences of it", ({ language, sentences }) => {
    for (let at = 0; at + 10 <= sentences.length; at += 10) {
      expect(detectDocumentLanguage(sentences.slice(at, at + 10).join("\n")).language).toBe(language);
    }
  });

  it("is that of the copy, whatever a sentence in another language says", () => {
    const english = labelled.find(({ language }) => language === "en")!.sentences.slice(0, 12);
    const text = [...english, "Der Hafen bleibt bis zum Abend geschlossen.", "港口将关闭到晚上八点为止。"].join(" ");
    expect(detectDocumentLanguage(text).language).toBe("en");
  });
});
