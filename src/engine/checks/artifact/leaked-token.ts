import { languageName } from "../../lexicon/languages/names.ts";
import { creditWords, leakedWords } from "../../lexicon/leaked-words.ts";
import type { Document } from "../../text/document.ts";
import { Script } from "../../text/language/letters.ts";
import { languageOfForeignWord, scriptsOf } from "../../text/script.ts";
import type { Span } from "../../text/span.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { defineCheck, type StoryView } from "../check.ts";
import { foreignRun, isForeignToken } from "../foreign-run.ts";
import { standsInSentence } from "../foreign-word.ts";
import { maxWitnessed } from "../place.ts";
import { WordMark, wordMarksOf } from "../word-marks.ts";

export const artifactLeakedToken = defineCheck({
  id: "artifact/leaked-token",
  scope: "version",
  kind: "artifact",
  severity: "major",
  summary: "A stray word of the source language was left in the text",
  why: "A particle or word that the translation engine did not carry over means nothing to the reader and shows that nobody has read the text.",
  remedy: "Delete it, or translate it where it carries meaning.",
  limits: [
    "In English copy a word in Latin letters is told by its accents, its ending or a list of common words; other copy is searched for lone words only.",
    "A foreign word in brackets after its translation is read as a gloss.",
  ],
  mqm: { id: "untranslated", pid: "MQMC_108000" },
  its: "untranslated",
  reads: [],
  messages: {
    alone: "“{token}” stands alone after a finished sentence, probably left over from {language}.",
    script: "“{token}” was left in {language}.",
    credit: "“{token}” is a credit left in {language}.",
    word: "“{token}” is a word of another language, probably {language}.",
    unknown: "“{token}” is a word of another language.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["The bridge reopened on Monday, the city said. [[Ta.]]\nTraffic was light in the morning."], message: "alone" },
      { versions: ["The bridge reopened after the [[工事]] ended on Monday, the city said."], message: "script" },
      { versions: ["The bridge reopened on Monday, the city said. [[(Nguồn: Tin Sáng)]]\n"], message: "credit" },
      { versions: ["The mayor opened the bridge [[również]] on Monday."], message: "word" },
      { versions: ["The mayor opened the bridge [[kindnessów]] on Monday."], message: "unknown" },
    ],
    clean: [
      {
        versions: ["The term hygge (Danish for comfort) was used twice. Why? Nobody knows."],
        because: "an English word alone is a sentence",
      },
      { versions: ["President Lin Hai (林海) spoke in the capital on Monday."], because: "a name in its own script follows in brackets" },
    ],
  },
  *run(document, _options, story) {
    const { tokens, text } = document;
    const scripts = scriptsOf(document.language);
    // single words of other Latin languages are told from English ones only
    const marks = wordMarksOf(tokens.vocabulary);
    const listed = document.language === "en" ? WordMark.Leaked | WordMark.Foreign : WordMark.Leaked;
    let sentence = 0;
    let until = 0;
    let witnessed = 0;
    for (const at of suspects(document, marks.bits, listed, scripts.includes(Script.Latin))) {
      if (at < until) continue;
      while (sentence + 1 < document.sentences.length && document.sentences[sentence]!.endToken <= at) sentence++;
      const { zone, endToken } = document.sentences[sentence]!;
      if (tokens.kinds[at] === TokenKind.Mark) {
        const credit = creditIn(document, at);
        if (credit === undefined || credit.language === document.language) continue;
        yield leak(document, "credit", credit, credit.language);
        until = credit.endToken;
      } else if (zone === "furniture") {
      } else if (isForeignToken(document, at, scripts)) {
        const run = foreignRun(document, at, endToken, scripts);
        until = run.endToken;
        if (run.clause || isGloss(text, tokens, at, run.endToken) || witnessed++ >= maxWitnessed) continue;
        if (sharedByOthers(document, at, story)) continue;
        const start = tokens.starts[at]!;
        const end = tokens.ends[run.endToken - 1]!;
        yield leak(document, "script", { start, end }, languageOfForeignWord(text, start, end));
      } else {
        const word = document.language === "en" ? marks.foreign.get(tokens.words[at]!) : undefined;
        if (word !== undefined && standsInSentence(document, at, word) && witnessed++ < maxWitnessed && onlyHere(document, at, story)) {
          yield leak(
            document,
            word.language === "" ? "unknown" : "word",
            { start: tokens.starts[at]!, end: tokens.ends[at]! },
            word.language,
            word.strength,
          );
          continue;
        }
        const language = leakedWords.get(tokens.vocabulary.forms[tokens.words[at]!]!);
        if (language === undefined || language === document.language || !standsAlone(text, tokens, at)) continue;
        if (!followsCopy(text, document, at) || witnessed++ >= maxWitnessed || sharedByOthers(document, at, story)) continue;
        yield leak(document, "alone", withStop(text, tokens, at), language);
      }
    }
  },
});

