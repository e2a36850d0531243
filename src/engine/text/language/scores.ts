import { languageGroups } from "../../lexicon/languages/groups.ts";
import { alphabetMask } from "./alphabet-table.ts";
import { fold, Script } from "./letters.ts";
import { maxBuckets, ngramsOf } from "./ngrams.ts";
import { addWeights } from "./weights.ts";
import { Case, repeatsLast, words } from "./words.ts";

/** Points that a function word gives to each language that has it; a unit is one step of an n-gram's weight. */
export const functionPoints = 10;

/**
 * Points, by group, that a letter takes from each language whose alphabet lacks it; at most two letters of a word count. Latin
 * letters wander with names and loanwords, Cyrillic "і" or "ј" and Arabic "پ" hardly ever do.
 */
const strangeLetterPoints = [8, 20, 14] as const;
const strangeLetters = 2;

/**
 * Points of one nat: a step of a weight is 0.13 nats (the trainer's step) and counts four times in lower case. Margins in points
 * become confidence through it.
 */
export const pointsPerNat = 31;

/** Index in `languageGroups` of the group of a script; -1 where the script alone tells the language. */
export function groupOf(script: number): number {
  return script === Script.Latin ? 0 : script === Script.Cyrillic ? 1 : script === Script.Arabic ? 2 : -1;
}

/**
 * How much a word counts: 4 in lower case, 2 where a sentence begins, 1 capitalised inside it; names come from any language
 * ("Kim Jong-un", "Champs-Élysées"). Function words keep more of it: headlines capitalise them.
 */
export function factorOf(index: number): number {
  const kind = words.cases[index]!;
  if (kind === Case.Lower) return 4;
  if (kind === Case.Particle) return 1;
  const grammar = words.masks[index] !== 0;
  return kind === Case.First ? (grammar ? 4 : 2) : grammar ? 2 : 1;
}

/** A word, no name, that is in other languages' tables only or has letters that none of `places` of its group writes. */
export function isAlien(index: number, places: number): boolean {
  if (factorOf(index) !== 4) return false;
  const mask = words.masks[index]!;
  return (mask & places) === 0 && (mask !== 0 || (words.alphabets[index]! & places) === 0);
}

const buckets = new Int32Array(maxBuckets);

/** Adds what the n-grams of the word at `index` of `words` weigh, times `factor`, to `scores`, one for each language of the group. */
function addNgrams(text: string, index: number, group: number, factor: number, scores: Int32Array): void {
  const count = ngramsOf(text, words.starts[index]!, words.ends[index]!, languageGroups[group]!.bits, buckets);
  for (let at = 0; at < count; at++) addWeights(group, buckets[at]!, factor, scores);
}

/** Adds the points of what is known without weights, function words and alphabets, of the word at `index`, times `factor`. */
export function addRules(text: string, index: number, group: number, factor: number, scores: Int32Array): void {
  const size = scores.length;
  let mask = words.masks[index]!;
  while (mask !== 0) {
    const place = 31 - Math.clz32(mask);
    scores[place] = scores[place]! + factor * functionPoints;
    mask &= ~(1 << place);
  }
  const everyone = fullMasks[group]!;
  let strange = 0;
  for (let at = words.starts[index]!; at < words.ends[index]! && strange < strangeLetters; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const known = alphabetMask(fold(unit)) & everyone;
    if (known === everyone) continue;
    strange++;
    for (let place = 0; place < size; place++) {
      if (((known >> place) & 1) === 0) scores[place] = scores[place]! - factor * strangeLetterPoints[group]!;
    }
  }
}

const fullMasks: readonly number[] = languageGroups.map((group) => 2 ** group.languages.length - 1);

/** Adds all points of the word at `index`, times `factor`. */
export function addWord(text: string, index: number, group: number, factor: number, scores: Int32Array): void {
  addNgrams(text, index, group, factor, scores);
  addRules(text, index, group, factor, scores);
}

/** Words that are scored at most: more add certainty to what is certain. */
const enoughWords = 120;

/** Scores of the languages of a group for the words of `words` in its script; the array is overwritten by the next call. */
export function scoreWords(text: string, script: number): Int32Array {
  const group = groupOf(script);
  const scores = allScores[group]!.fill(0);
  const count = Math.min(words.count, enoughWords);
  for (let index = 0; index < count; index++) {
    if (words.scripts[index] === script && !repeatsLast(text, index)) addWord(text, index, group, factorOf(index), scores);
  }
  return scores;
}

/** How often the words of a script in `words` are function words of each language; the array is overwritten by the next call. */
export function countFunctionWords(script: number): Int32Array {
  const hits = allScores[groupOf(script)]!.fill(0);
  for (let index = 0; index < words.count; index++) {
    if (words.scripts[index] !== script) continue;
    let mask = words.masks[index]!;
    while (mask !== 0) {
      const place = 31 - Math.clz32(mask);
      hits[place] = hits[place]! + 1;
      mask &= ~(1 << place);
    }
  }
  return hits;
}

const allScores: readonly Int32Array[] = languageGroups.map((group) => new Int32Array(group.languages.length));

/** Place of the highest score; the first of equals. */
export function placeOfBest(scores: Int32Array): number {
  let best = 0;
  for (let place = 1; place < scores.length; place++) if (scores[place]! > scores[best]!) best = place;
  return best;
}

/** Highest score but that of `place`. */
export function bestBut(scores: Int32Array, place: number): number {
  let best = -0x80000000;
  for (let at = 0; at < scores.length; at++) if (at !== place && scores[at]! > best) best = scores[at]!;
  return best;
}
