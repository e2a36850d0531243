import { type Calque, calques } from "../../lexicon/en/calques.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { languageName } from "../../lexicon/languages/names.ts";
import type { Document } from "../../text/document.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { defineCheck, type StoryView } from "../check.ts";
import { isCopy, maxWitnessed, place, wordsOf } from "../place.ts";
import { WordMark, wordMarksOf } from "../word-marks.ts";

interface Node {
  readonly next: Map<string, Node>;
  calque?: Calque;
}

const root: Node = /* @__PURE__ */ (() => {
  const top: Node = { next: new Map() };
  for (const calque of calques) {
    let node = top;
    for (const word of calque.phrase.split(" ")) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.calque = calque;
  }
  return top;
})();

export const artifactCalque = defineCheck({
  id: "artifact/calque",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  trial: true,
  summary: "A phrase is rendered word for word from another language",
  why: "Readers stumble over it, and some mislead: a “secret service” guards presidents, an intelligence service spies.",
  remedy: "Use the English phrase, after a look at the source.",
  limits: [
    "Finds the phrases of a list, for English copy only.",
    "Versions that are declared original or human are not judged.",
    "What at least half of the other versions say too is taken for usage.",
  ],
  mqm: { id: "awkward", pid: "MQMC_305000" },
  its: "style",
  reads: [],
  messages: {
    natural: "“{words}” is word-for-word {language} ({reason}); English says “{natural}”.",
    stock: "“{words}” is a stock phrase of {language} ({reason}) that English does without.",
    soCalled: "“{words}” casts doubt where another version says “{natural}”.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["The Danish [[secret service]] warned of floods."], message: "natural" },
      { versions: ["[[It is worth noting that]] the port was closed."], message: "stock" },
      {
        versions: ["The ministry showed photos of [[so-called]] aid ships.", "The ministry showed photos of what it called aid ships."],
        message: "soCalled",
      },
    ],
    clean: [
      { versions: ["The Secret Service guarded the president in Oslo."], because: "the body has that name" },
      { versions: [{ text: "The so-called Mud March began in January." }], because: "no other version says it otherwise" },
    ],
  },
  *run(document, _options, story) {
    const { translation, sourceLanguage } = document.version;
    if (document.language !== "en" || translation === "original" || translation === "human") return;
    const source = sourceLanguage?.slice(0, 2).toLowerCase();
    const { tokens } = document;
    const { bits } = wordMarksOf(tokens.vocabulary);
    let witnessed = 0;
    for (const sentence of document.sentences) {
      if (!isCopy(sentence)) continue;
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const begins =
          (bits[tokens.words[at]!]! & WordMark.Calque) !== 0 ||
          tokens.kinds[at] === TokenKind.Number ||
          (tokens.classes[at]! & WordClass.Number) !== 0;
        if (!begins) continue;
        const found = match(tokens, root, at, sentence.endToken, at);
        if (found === undefined || (source !== undefined && source !== "en" && !found.calque.sources.includes(source))) continue;
        if (witnessed++ >= maxWitnessed || isUsual(document, at, found.end, story)) continue;
        const { natural, reason, sources } = found.calque;
        const data = { words: wordsOf(document, at, found.end), language: languageName(source ?? sources[0]!), reason };
        const rest = {
          evidence: [place(document, tokens.starts[at]!, tokens.ends[found.end - 1]!)],
          verdict: "artifact",
          strength: 0.85,
          about: "calque",
          values: [data.words.toLowerCase()],
        } as const;
        yield natural === "" ? { message: "stock", data, ...rest } : { message: "natural", data: { ...data, natural }, ...rest };
        at = found.end - 1;
      }
    }
    yield* doubts(document, story);
  },
});

