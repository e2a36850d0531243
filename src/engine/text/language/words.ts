import { addToHash, functionMask, hashSeed } from "./function-table.ts";
import { fold, Script, scriptCount, scriptOf } from "./letters.ts";

/** How a word is written; names come from any language, so what is capitalised inside a sentence says little. */
export const Case = { Lower: 0, First: 1, Capital: 2 } as const;

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
  /** Letters by script, of the whole stretch. */
  letters: new Int32Array(scriptCount),
};

/** Reads the words and letters of `text.slice(start, end)` into `words`, in one pass over its units; at most the first 400 words. */
export function readWords(text: string, start: number, end: number): void {
  words.letters.fill(0);
  let count = 0;
  let at = start;
  while (at < end && count < capacity) {
    const script = scriptOf(text.charCodeAt(at));
    if (script === Script.None) {
      at++;
      continue;
    }
    const from = at;
    const shared = script <= Script.Arabic;
    let hash = hashSeed;
    do {
      if (shared) hash = addToHash(hash, fold(text.charCodeAt(at)));
      at++;
    } while (at < end && scriptOf(text.charCodeAt(at)) === script);
    words.letters[script] = words.letters[script]! + at - from;
    if (!shared) continue;
    const first = text.charCodeAt(from);
    words.starts[count] = from;
    words.ends[count] = at;
    words.scripts[count] = script;
    words.cases[count] = isLower(first) ? Case.Lower : count === 0 ? Case.First : Case.Capital;
    words.masks[count] = functionMask(hash);
    count++;
  }
  words.count = count;
}

function isLower(unit: number): boolean {
  return fold(unit) === unit || unit === 0x15f || unit === 0x163;
}
