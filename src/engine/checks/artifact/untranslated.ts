import { WordClass } from "../../lexicon/en/word-class.ts";
import { languageName } from "../../lexicon/languages/names.ts";
import type { Document, Sentence } from "../../text/document.ts";
import { foreignness } from "../../text/language/foreignness.ts";
import { languageOfForeignWord, scriptsOf } from "../../text/script.ts";
import { TokenKind } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { foreignRun, isForeignToken } from "../foreign-run.ts";
import { isCopy, place, shortened } from "../place.ts";

/** Shorter sentences of one script are names and exclamations as often as another language. */
const minWords = 4;
export const artifactUntranslated = defineCheck({
  id: "artifact/untranslated",
  scope: "version",
  kind: "artifact",
  severity: "major",
  summary: "A sentence or clause was left in another language",
  why: "Readers cannot read it, and what it says is missing from the translation.",
  remedy: "Translate it, or delete it where it is not the story's.",
  limits: [
    "A sentence of fewer than four words in the letters of the version's own language is not judged.",
    "A clause in another language inside a sentence is found only where it is in another script.",
  ],
  mqm: { id: "untranslated", pid: "MQMC_108000" },
  its: "untranslated",
  reads: [],
  messages: {
    sentence: "The sentence “{words}” was left in {language}.",
    clause: "“{words}” was left in {language}.",
  },
  options: {},
  examples: {
    flagged: [
      {
        versions: ["The port closed at noon on Monday. [[Der Hafen bleibt bis zum Abend geschlossen.]] Officials asked for patience."],
        message: "sentence",
      },
      {
        versions: ["The port closed at noon on Monday, and [[港口将关闭到晚上八点为止]], officials said."],
        message: "clause",
      },
    ],
    clean: [
      {
        versions: ["Bayern München, Real Madrid, Paris Saint-Germain, Olympique Lyonnais. They are in the draw."],
        because: "names alone are no language",
      },
      { versions: ["The film Das Leben der Anderen was shown on Monday."], because: "a title stands inside an English sentence" },
    ],
  },
  *run(document) {
    const scripts = scriptsOf(document.language);
    const english = document.language === "en";
    for (const sentence of document.sentences) {
      if (!isCopy(sentence)) continue;
      const { words, grammar, foreign } = countWords(document, sentence, scripts);
      if (foreign >= 0) {
        const run = foreignRun(document, foreign, sentence.endToken, scripts);
        if (run.clause) yield finding(document, sentence, foreign, run.endToken);
        continue;
      }
      // one word in seven of any English sentence is a grammar word; where they are that many no detector need be asked
      if (words < minWords || (english && grammar * 7 >= words)) continue;
      const found = foreignness(document.text, sentence.start, sentence.end, document.language);
      if (found === undefined) continue;
      yield fact(document, "sentence", sentence.start, sentence.end, found.language, found.confidence);
    }
  },
});

/** Words of a sentence, its English grammar words, and its first token in a foreign script (-1 where none). */
function countWords(document: Document, sentence: Sentence, scripts: readonly number[]) {
  const { tokens } = document;
  let words = 0;
  let grammar = 0;
  let foreign = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens.kinds[at] !== TokenKind.Word) continue;
    words++;
    if ((tokens.classes[at]! & WordClass.Function) !== 0) grammar++;
    if (foreign < 0 && isForeignToken(document, at, scripts)) foreign = at;
  }
  return { words, grammar, foreign };
}

/** The whole sentence where the run is most of it, else the run alone. */
function finding(document: Document, sentence: Sentence, first: number, end: number) {
  const { tokens, text } = document;
  const start = tokens.starts[first]!;
  const stop = tokens.ends[end - 1]!;
  const whole = (stop - start) * 5 >= (sentence.end - sentence.start) * 4;
  const language = foreignness(text, start, stop, document.language)?.language ?? languageOfForeignWord(text, start, stop);
  return whole ? fact(document, "sentence", sentence.start, sentence.end, language, 1) : fact(document, "clause", start, stop, language, 1);
}

function fact(document: Document, message: "sentence" | "clause", start: number, end: number, language: string, strength: number) {
  const words = document.text.slice(start, end);
  return {
    message,
    data: { words: shortened(words, 120), language: languageName(language) },
    evidence: [{ ...place(document, start, end), value: { language } }] as const,
    verdict: "artifact" as const,
    strength,
    about: "untranslated",
    values: [words.toLowerCase()],
  };
}
