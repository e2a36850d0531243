import { fold } from "./letters.ts";

const boundary = 1;

/** Longest word that is read; at most `3 * longest + 4` buckets come of one word. */
const longest = 24;
export const maxBuckets = 3 * longest + 4;

/** Mixes up to four units to 32 bits. */
function mix(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/**
 * Buckets of the n-grams of the word `text.slice(start, end)`: each pair, triple and four of its folded letters with a boundary
 * at each end, and the word as a whole. Writes them to `buckets` and returns their number; a bucket has `bits` bits.
 */
export function ngramsOf(text: string, start: number, end: number, bits: number, buckets: Int32Array): number {
  const shift = 32 - bits;
  const stop = Math.min(end, start + longest);
  let count = 0;
  let third = 0;
  let second = 0;
  let first = boundary;
  let whole = 0x811c9dc5;
  for (let at = start; at <= stop; at++) {
    const unit = at === stop ? boundary : fold(text.charCodeAt(at));
    buckets[count++] = mix(first, unit, 0, 0) >>> shift;
    if (second !== 0) buckets[count++] = mix(second, first, unit, 0) >>> shift;
    if (third !== 0) buckets[count++] = mix(third, second, first, unit) >>> shift;
    third = second;
    second = first;
    first = unit;
    whole = Math.imul(whole ^ unit, 0x01000193);
  }
  buckets[count++] = mix(whole & 0xffff, whole >>> 16, 7, 7) >>> shift;
  return count;
}
