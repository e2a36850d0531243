import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foreignness } from "../../../../src/engine/text/language/foreignness.ts";
import { labelled } from "./corpus.ts";

const foreign = (text: string, expected: string) => foreignness(text, 0, text.length, expected)?.language;

describe("a sentence in another language than its text", () => {
  it("is seen in an English text for 99 % of the labelled sentences of other languages", () => {
    const others = labelled.filter(({ language }) => language !== "en").flatMap(({ sentences }) => sentences);
    const missed = others.filter((sentence) => foreign(sentence, "en") === undefined);
    expect(missed.length / others.length).toBeLessThanOrEqual(0.01);
  });

  it.each(labelled)("is none of the labelled sentences of $language in a text of that language", ({ language, sentences }) => {
    expect(sentences.filter((sentence) => foreign(sentence, language) !== undefined)).toEqual([]);
  });

  it("is no English one full of foreign names, and no headline, list or score", () => {
    const sentences = [
      "Kim Jong-un",
      "Volodymyr Zelenskiy, Ursula von der Leyen, Luiz Inácio Lula da Silva and Recep Tayyip Erdoğan",
      "“Der Spiegel”, “Le Monde” and “Corriere della Sera” carried the interview.",
      "Marche on the Champs-Élysées turns violent",
      "Ligue 1: Olympique de Marseille 2-2 AS Monaco",
      "Bayern München, Real Madrid, Paris Saint-Germain, Olympique Lyonnais.",
      "Nguyen Phu Trong, Pham Minh Chinh, To Lam",
      "Baerbock meets Fidan in Ankara",
      "DAX, CAC 40 and Nikkei fall",
      "PSG-Barça: 4-1",
      "Alternative für Deutschland wins Thüringen",
      "Mercedes lodge protest over Abu Dhabi Grand Prix result",
      "Pop, pop, pop",
      "The film Das Leben der Anderen was shown on Monday.",
      "Cristiano Ronaldo, João Félix and Rúben Dias start.",
      "2:47 p.m., Aug. 5",
      "Big book, big bore.",
      "-- Felix Adler, adler@math.uni-dorf.example",
      "Source: www.nachrichten.example/de/artikel/der-hafen",
      "Mohammed bin Salman, Abdel Fattah al-Sisi and Luis de la Cruz y Ortega",
    ];
    expect(sentences.filter((sentence) => foreign(sentence, "en") !== undefined)).toEqual([]);
  });

  it("is seen in other scripts from a word on, and not for a name in a sentence", () => {
    expect(foreign("不过，疫情对物价的影响尤为明显。", "en")).toBe("zh");
    expect(foreign("Никто не пострадал.", "en")).toBe("ru");
    expect(foreign("President Lin Hai (林海) spoke in the capital on Monday.", "en")).toBeUndefined();
    expect(foreign("iPhone 15 Pro Max", "ja")).toBeUndefined();
    expect(foreign("The port will stay closed until Friday.", "ja")).toBe("en");
  });

  it("takes other names and scripts of a language for the language", () => {
    expect(foreign("Regjeringen vil bruke fire milliarder kroner på å ruste opp riksveiene.", "nb")).toBeUndefined();
    expect(foreign("O Governo vai investir dois mil milhões de euros.", "pt-BR")).toBeUndefined();
    expect(foreign("Policija traži svjedoke pucnjave u Splitu.", "sr")).toBeUndefined();
    expect(foreign("The government said nothing on Monday.", "pt-BR")).toBe("en");
  });

  it("says nothing of a language that it has no table for", () => {
    expect(foreign("Serikali ilisema jana kwamba bei ya chakula imepanda.", "sw")).toBeUndefined();
    expect(foreign("Никто не пострадал вчера вечером.", "sw")).toBe("ru");
  });

  it("throws on no text and no tag", () => {
    const tag = fc.constantFrom("en", "de", "ja", "zh-Hant", "sr", "ar", "xx", "", "-", "__proto__", "constructor");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), tag, (text, expected) => {
        const found = foreignness(text, 0, text.length, expected);
        if (found !== undefined) expect(found.confidence).toBeGreaterThanOrEqual(0.75);
      }),
    );
  });
});
