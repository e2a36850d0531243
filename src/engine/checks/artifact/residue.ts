import { residueStarts } from "../../lexicon/en/disclosure.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { phraseEnd, phraseTable } from "../phrase.ts";
import { place, shortened } from "../place.ts";

const phrases = /* @__PURE__ */ phraseTable(residueStarts);

export const artifactResidue = defineCheck({
  id: "artifact/residue",
  scope: "version",
  kind: "artifact",
  severity: "major",
  summary: "Words of a language model or an unfilled placeholder stand in the copy",
  why: "“Here is the translation” or “{{name}}” shows readers that a machine wrote the text and that nobody has read it.",
  remedy: "Delete the remark; fill in what the placeholder stood for.",
  limits: ["Remarks are found by their usual beginnings, in English.", "Inside quotation marks nothing is reported."],
  mqm: { id: "addition", pid: "MQMC_104000" },
  its: "addition",
  reads: [],
  messages: {
    remark: "“{words}” is a language model speaking, not the story.",
    placeholder: "“{words}” is a placeholder that was not filled in.",
    markup: "“{words}” is left over from another format.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["[[Here is the translation of the article:]]\nThe port closed at noon on Monday, officials said."], message: "remark" },
      { versions: ["The port closed at noon on Monday, said [[{{spokesperson}}]], who asked for patience."], message: "placeholder" },
      { versions: ["The port closed at noon on Monday. [[<br />]] Traffic resumed at four."], message: "markup" },
    ],
    clean: [{ versions: ["“As an AI, I do not sleep,” the robot told visitors."], because: "somebody is quoted" }],
  },
  *run(document) {
    const { tokens, text, sentences } = document;
    const marked = placeholderMarks.some((mark) => text.includes(mark));
    for (const sentence of sentences) {
      const first = sentence.firstToken;
      if (
        sentence.zone !== "furniture" &&
        tokens.kinds[first] === TokenKind.Word &&
        phraseEnd(phrases, tokens, first, sentence.endToken) >= 0
      ) {
        yield fact(document, "remark", sentence.start, sentence.end, 0.95);
        continue;
      }
      if (!marked) continue;
      for (let at = first; at < sentence.endToken; at++) {
        if (tokens.kinds[at] === TokenKind.Word) continue;
        const start = tokens.starts[at]!;
        const unit = text.charCodeAt(start);
        // { [ < * and #
        if (unit !== 123 && unit !== 91 && unit !== 60 && unit !== 42 && unit !== 35 && unit !== 37) continue;
        const found = placeholderAt(document, at, sentence.endToken);
        if (found === undefined) continue;
        yield fact(document, found.message, start, tokens.ends[found.end - 1]!, found.strength);
        at = found.end - 1;
      }
    }
  },
});

/** What every placeholder and piece of markup begins with; most texts hold none of them. */
const placeholderMarks = ["{", "[", "<", "**", "##", "%s", "%d"] as const;

interface Found {
  readonly message: "placeholder" | "markup";
  /** One past the last token. */
  readonly end: number;
  readonly strength: number;
}

/** A placeholder or a piece of markup that begins at a mark: "{{name}}", "{0}", "[insert date]", "<br>", "**bold**", "%s". */
function placeholderAt(document: Document, at: number, limit: number): Found | undefined {
  const { tokens, text } = document;
  const { kinds, starts, flags } = tokens;
  const unit = text.charCodeAt(starts[at]!);
  const next = at + 1;
  if (next >= limit || (flags[next]! & TokenFlag.SpaceBefore) !== 0) return undefined;
  if (unit === 123) {
    const close = closing(document, next, limit, 125, 8);
    if (close < 0) return undefined;
    const twice = close + 1 < limit && text.charCodeAt(starts[close + 1]!) === 125 ? 2 : 1;
    return { message: "placeholder", end: close + twice, strength: 1 };
  }
  if (unit === 91) {
    const close = closing(document, next, limit, 93, 8);
    if (close < 0 || kinds[next] !== TokenKind.Word) return undefined;
    const form = tokens.vocabulary.forms[tokens.words[next]!]!;
    // "[Photo]" alone labels what is shown; "[photo of the mayor]" asks for it
    if (!fillWords.has(form) && !(placeholderWords.has(form) && close > next + 1)) return undefined;
    return { message: "placeholder", end: close + 1, strength: 0.9 };
  }
  if (unit === 60) {
    const slash = text.charCodeAt(starts[next]!) === 47 ? next + 1 : next;
    if (slash >= limit || !tagNames.has(tokens.vocabulary.forms[tokens.words[slash]!]!)) return undefined;
    const close = closing(document, slash, limit, 62, 12);
    return close < 0 ? undefined : { message: "markup", end: close + 1, strength: 1 };
  }
  if (unit === 42 && text.charCodeAt(starts[next]!) === 42 && next + 1 < limit && kinds[next + 1] === TokenKind.Word) {
    for (let end = next + 2; end + 1 < limit && end < next + 14; end++) {
      if (text.charCodeAt(starts[end]!) === 42 && text.charCodeAt(starts[end + 1]!) === 42)
        return { message: "markup", end: end + 2, strength: 0.95 };
    }
    return undefined;
  }
  // "## Heading" at the beginning of a line
  if (unit === 35 && (flags[at]! & TokenFlag.LineBefore) !== 0 && text.charCodeAt(starts[next]!) === 35) {
    return { message: "markup", end: next + 1, strength: 0.95 };
  }
  if (unit === 37 && kinds[next] === TokenKind.Word && (flags[at]! & TokenFlag.SpaceBefore) !== 0) {
    const form = tokens.vocabulary.forms[tokens.words[next]!]!;
    return form === "s" || form === "d" ? { message: "placeholder", end: next + 1, strength: 0.95 } : undefined;
  }
  return undefined;
}

function closing({ tokens, text }: Document, from: number, limit: number, unit: number, reach: number): number {
  for (let at = from; at < limit && at < from + reach; at++) if (text.charCodeAt(tokens.starts[at]!) === unit) return at;
  return -1;
}

/** Words that ask to be filled in, alone or not: "[insert name]", "[TBD]". */
const fillWords: ReadonlySet<string> = new Set("insert tbd tbc todo placeholder xxx fill your".split(" "));

/** First words of what is meant to be filled in where more follows: "[name of the minister]". */
const placeholderWords: ReadonlySet<string> = new Set(
  "add name date place city location company title link image photo url source number".split(" "),
);

const tagNames: ReadonlySet<string> = new Set(
  "p br div span a b i em strong img ul ol li h1 h2 h3 table td tr script style figure blockquote iframe".split(" "),
);

function fact(document: Document, message: "remark" | "placeholder" | "markup", start: number, end: number, strength: number) {
  const words = document.text.slice(start, end);
  return {
    message,
    data: { words: shortened(words, 120) },
    evidence: [place(document, start, end)] as const,
    verdict: "artifact" as const,
    strength,
    about: "residue",
    values: [words.toLowerCase()],
    replacement: { evidence: 0, text: "" },
  };
}
