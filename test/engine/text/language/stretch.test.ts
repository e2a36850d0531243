import { describe, expect, it } from "vitest";
import { foreignStretch } from "../../../../src/engine/text/language/stretch.ts";
import { labelled } from "./corpus.ts";

/** The stretch found in a text whose expected one stands in double brackets. */
function check(marked: string, language: string | undefined) {
  const start = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  const text = marked.replace("[[", "").replace("]]", "");
  const found = foreignStretch(text, 0, text.length, "en");
  expect(found && { language: found.language, words: text.slice(found.start, found.end) }).toEqual(
    language && { language, words: text.slice(start, end) },
  );
}

describe("a stretch of another language in an English sentence", () => {
  it.each([
    ["The minister said the plan was ready, [[und das Gesetz soll noch im Herbst verabschiedet werden]], according to aides.", "de"],
    ["Officials said [[que la situation est sous contrôle]] on Monday.", "fr"],
    ["Police [[zeiden dat de verdachte nog niet is gevonden]] after the attack.", "nl"],
    ["The mayor told reporters [[że nikt nie został ranny w wypadku]] on the bridge.", "pl"],
  ])("is found: %s", (marked, language) => check(marked, language));

  it.each([
    "Ursula von der Leyen and Luis de la Cruz met in Rio de Janeiro.",
    "He quoted the motto liberté, égalité, fraternité in his speech.",
    "She ordered a crème brûlée and an apple strudel at the café.",
    "The film Das Leben der Anderen was shown on Monday.",
    "They need medical care care care care, the doctor said.",
    "",
  ])("is not found: %s", (text) => check(text, undefined));

  it("is not found in the labelled English sentences", () => {
    const { sentences } = labelled.find(({ language }) => language === "en")!;
    expect(sentences.filter((text) => foreignStretch(text, 0, text.length, "en") !== undefined)).toEqual([]);
  });
});