/** The few tokens worth a look: opening brackets, words in another script, words of the foreign lists, words between two stops. */
function suspects({ tokens, text }: Document, marks: Uint8Array, listed: number, latin: boolean): number[] {
  const { count, kinds, flags, starts, words } = tokens;
  const out: number[] = [];
  for (let at = 0; at < count; at++) {
    const kind = kinds[at]!;
    if (kind === TokenKind.Word) {
      if ((flags[at]! & TokenFlag.Foreign) !== 0) {
        out.push(at);
        continue;
      }
      const mark = marks[words[at]!]! & listed;
      if (mark !== 0 && latin && ((mark & WordMark.Foreign) !== 0 || standsAlone(text, tokens, at))) out.push(at);
    } else if (kind === TokenKind.Mark) {
      const unit = text.charCodeAt(starts[at]!);
      if (unit === 40 || unit === 91 || unit === 0xff08) out.push(at);
    }
  }
  return out;
}

function leak(
  document: Document,
  message: "alone" | "script" | "credit" | "word" | "unknown",
  { start, end }: Span,
  language: string,
  strength = message === "alone" ? 0.95 : 1,
) {
  const token = document.text.slice(start, end);
  return {
    message,
    data: { token, language: language === "" ? "another language" : languageName(language) },
    evidence: [{ document: document.index, start, end, value: { language } }] as const,
    verdict: "artifact" as const,
    strength,
    about: "leaked-token",
    values: [token.toLowerCase()],
    replacement: { evidence: 0, text: "" },
  };
}

/** A run that fills brackets or ends a name's, or that is followed by its translation in brackets. */
function isGloss(text: string, tokens: Tokens, first: number, end: number): boolean {
  const before = first > 0 ? text.charCodeAt(tokens.starts[first - 1]!) : 0;
  if (before === 40 || before === 91 || before === 0xff08) return true;
  if (end >= tokens.count || (tokens.flags[end]! & TokenFlag.LineBefore) !== 0) return false;
  const after = text.charCodeAt(tokens.starts[end]!);
  if (after === 41 || after === 93) return !endsEnglishWords(text, tokens, first);
  return (
    after === 40 || (end + 1 < tokens.count && text.charCodeAt(tokens.starts[end + 1]!) === 40 && tokens.kinds[end] === TokenKind.Mark)
  );
}

/** "(including one 猫)", "(26 人)": the bracket holds an English phrase or a count, not a name and its spelling. */
function endsEnglishWords(text: string, tokens: Tokens, first: number): boolean {
  if (first > 0 && tokens.kinds[first - 1] === TokenKind.Number) return true;
  let small = 0;
  for (let at = first - 1; at >= 0 && at > first - 10; at--) {
    const unit = text.charCodeAt(tokens.starts[at]!);
    if (unit === 40 || unit === 58) break;
    if (tokens.kinds[at] === TokenKind.Word && (tokens.flags[at]! & TokenFlag.Capitalised) === 0) small++;
  }
  return small >= 2;
}

