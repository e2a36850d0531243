import { disclosurePhrases } from "../../lexicon/en/disclosure.ts";
import type { Sentence } from "../../text/document.ts";
import { defineCheck, type Witness } from "../check.ts";
import { phraseEnd, phraseTable } from "../phrase.ts";
import { place, shortened } from "../place.ts";
import { WordMark, wordMarksOf } from "../word-marks.ts";

const phrases = /* @__PURE__ */ phraseTable(disclosurePhrases);
/** A notice is short; longer sentences speak about machine translation. */
const maxNoticeWords = 24;

export const artifactDisclosure = defineCheck({
  id: "artifact/disclosure",
  scope: "version",
  kind: "artifact",
  severity: "neutral",
  summary: "The version says that it is a machine translation",
  why: "By its own word nobody has edited this English: quotations and figures must be taken from the original.",
  remedy: "Work from the original, or have the translation checked; take the notice out of the copy.",
  limits: ["Notices are found by their usual words.", "A notice in the middle of the copy is found only in a line of its own."],
  // a remark about the text, not an error of the typology
  mqm: { id: "neutral", pid: "none" },
  its: "other",
  reads: [],
  messages: { notice: "The version calls itself a machine translation: “{words}”." },
  options: {},
  examples: {
    flagged: [
      {
        versions: ["The port closed at noon on Monday, the harbour master said.\n[[This article has been automatically translated.]]"],
        message: "notice",
      },
    ],
    clean: [
      {
        versions: [
          "The ministry said that machine translation would be used for letters to residents from next year on, to save the cost of hiring more translators in towns.",
        ],
        because: "the story is about machine translation",
      },
    ],
  },
  *run(document) {
    const { tokens, zones, sentences } = document;
    const { bits } = wordMarksOf(tokens.vocabulary);
    for (const zone of zones) {
      if (zone.furniture !== "disclosure") continue;
      yield notice(document.text.slice(zone.start, zone.end), place(document, zone.start, zone.end));
    }
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      if (sentence.zone === "furniture" || sentence.endToken - sentence.firstToken > maxNoticeWords) continue;
      // a line of its own: a sentence of a paragraph of copy speaks about something else
      if (!ownLine(sentences, index)) continue;
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        if ((bits[tokens.words[at]!]! & WordMark.Disclosure) === 0 || phraseEnd(phrases, tokens, at, sentence.endToken) < 0) continue;
        if (sentence.zone !== "headline")
          yield notice(document.text.slice(sentence.start, sentence.end), place(document, sentence.start, sentence.end));
        break;
      }
    }
  },
});

function notice(words: string, evidence: Witness) {
  return {
    message: "notice" as const,
    data: { words: shortened(words, 120) },
    evidence: [evidence] as const,
    verdict: "artifact" as const,
    strength: 1,
    about: "disclosure",
    values: [words.toLowerCase()],
  };
}

/** True where a paragraph is one sentence. */
function ownLine(sentences: readonly Sentence[], at: number): boolean {
  const { paragraph } = sentences[at]!;
  return sentences[at - 1]?.paragraph !== paragraph && sentences[at + 1]?.paragraph !== paragraph;
}
