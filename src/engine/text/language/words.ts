import { nameParticles } from "../../lexicon/languages/name-particles.ts";
import { alphabetMask } from "./alphabet-table.ts";
import { addToHash, functionMask, hashSeed } from "./function-table.ts";
import { fold, Script, scriptCount, scriptOf } from "./letters.ts";

/**
 * How a word is written; names come from any language, so what is capitalised inside a sentence says little. `Particle` is a small
 * word between the capitals of a name, where `markParticles` has looked for it.
 */
export const Case = { Lower: 0, First: 1, Capital: 2, Particle: 3 } as const;

const capacity = 400;

/**
 * Words of the stretch that was read last, as columns; only those in scripts that several languages of ours share (Latin,
 * Cyrillic, Arabic). Read again before each use: the columns are one store for all calls.
 */
export const words = {
  count: 0,
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
  scripts: new Uint8Array(capacity),
  cases: new Uint8Array(capacity),
  /** Languages that have the word among their function words, as bits by place in the script's group. */
  masks: new Int32Array(capacity),
  /** Languages whose alphabet has all of the word's letters past ASCII, likewise; -1 for all. */
  alphabets: new Int32Array(capacity),
  /** Letters by script, of the whole stretch. */
  letters: new Int32Array(scriptCount),
};

/** Lower case of ASCII letters; 0 for what is no letter. */
const asciiLetters = /* @__PURE__ */ (() => {
  const table = new Uint8Array(128);
  for (let unit = 97; unit <= 122; unit++) {
    table[unit] = unit;
    table[unit - 32] = unit;
  }
  return table;
})();

/** Reads the words and letters of `text.slice(start, end)` into `words`, in one pass over its units; at most the first 400 words. */
export function readWords(text: string, start: number, end: number): void {
  const { letters, starts, ends, scripts, cases, masks, alphabets } = words;
  letters.fill(0);
  let count = 0;
  let at = start;
  while (at < end && count < capacity) {
    const first = text.charCodeAt(at);
    const script = first < 128 ? (asciiLetters[first] === 0 ? Script.None : Script.Latin) : scriptOf(first);
    if (script === Script.None) {
      at++;
      continue;
    }
    const from = at;
    if (script > Script.Arabic) {
      do at++;
      while (at < end && scriptOf(text.charCodeAt(at)) === script);
      letters[script] = letters[script]! + at - from;
      continue;
    }
    let hash = hashSeed;
    let alphabet = -1;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 128) {
        const letter = asciiLetters[unit]!;
        if (letter === 0 || script !== Script.Latin) break;
        hash = addToHash(hash, letter);
      } else {
        if (scriptOf(unit) !== script) break;
        const letter = fold(unit);
        hash = addToHash(hash, letter);
        alphabet &= alphabetMask(letter);
      }
    }
    if (script === Script.Latin && isInAddress(text, at, end)) {
      while (at < end && text.charCodeAt(at) > 32) at++;
      continue;
    }
    letters[script] = letters[script]! + at - from;
    starts[count] = from;
    ends[count] = at;
    scripts[count] = script;
    cases[count] = isLower(first) ? Case.Lower : count === 0 ? Case.First : Case.Capital;
    masks[count] = functionMask(hash);
    alphabets[count] = alphabet;
    count++;
  }
  words.count = count;
}

/**
 * Whether the word that ends at `at` goes on as an address: "math.example.edu", "desk1@example.org", "t.co/x", and "p.m." with them.
 * A stop before a capital is none ("Monday.Die").
 */
function isInAddress(text: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && isDigit(text.charCodeAt(next))) next++;
  if (next + 1 >= end) return false;
  const joint = text.charCodeAt(next);
  if (joint !== 46 && joint !== 47 && joint !== 64 && joint !== 95) return false;
  const after = text.charCodeAt(next + 1);
  if (after >= 97 && after <= 122) return true;
  return joint !== 46 && after < 128 && (asciiLetters[after] !== 0 || isDigit(after));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLower(unit: number): boolean {
  return fold(unit) === unit || unit === 0x15f || unit === 0x163;
}

/** Whether the word at `index` of `words` is the one before it again: "care care care" is no new evidence. */
export function repeatsLast(text: string, index: number): boolean {
  if (index === 0) return false;
  const start = words.starts[index]!;
  const before = words.starts[index - 1]!;
  const length = words.ends[index]! - start;
  if (words.ends[index - 1]! - before !== length) return false;
  for (let at = 0; at < length; at++) if (text.charCodeAt(start + at) !== text.charCodeAt(before + at)) return false;
  return true;
}

const particles: ReadonlySet<string> = /* @__PURE__ */ new Set(nameParticles.split(" "));
const longestParticle = 5;
const mostParticles = 3;

/** Marks the words in `words` that stand as particles between two capitalised ones: "Ursula von der Leyen". */
export function markParticles(text: string): void {
  for (let index = 1; index + 1 < words.count; index++) {
    if (words.cases[index] !== Case.Lower || words.cases[index - 1] === Case.Lower) continue;
    let end = index;
    while (end < words.count && end - index < mostParticles && isParticle(text, end)) end++;
    if (end === index || end >= words.count || words.cases[end] !== Case.Capital) continue;
    for (; index < end; index++) words.cases[index] = Case.Particle;
  }
}

function isParticle(text: string, index: number): boolean {
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  return words.cases[index] === Case.Lower && end - start <= longestParticle && particles.has(text.slice(start, end));
}
