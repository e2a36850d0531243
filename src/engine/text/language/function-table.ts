import { wordMasks, wordSlots } from "../../lexicon/languages/word-table.ts";

/** Running hash of a folded word: begin with `hashSeed`, add each unit. */
export const hashSeed = 0x011c9dc5;

export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The word table is a string of slots that is read where it stands, because building a map of 4,000 words costs ten milliseconds
 * on a cold start. A slot is five characters: three of the word's tag, two of the place of its mask in `wordMasks`; a slot of
 * spaces is free. Digits are characters from "%" on, without the backslash.
 */
const slotWidth = 5;
const free = 32;
const firstDigit = 37;
const backslash = 92;
const radix = 88;
const tags = radix * radix * radix;

/** Digit of one character, or the character of a digit. */
export function digitOf(unit: number): number {
  return (unit < backslash ? unit : unit - 1) - firstDigit;
}

function characterOf(digit: number): string {
  const code = digit + firstDigit;
  return String.fromCharCode(code < backslash ? code : code + 1);
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function tagOf(hash: number): number {
  return (hash & 0x7fffffff) % tags;
}

/** Packs words by hash into slots, a power of two of them: what the script writes and `functionMask` reads. */
export function packWords(masksByHash: ReadonlyMap<number, number>, slots: number): { slots: string; masks: number[] } {
  const masks = [...new Set(masksByHash.values())].sort((left, right) => left - right);
  const table = new Array<string>(slots).fill(" ".repeat(slotWidth));
  for (const [hash, mask] of masksByHash) {
    let slot = slotOf(hash, slots);
    while (table[slot]!.charCodeAt(0) !== free) slot = (slot + 1) & (slots - 1);
    const tag = tagOf(hash);
    const place = masks.indexOf(mask);
    const digits = [
      Math.floor(tag / (radix * radix)),
      Math.floor(tag / radix) % radix,
      tag % radix,
      Math.floor(place / radix),
      place % radix,
    ];
    table[slot] = digits.map(characterOf).join("");
  }
  return { slots: table.join(""), masks };
}

const slotCount = wordSlots.length / slotWidth;

/** Languages of the word's script that have it among their function or marker words, as bits by place in the group; 0 for others. */
export function functionMask(hash: number): number {
  let slot = slotOf(hash, slotCount);
  let first = wordSlots.charCodeAt(slot * slotWidth);
  if (first === free) return 0;
  const tag = tagOf(hash);
  do {
    const at = slot * slotWidth;
    if ((digitOf(first) * radix + digitOf(wordSlots.charCodeAt(at + 1))) * radix + digitOf(wordSlots.charCodeAt(at + 2)) === tag) {
      return wordMasks[digitOf(wordSlots.charCodeAt(at + 3)) * radix + digitOf(wordSlots.charCodeAt(at + 4))]!;
    }
    slot = (slot + 1) & (slotCount - 1);
    first = wordSlots.charCodeAt(slot * slotWidth);
  } while (first !== free);
  return 0;
}