/** The longest phrase from a token on; commas between its words do not count. */
function match(
  tokens: Tokens,
  node: Node,
  at: number,
  limit: number,
  first: number,
): { readonly calque: Calque; readonly end: number } | undefined {
  let word = at;
  while (word < limit && word > first && tokens.kinds[word] === TokenKind.Mark && word - at < 2) word++;
  if (word >= limit) return undefined;
  const kind = tokens.kinds[word]!;
  const form = tokens.vocabulary.forms[tokens.words[word]!]!;
  const classes = tokens.classes[word]!;
  const capital = (tokens.flags[word]! & TokenFlag.Capitalised) !== 0;
  let best: { readonly calque: Calque; readonly end: number } | undefined;
  const follow = (next: Node | undefined) => {
    if (next === undefined) return;
    const longer =
      match(tokens, next, word + 1, limit, first) ?? (next.calque === undefined ? undefined : { calque: next.calque, end: word + 1 });
    if (longer !== undefined && (best === undefined || longer.end > best.end)) best = longer;
  };
  // "the Secret Service": a capital inside the sentence makes it a name
  if (!capital || word === first || (classes & (WordClass.Month | WordClass.Weekday)) !== 0) follow(node.next.get(form));
  if (node.next.size > 0 && node !== root) {
    if (kind === TokenKind.Number || (classes & WordClass.Number) !== 0) follow(node.next.get("#"));
    if ((classes & (WordClass.Month | WordClass.Weekday)) !== 0 && capital) follow(node.next.get("@"));
    if (kind === TokenKind.Word && (capital || (classes & WordClass.Function) === 0)) follow(node.next.get(capital ? "^" : "*"));
  } else if (node === root && (kind === TokenKind.Number || (classes & WordClass.Number) !== 0)) follow(node.next.get("#"));
  return best;
}

/** True where at least half of the other versions say so too. */
function isUsual(document: Document, first: number, end: number, story: StoryView): boolean {
  let others = 0;
  let having = 0;
  for (const other of story.documents) {
    if (other === document || other.language !== document.language) continue;
    others++;
    for (let at = 0; at + end - first <= other.tokens.count; at++) {
      let offset = 0;
      while (first + offset < end && other.tokens.words[at + offset] === document.tokens.words[first + offset]) offset++;
      if (first + offset === end) {
        having++;
        break;
      }
    }
  }
  return others > 0 && having * 2 >= others;
}

/** "so-called" where another version reports the word as the source's: "what it called". */
function* doubts(document: Document, story: StoryView) {
  const { tokens } = document;
  if (!document.text.includes("o-called")) return;
  for (let at = 0; at + 2 < tokens.count; at++) {
    if (!isSoCalled(tokens, at)) continue;
    for (const other of story.documents) {
      if (other === document || other.language !== document.language) continue;
      const said = whatItCalled(other);
      if (said === undefined || holdsSoCalled(other)) continue;
      const words = wordsOf(document, at, at + 3);
      yield {
        message: "soCalled" as const,
        data: { words, natural: said },
        evidence: [place(document, tokens.starts[at]!, tokens.ends[at + 2]!)] as const,
        verdict: "artifact" as const,
        severity: "major" as const,
        strength: 0.8,
        about: "calque",
        values: [words.toLowerCase()],
      };
      return;
    }
  }
}

function isSoCalled(tokens: Tokens, at: number): boolean {
  const { forms } = tokens.vocabulary;
  return forms[tokens.words[at]!] === "so" && forms[tokens.words[at + 2]!] === "called" && tokens.starts[at + 2] === tokens.ends[at + 1];
}

function holdsSoCalled({ tokens }: Document): boolean {
  for (let at = 0; at + 2 < tokens.count; at++) if (isSoCalled(tokens, at)) return true;
  return false;
}

/** "what it called", "what officials described as": the words with which a report keeps its distance. */
function whatItCalled(document: Document): string | undefined {
  const { tokens } = document;
  const { forms } = tokens.vocabulary;
  for (let at = 0; at + 2 < tokens.count; at++) {
    if (forms[tokens.words[at]!] !== "what") continue;
    const verb = forms[tokens.words[at + 2]!]!;
    if (verb === "called" || verb === "calls" || verb === "described") return wordsOf(document, at, at + 3);
  }
  return undefined;
}
