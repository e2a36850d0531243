import { WordClass } from "../lexicon/en/classes.ts";
import type { Document } from "../text/document.ts";
import { TokenKind } from "../text/tokens.ts";
import { logarithm } from "./arithmetic.ts";

/** The zones whose words tell the story. */
export function isStory(zone: string): boolean {
  return zone === "body" || zone === "headline" || zone === "deck" || zone === "caption";
}

/** What the words of the story's versions are worth for telling which sentences speak of one thing. */
export interface Terms {
  /** By document, by token: concept id, or -1 for grammar words, marks and numbers. */
  readonly concepts: readonly Int32Array[];
  /** By concept id: how telling it is, 0 to about 4; 0 for a concept that only one version has. */
  readonly worth: Float64Array;
  /** Concept ids that the story is about, ascending: those that most versions use and use often. */
  readonly central: ReadonlySet<number>;
}

/** So many concepts at the most are called central. */
const centralCount = 14;

/**
 * Worth is ln((mean sentences per version + 4) / occurrences per version that has the term), so that what every version
 * shares keeps its worth and what each repeats in every sentence loses it. (Plain inverse document frequency over the
 * versions punishes exactly what they have in common.) Rounded to 1/1000 before anything is decided by it.
 */
export function weighTerms(documents: readonly Document[]): Terms {
  const vocabulary = documents[0]!.tokens.vocabulary;
  const concepts: Int32Array[] = [];
  let sentences = 0;
  for (const document of documents) {
    const { count, kinds, classes, words } = document.tokens;
    const row = new Int32Array(count).fill(-1);
    for (const sentence of document.sentences) {
      if (!isStory(sentence.zone)) continue;
      sentences++;
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        if (kinds[at] === TokenKind.Word && (classes[at]! & (WordClass.Function | WordClass.Number | WordClass.Bound)) === 0)
          row[at] = vocabulary.conceptOf(words[at]!);
      }
    }
    concepts.push(row);
  }
  const size = vocabulary.size;
  const occurrences = new Float64Array(size);
  const versions = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let document = 0; document < concepts.length; document++) {
    for (const concept of concepts[document]!) {
      if (concept < 0) continue;
      occurrences[concept]!++;
      if (last[concept] !== document) {
        last[concept] = document;
        versions[concept]!++;
      }
    }
  }
  const mean = sentences / documents.length + 4;
  const worth = new Float64Array(size);
  for (let concept = 0; concept < size; concept++) {
    if (versions[concept]! < 1) continue;
    worth[concept] = Math.max(0.2, Math.round(logarithm((mean * versions[concept]!) / occurrences[concept]!) * 1000) / 1000);
  }
  return { concepts, worth, central: centralOf(occurrences, versions, documents.length) };
}

/** Concepts that at least half of the versions use, those used most often first; of equal ones the one seen first. */
function centralOf(occurrences: Float64Array, versions: Int32Array, count: number): ReadonlySet<number> {
  const shared: number[] = [];
  for (let concept = 0; concept < versions.length; concept++)
    if (versions[concept]! > 1 && versions[concept]! * 2 >= count) shared.push(concept);
  shared.sort((left, right) => versions[right]! * occurrences[right]! - versions[left]! * occurrences[left]! || left - right);
  return new Set(shared.slice(0, centralCount));
}
