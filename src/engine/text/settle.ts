import { WordClass } from "../lexicon/en/word-class.ts";
import type { Document, Sentence } from "./document.ts";
import { TokenKind } from "./tokens.ts";
import type { Zone } from "./zone.ts";

/** A content word that tells one story from another has at least so many letters. */
const minTermLetters = 5;

/**
 * The one step of reading that looks across versions: what follows furniture at the end of a version, and shares no content word with any other
 * version of its language, is furniture too.
 */
export function settleDocuments(documents: readonly Document[]): Document[] {
  const froms = documents.map(firstUnsettled);
  if (froms.every((from) => from < 0)) return [...documents];
  const tellers = tellersByTerm(documents);
  return documents.map((document, at) => (froms[at]! < 0 ? document : settle(document, froms[at]!, tellers.get(document.language)!)));
}

/** For each language the versions in it, and how many of them use a term in their copy. */
interface Tellers {
  versions: number;
  readonly terms: Map<number, number>;
}

function tellersByTerm(documents: readonly Document[]): ReadonlyMap<string, Tellers> {
  const byLanguage = new Map<string, Tellers>();
  for (const document of documents) {
    let tellers = byLanguage.get(document.language);
    if (tellers === undefined) {
      tellers = { versions: 0, terms: new Map() };
      byLanguage.set(document.language, tellers);
    }
    tellers.versions++;
    for (const term of copyTerms(document)) tellers.terms.set(term, (tellers.terms.get(term) ?? 0) + 1);
  }
  return byLanguage;
}

function copyTerms(document: Document): ReadonlySet<number> {
  const terms = new Set<number>();
  for (const sentence of document.sentences) {
    if (sentence.zone !== "furniture") for (const term of termsOf(document, sentence)) terms.add(term);
  }
  return terms;
}

/** The first furniture inside the copy that copy follows; -1 where there is none. */
function firstUnsettled(document: Document): number {
  const { sentences } = document;
  let sawBody = false;
  let furniture = -1;
  for (let at = 0; at < sentences.length; at++) {
    const zone = sentences[at]!.zone;
    if (zone === "body") sawBody = true;
    else if (zone === "furniture" && sawBody && furniture < 0 && at >= sentences.length / 4) furniture = at;
  }
  if (furniture < 0) return -1;
  for (let at = furniture; at < sentences.length; at++) if (sentences[at]!.zone === "body") return furniture;
  return -1;
}

function settle(document: Document, from: number, tellers: Tellers): Document {
  if (tellers.versions === 1) return document;
  const own = copyTerms(document);
  const isToldByOthers = (term: number) => (tellers.terms.get(term) ?? 0) > (own.has(term) ? 1 : 0);
  const { sentences } = document;
  // from the end back: the tail stops at the first sentence that another version also speaks of
  let first = sentences.length;
  let open = false;
  for (let at = sentences.length - 1; at >= from; at--) {
    const sentence = sentences[at]!;
    if (sentence.zone === "body") {
      if (termsOf(document, sentence).some(isToldByOthers)) break;
      open = true;
    } else if (sentence.zone !== "furniture") break;
    first = at;
  }
  if (!open || sentences[first]?.zone !== "furniture") return document;
  const start = sentences[first]!.start;
  const zones: Zone[] = document.zones.filter((zone) => zone.end <= start);
  const kept = document.zones.find((zone) => zone.start <= start && zone.end > start);
  zones.push({ kind: "furniture", start, end: sentences.at(-1)!.end, furniture: kept?.furniture ?? "related" });
  return {
    ...document,
    zones,
    sentences: sentences.map((sentence, at) => (at >= first ? { ...sentence, zone: "furniture" } : sentence)),
  };
}

function termsOf(document: Document, sentence: Sentence): number[] {
  const { tokens } = document;
  const terms: number[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens.kinds[at] !== TokenKind.Word || (tokens.classes[at]! & WordClass.Function) !== 0) continue;
    if (tokens.ends[at]! - tokens.starts[at]! >= minTermLetters) terms.push(tokens.vocabulary.stemOf(tokens.words[at]!));
  }
  return terms;
}
