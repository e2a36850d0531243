import { countingWords, falsePlurals } from "../../lexicon/en/uncountables.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { isCopy, place, wordsOf } from "../place.ts";
import { WordMark, wordMarksOf } from "../word-marks.ts";

export const artifactAgreement = defineCheck({
  id: "artifact/agreement",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  summary: "A word does not go with its neighbour, or a verb has no subject",
  why: "“Another fake news” and “lamented.” after a quotation are the grammar of another language; the second leaves open who spoke.",
  remedy: "Correct the form; name the speaker.",
  limits: [
    "English copy only.",
    "Finds uncountable nouns that are counted, and verbs of saying without a subject; other agreement is not judged.",
  ],
  mqm: { id: "grammar", pid: "MQMC_201000" },
  its: "grammar",
  reads: [],
  messages: {
    counted: "“{words}” counts a noun that English does not count.",
    plural: "“{words}” is no English plural; English says “{natural}”.",
    subject: "Nobody is named as the speaker before “{words}”.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["The spokesman called it “[[another fake news]]”."], message: "counted" },
      { versions: ["The police asked for [[informations]] about the ship."], message: "plural" },
      { versions: ['"We asked for four boats and they gave us two," [[lamented.]]'], message: "subject" },
    ],
    clean: [
      { versions: ["A news agency had many information desks and another equipment supplier."], because: "the noun stands before another" },
      { versions: ['"We asked for four boats," the governor lamented.'], because: "the verb has its subject" },
    ],
  },
  *run(document) {
    if (document.language !== "en") return;
    const { tokens } = document;
    const { bits } = wordMarksOf(tokens.vocabulary);
    const { words } = tokens;
    for (const sentence of document.sentences) {
      if (!isCopy(sentence)) continue;
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const mark = bits[words[at]!]! & (WordMark.Uncountable | WordMark.FalsePlural | WordMark.Saying);
        if (mark === 0) continue;
        if ((mark & WordMark.Uncountable) !== 0) {
          const first = counterBefore(tokens, at, sentence.firstToken);
          if (first >= 0 && endsPhrase(tokens, at, sentence.endToken)) yield fact(document, "counted", first, at + 1);
        } else if ((mark & WordMark.FalsePlural) !== 0) {
          const natural = falsePlurals.get(tokens.vocabulary.forms[words[at]!]!)!;
          yield { ...fact(document, "plural", at, at + 1), message: "plural", data: { words: wordsOf(document, at, at + 1), natural } };
        } else if (isSubjectless(document, at, sentence.endToken)) {
          yield fact(document, "subject", at, Math.min(at + 2, sentence.endToken));
        }
      }
    }
  },
});

function fact<M extends "counted" | "subject" | "plural">(document: Document, message: M, first: number, end: number) {
  const { tokens } = document;
  const words = wordsOf(document, first, end);
  return {
    message: message as Exclude<M, "plural">,
    data: { words },
    evidence: [place(document, tokens.starts[first]!, tokens.ends[end - 1]!)] as const,
    verdict: "artifact" as const,
    ...(message === "subject" ? { severity: "major" as const } : {}),
    strength: 0.9,
    about: "agreement",
    values: [words.toLowerCase()],
  };
}

/** The counting word right before a noun, or before its one adjective; -1 where there is none. */
function counterBefore(tokens: Tokens, noun: number, first: number): number {
  const forms = tokens.vocabulary.forms;
  for (let at = noun - 1; at >= first && at >= noun - 2; at--) {
    if (tokens.kinds[at] !== TokenKind.Word) return -1;
    if (countingWords.has(forms[tokens.words[at]!]!)) return at;
    if ((tokens.classes[at]! & WordClass.Function) !== 0) return -1;
  }
  return -1;
}

/** The noun ends its phrase: a mark follows, not another noun ("a news agency"), nor a joined one ("a software and hardware maker"). */
function endsPhrase(tokens: Tokens, noun: number, limit: number): boolean {
  const next = noun + 1;
  return next >= limit || (tokens.kinds[next] === TokenKind.Mark && (tokens.flags[next]! & TokenFlag.SpaceBefore) === 0);
}

/** `…," lamented.`: a verb of saying between a closing quotation mark and the end of its sentence. */
function isSubjectless({ tokens, text }: Document, at: number, limit: number): boolean {
  const { starts, kinds } = tokens;
  const before = at - 1;
  const next = at + 1;
  if (before < 1 || kinds[before] !== TokenKind.Mark || (tokens.flags[at]! & (TokenFlag.Capitalised | TokenFlag.LineBefore)) !== 0)
    return false;
  const quote = text.charCodeAt(starts[before]!);
  if (quote !== 34 && quote !== 0x201d) return false;
  const comma = text.charCodeAt(starts[before - 1]!);
  if (comma !== 44 && comma !== 33 && comma !== 63) return false;
  return next < limit && text.charCodeAt(starts[next]!) === 46 && (next + 1 >= tokens.count || text.charCodeAt(starts[next + 1]!) !== 46);
}
