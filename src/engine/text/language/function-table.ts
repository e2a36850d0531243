import { functionWords } from "../../lexicon/languages/function-words.ts";
import { languageGroups } from "../../lexicon/languages/groups.ts";
import { markerWords } from "../../lexicon/languages/marker-words.ts";
import { fold } from "./letters.ts";

/** Running hash of a folded word: begin with `hashSeed`, add each unit. */
export const hashSeed = 0x811c9dc5;

export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

const slots = 8192;

/** Open addressing by the word's hash; languages as bits by their place in the group of the word's script. */
const { hashes, masks } = /* @__PURE__ */ (() => {
  const hashes = new Int32Array(slots);
  const masks = new Int32Array(slots);
  for (const group of languageGroups) {
    group.languages.forEach((language, place) => {
      for (const word of `${functionWords[language] ?? ""} ${markerWords[language] ?? ""}`.split(" ")) {
        let hash = hashSeed;
        for (let at = 0; at < word.length; at++) hash = addToHash(hash, fold(word.charCodeAt(at)));
        let slot = (hash ^ (hash >>> 15)) & (slots - 1);
        while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
        hashes[slot] = hash;
        masks[slot] = masks[slot]! | (1 << place);
      }
    });
  }
  return { hashes, masks };
})();

/** Languages of the word's script that have it among their function words, as bits by place in the group; 0 for any other word. */
export function functionMask(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  while (hashes[slot] !== 0) {
    if (hashes[slot] === hash) return masks[slot]!;
    slot = (slot + 1) & (slots - 1);
  }
  return 0;
}
