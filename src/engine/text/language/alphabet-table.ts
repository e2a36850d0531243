import { alphabets } from "../../lexicon/languages/alphabets.ts";
import { languageGroups } from "../../lexicon/languages/groups.ts";

const first = 0x80;
const tabled = 0x700;

/** Languages of the letter's script whose alphabet has it, as bits by place in the group, for units from 0x80. */
const masks = /* @__PURE__ */ (() => {
  const table = new Int32Array(tabled - first);
  for (const group of languageGroups) {
    group.languages.forEach((language, place) => {
      const letters = alphabets[language] ?? "";
      for (let at = 0; at < letters.length; at++) {
        const index = letters.charCodeAt(at) - first;
        table[index] = table[index]! | (1 << place);
      }
    });
  }
  return table;
})();

const vietnamese = 1 << languageGroups[0]!.languages.indexOf("vi");

/** Languages whose alphabet has a folded letter past ASCII; all of them (-1) for marks and letters that no alphabet here has. */
export function alphabetMask(unit: number): number {
  if (unit >= 0x1ea0 && unit <= 0x1ef9) return vietnamese;
  if (unit < first || unit >= tabled) return -1;
  return masks[unit - first]! || -1;
}
