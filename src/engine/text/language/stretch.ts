import { languageGroups } from "../../lexicon/languages/groups.ts";
import { expect } from "./expected.ts";
import type { Foreignness } from "./foreignness.ts";
import { addWord, factorOf, isAlien, pointsPerNat } from "./scores.ts";
import { markParticles, readWords, repeatsLast, words } from "./words.ts";

/** Part of a sentence that reads as another language. Coordinates are those of the text that was asked about. */
export interface ForeignStretch extends Foreignness {
  readonly start: number;
  readonly end: number;
}

/** Words of other languages' tables, or with letters that the expected language lacks, that are worth a closer look. */
const leastAliens = 2;
const leastWords = 3;
const leastLead = 8;
/** Points that each word of a stretch costs, so that it ends where the evidence ends. */
const wordCost = 12;
/** Longest sentence that is looked at, in words. */
const mostWords = 120;
const mostLanguages = 32;

const pointsOfWord = new Int32Array(mostLanguages);
const pointsByWord = new Int32Array(mostWords * mostLanguages);

/**
 * The stretch of at least three words in the sentence `text.slice(start, end)` that reads most clearly as another language of the
 * same script than `expected`; undefined where none does. Another script needs no such look.
 */
export function foreignStretch(text: string, start: number, end: number, expected: string): ForeignStretch | undefined {
  const own = expect(expected);
  if (own.places === 0) return undefined;
  readWords(text, start, end);
  const count = Math.min(words.count, mostWords);
  let aliens = 0;
  for (let index = 0; index < count; index++) if (isAlien(index, own.places)) aliens++;
  if (aliens < leastAliens) return undefined;
  markParticles(text);
  const { languages } = languageGroups[own.group]!;
  const size = languages.length;
  for (let index = 0; index < count; index++) {
    pointsOfWord.fill(0);
    if (words.scripts[index] === own.script && !repeatsLast(text, index)) addWord(text, index, own.group, factorOf(index), pointsOfWord);
    for (let place = 0; place < size; place++) pointsByWord[index * size + place] = pointsOfWord[place]!;
  }
  let best = 0;
  let bestPlace = -1;
  let first = 0;
  let last = 0;
  for (let place = 0; place < size; place++) {
    if ((own.places >> place) & 1 || own.near.has(languages[place]!)) continue;
    let sum = 0;
    let from = 0;
    for (let index = 0; index < count; index++) {
      if (sum <= 0) {
        sum = 0;
        from = index;
      }
      sum += pointsByWord[index * size + place]! - bestOwn(index, size, own.places) - wordCost;
      if (sum > best) {
        best = sum;
        bestPlace = place;
        first = from;
        last = index;
      }
    }
  }
  const lead = Math.floor(best / pointsPerNat);
  if (bestPlace < 0 || lead < leastLead || last - first + 1 < leastWords) return undefined;
  let inside = 0;
  for (let index = first; index <= last; index++) if (isAlien(index, own.places)) inside++;
  if (inside < leastAliens) return undefined;
  return {
    start: words.starts[first]!,
    end: words.ends[last]!,
    language: languages[bestPlace]!,
    confidence: lead >= 14 ? 0.97 : lead >= 11 ? 0.93 : 0.85,
  };
}

function bestOwn(index: number, size: number, places: number): number {
  let best = -0x80000000;
  for (let place = 0; place < size; place++) {
    const points = pointsByWord[index * size + place]!;
    if ((places >> place) & 1 && points > best) best = points;
  }
  return best;
}
