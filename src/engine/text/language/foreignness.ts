import { languageGroups } from "../../lexicon/languages/groups.ts";
import { languageByScript, mainScript, toldByLetters } from "./detect.ts";
import { type Expected, expect } from "./expected.ts";
import { chineseOrJapanese } from "./han.ts";
import { Script } from "./letters.ts";
import { factorOf, groupOf, isAlien, placeOfBest, pointsPerNat, scoreWords } from "./scores.ts";
import { markParticles, readWords, words } from "./words.ts";

/** A sentence that reads as another language than its text. */
export interface Foreignness {
  /** Primary tag of BCP 47. */
  readonly language: string;
  /** 0.75 to 0.99: how sure it is that the sentence is not in the expected language. */
  readonly confidence: number;
}

/**
 * Whether `text.slice(start, end)`, a sentence, is written in another language than `expected` (BCP 47), and which; undefined where
 * it is not, or where it is too short or has too little but names to tell ("Kim Jong-un", "Der Spiegel", "Je.").
 *
 * Measured by scripts/measure-language.ts: of the 1,224 labelled sentences in other languages 99.6 % are seen in an English text; of
 * 25,136 English sentences of wire copy and of machine translations of news 55 are called foreign, and all 55 are (sentences left in
 * the source language, "Lesen Sie auch", "Реклама").
 */
export function foreignness(text: string, start: number, end: number, expected: string): Foreignness | undefined {
  readWords(text, start, end);
  const { script, share } = mainScript();
  if (script === Script.None) return undefined;
  const own = expect(expected);
  if (script !== own.script) return inOtherScript(text, start, end, own, script, share);
  if (script === Script.Han) return inOtherHan(text, start, end, own);
  if (own.places === 0 || readsAsExpected(own)) return undefined;
  return inOtherWords(text, start, end, own);
}

/** Letters of another script that a name or an abbreviation may have ("МВФ"), and still the sentence is no foreign one. */
const fewLetters = 4;

function inOtherScript(text: string, start: number, end: number, own: Expected, script: number, share: number): Foreignness | undefined {
  const group = groupOf(script);
  // A name or a word in Latin letters stands in any script ("iPhone 15 Pro Max"); a sentence of them has grammar words.
  if (script === Script.Latin && !hasGrammar()) return undefined;
  if (share < 60) return undefined;
  let letters = 0;
  for (const count of words.letters) letters += count;
  const language =
    group >= 0
      ? (toldByLetters(text, start, end) ?? likeliest(text, script))
      : script === Script.Han
        ? chineseOrJapanese(text, start, end).language
        : languageByScript(script);
  if (own.own.has(language)) return undefined;
  return { language, confidence: letters > fewLetters && share >= 75 ? 0.99 : 0.85 };
}

/**
 * Language of a script's group. A word or two ("Реклама") that lead by little are given to the group's first, which most news in the
 * script is written in.
 */
function likeliest(text: string, script: number): string {
  const { languages } = languageGroups[groupOf(script)]!;
  const scores = scoreWords(text, script);
  const best = placeOfBest(scores);
  const clear = (words.count > 2 ? 1 : 4) * pointsPerNat;
  return languages[script !== Script.Latin && scores[best]! - scores[0]! < clear ? 0 : best]!;
}

/** Two words in small letters that are longer than two letters or grammar words. */
function hasGrammar(): boolean {
  let found = 0;
  for (let index = 0; index < words.count; index++) {
    if (factorOf(index) !== 4) continue;
    if (words.masks[index] !== 0 || words.ends[index]! - words.starts[index]! > 2) found++;
  }
  return found >= 2 && words.count >= 3;
}

/** Points of `chineseOrJapanese` that are enough to call a sentence without kana Japanese in a Chinese text, or the reverse. */
const clearHan = 9;

function inOtherHan(text: string, start: number, end: number, own: Expected): Foreignness | undefined {
  const { language, margin } = chineseOrJapanese(text, start, end);
  if (own.own.has(language) || margin < clearHan) return undefined;
  return { language, confidence: margin >= 2 * clearHan ? 0.97 : 0.85 };
}

/**
 * Whether the sentence has its language's grammar words and few of others: nearly all sentences end here, unscored. A word that
 * other languages have too counts half ("a", "in", "do" stand in Hungarian, Italian and Polish as well).
 */
function readsAsExpected(own: Expected): boolean {
  let halves = 0;
  let aliens = 0;
  for (let index = 0; index < words.count; index++) {
    const mask = words.masks[index]!;
    if ((mask & own.places) !== 0) halves += (mask & ~own.places) === 0 ? 2 : 1;
    else if (isAlien(index, own.places)) aliens++;
  }
  return halves > 4 * aliens && halves * 5 >= 2 * words.count;
}

/**
 * Confidence in percent by lead in nats, from 5: below that, clean English has fragments that read as something else ("Mercedes
 * lodge protest over Abu Dhabi Grand Prix result" leads by 3, "'Pop, pop, pop'" by 4.8).
 */
const byNat = [75, 80, 85, 90, 92, 94, 95, 96, 97, 98] as const;
const leastLead = 5;
const leastLeadOfNear = 9;
/** Where no word is in another language's tables and no letter is strange: "Big book, big bore." leads by 6. */
const leastLeadWithoutAliens = 8;

function inOtherWords(text: string, start: number, end: number, own: Expected): Foreignness | undefined {
  markParticles(text);
  const scores = scoreWords(text, own.script);
  const place = placeOfBest(scores);
  if ((own.places >> place) & 1) return undefined;
  const language = toldByLetters(text, start, end) ?? languageGroups[own.group]!.languages[place]!;
  if (own.own.has(language)) return undefined;
  let ownScore = -0x80000000;
  for (let at = 0; at < scores.length; at++) {
    if ((own.places >> at) & 1 && scores[at]! > ownScore) ownScore = scores[at]!;
  }
  const lead = Math.floor((scores[place]! - ownScore) / pointsPerNat);
  const least = own.near.has(language) ? leastLeadOfNear : hasAliens(own) ? leastLead : leastLeadWithoutAliens;
  if (lead < least || !hasWords()) return undefined;
  return { language, confidence: (lead - leastLead < byNat.length ? byNat[lead - leastLead]! : 99) / 100 };
}

function hasAliens(own: Expected): boolean {
  for (let index = 0; index < words.count; index++) if (isAlien(index, own.places)) return true;
  return false;
}

/** Three words, two of them in small letters or grammar words: a row of names tells nothing. */
function hasWords(): boolean {
  let counted = 0;
  for (let index = 0; index < words.count; index++) if (factorOf(index) === 4) counted++;
  return words.count >= 3 && counted >= 2;
}
