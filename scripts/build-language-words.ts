import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionWords } from "../src/engine/lexicon/languages/function-words.ts";
import { languageGroups } from "../src/engine/lexicon/languages/groups.ts";
import { markerWords } from "../src/engine/lexicon/languages/marker-words.ts";
import { addToHash, hashSeed, packWords } from "../src/engine/text/language/function-table.ts";
import { fold } from "../src/engine/text/language/letters.ts";

/**
 * Makes src/engine/lexicon/languages/word-table.ts of the function words and marker words beside it:
 *
 *     node scripts/build-language-words.ts && npx biome format --write src/engine/lexicon/languages
 */
const slots = 8192;

export function packedWords(): { slots: string; masks: number[] } {
  const masks = new Map<number, number>();
  const forms = new Map<number, string>();
  for (const group of languageGroups) {
    group.languages.forEach((language, place) => {
      for (const word of `${functionWords[language] ?? ""} ${markerWords[language] ?? ""}`.split(" ")) {
        if (word === "") continue;
        let hash = hashSeed;
        let folded = "";
        for (let at = 0; at < word.length; at++) {
          const unit = fold(word.charCodeAt(at));
          hash = addToHash(hash, unit);
          folded += String.fromCharCode(unit);
        }
        if ((forms.get(hash) ?? folded) !== folded) throw new Error(`${folded} and ${forms.get(hash)} have one hash`);
        forms.set(hash, folded);
        masks.set(hash, (masks.get(hash) ?? 0) | (1 << place));
      }
    });
  }
  return packWords(masks, slots);
}

if (import.meta.main) {
  const packed = packedWords();
  writeFileSync(
    join(import.meta.dirname, "../src/engine/lexicon/languages/word-table.ts"),
    `/**
 * Function words and marker words of all languages, hashed (see text/language/function-table.ts). Written by
 * scripts/build-language-words.ts from function-words.ts and marker-words.ts, never by hand.
 */
export const wordSlots =
  ${JSON.stringify(packed.slots)};

/** Languages of a word as bits by place in the group of its script. */
export const wordMasks: readonly number[] = ${JSON.stringify(packed.masks)};
`,
  );
}
