import type { Document } from "../text/document.ts";
import { TokenKind } from "../text/tokens.ts";
import { isStory } from "./terms.ts";

/** Words in a shingle. */
const shingleWords = 8;
/** One shingle in so many is looked at, chosen by its hash: the share is estimated, the cost stays small. */
const sampling = 4;

/**
 * Family of each document, numbered from 1 in document order. Two versions are one family where at least half of the
 * shorter one's 8-word shingles are shared and they are not both translations from one language: those share words and
 * are still separate witnesses. Each version is compared with the first members of the families that it shares
 * shingles with, never with every other version.
 */
export function groupFamilies(documents: readonly Document[]): readonly number[] {
  const families: number[] = [];
  const firsts: { readonly document: Document; readonly size: number }[] = [];
  const holders = new Map<number, number[]>();
  const byText = new Map<string, number>();
  for (const document of documents) {
    // A brief has too few words for shingles; its copy is still its copy.
    const same = byText.get(document.version.text);
    if (same !== undefined && !areTranslationsOfOneSource(firsts[same - 1]!.document, document)) {
      families.push(same);
      continue;
    }
    const shingles = shinglesOf(document);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const families_ = holders.get(shingle);
      if (families_ !== undefined) for (const family of families_) shared.set(family, (shared.get(family) ?? 0) + 1);
    }
    let found = 0;
    for (const [family, count] of [...shared].sort((left, right) => right[1] - left[1] || left[0] - right[0])) {
      const first = firsts[family - 1]!;
      if (count * 2 >= Math.min(first.size, shingles.size) && count > 2 && !areTranslationsOfOneSource(first.document, document)) {
        found = family;
        break;
      }
    }
    if (found === 0) {
      firsts.push({ document, size: shingles.size });
      found = firsts.length;
      for (const shingle of shingles) {
        const list = holders.get(shingle);
        if (list === undefined) holders.set(shingle, [found]);
        else if (list.length < 8) list.push(found);
      }
    }
    families.push(found);
    byText.set(document.version.text, found);
  }
  return families;
}

function areTranslationsOfOneSource(left: Document, right: Document): boolean {
  const isTranslation = (document: Document) => document.version.translation === "machine" || document.version.translation === "human";
  return isTranslation(left) && isTranslation(right) && left.version.sourceLanguage === right.version.sourceLanguage;
}

function shinglesOf(document: Document): ReadonlySet<number> {
  const { kinds, words } = document.tokens;
  const ring = new Int32Array(shingleWords);
  const found = new Set<number>();
  let seen = 0;
  for (const sentence of document.sentences) {
    if (!isStory(sentence.zone)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (kinds[at] !== TokenKind.Word && kinds[at] !== TokenKind.Number) continue;
      ring[seen % shingleWords] = words[at]!;
      seen++;
      if (seen < shingleWords) continue;
      let hash = 0x811c9dc5;
      for (let back = shingleWords; back > 0; back--)
        hash = Math.imul(hash ^ ring[(seen - back) % shingleWords]!, 0x01000193) ^ (hash >>> 15);
      hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
      hash ^= hash >>> 15;
      if ((hash & (sampling - 1)) === 0) found.add(hash);
    }
  }
  return found;
}