/** A word between a finished sentence and a stop or the end of its line. */
function standsAlone(text: string, tokens: Tokens, at: number): boolean {
  const { count, flags, kinds, starts } = tokens;
  if ((flags[at]! & TokenFlag.SpaceBefore) === 0) return false;
  const next = at + 1;
  if (next < count && (flags[next]! & TokenFlag.LineBefore) === 0) {
    if (kinds[next] !== TokenKind.Mark || (flags[next]! & TokenFlag.SpaceBefore) !== 0) return false;
    const unit = text.charCodeAt(starts[next]!);
    if (unit !== 46 && unit !== 33 && unit !== 63) return false;
    // "Da. 5": nothing that the stop could abbreviate
    if (next + 1 < count && (flags[next + 1]! & TokenFlag.SpaceBefore) === 0) return false;
  }
  if ((flags[at]! & TokenFlag.LineBefore) !== 0) return true;
  return at > 0 && isStop(text.charCodeAt(starts[at - 1]!));
}

function isStop(unit: number): boolean {
  // . ! ? … and closing marks after them
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x201d || unit === 34 || unit === 41;
}

/** What stands before is a finished sentence of the copy, not a heading or an abbreviation. */
function followsCopy(text: string, document: Document, at: number): boolean {
  const { tokens } = document;
  for (let before = at - 1; before >= 0 && tokens.kinds[before] === TokenKind.Mark; before--) {
    const unit = text.charCodeAt(tokens.starts[before]!);
    if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) {
      // "J. de." or "St. Die.": one letter or a capital abbreviation before the stop
      return before > 0 && tokens.ends[before - 1]! - tokens.starts[before - 1]! > 2;
    }
  }
  return false;
}

function withStop(text: string, tokens: Tokens, at: number): Span {
  const next = at + 1;
  const stop = next < tokens.count && tokens.starts[next] === tokens.ends[at] && isStop(text.charCodeAt(tokens.starts[next]!));
  return { start: tokens.starts[at]!, end: stop ? tokens.ends[next]! : tokens.ends[at]! };
}

/** "(Nguồn: AFP)": a bracket that opens with a foreign word for source or photo. */
function creditIn(
  document: Document,
  bracket: number,
): { readonly start: number; readonly end: number; readonly endToken: number; readonly language: string } | undefined {
  const { tokens, text } = document;
  const word = bracket + 1;
  if (word >= tokens.count || tokens.kinds[word] !== TokenKind.Word) return undefined;
  const language = creditWords.get(tokens.vocabulary.forms[tokens.words[word]!]!);
  if (language === undefined) return undefined;
  for (let at = word + 1; at < tokens.count && at < word + 12; at++) {
    const unit = text.charCodeAt(tokens.starts[at]!);
    if (unit === 41 || unit === 0xff09 || unit === 93)
      return { start: tokens.starts[bracket]!, end: tokens.ends[at]!, endToken: at + 1, language };
  }
  return undefined;
}

/** True where at least half of the other versions in this language have the word too: a name or a term, not a leak. */
function sharedByOthers(document: Document, at: number, story: StoryView): boolean {
  const word = document.tokens.words[at]!;
  let others = 0;
  let having = 0;
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    others++;
    if (other.tokens.words.subarray(0, other.tokens.count).includes(word)) having++;
  }
  return others > 0 && having * 2 >= others;
}

/** True where the word stands once in the story, or only in this version and no other has a word that begins as it does: names come back. */
function onlyHere(document: Document, at: number, story: StoryView): boolean {
  const word = document.tokens.words[at]!;
  const form = document.tokens.vocabulary.forms[word]!;
  // an inflected name shares all but its ending: "Kowalski", "Kowalskiego"; a cognate less: "importante", "important"
  const beginning = form.slice(0, Math.max(4, form.length - 2));
  for (const other of story.documents) {
    const { tokens } = other;
    for (let token = 0; token < tokens.count; token++) {
      if (other === document) {
        if (token !== at && tokens.words[token] === word && (tokens.flags[token]! & TokenFlag.Capitalised) !== 0) return false;
      } else if (
        tokens.words[token] === word ||
        (tokens.kinds[token] === TokenKind.Word &&
          (tokens.flags[token]! & TokenFlag.Capitalised) !== 0 &&
          tokens.vocabulary.forms[tokens.words[token]!]!.startsWith(beginning))
      )
        return false;
    }
  }
  return true;
}
