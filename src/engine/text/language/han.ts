import { chineseOften, chineseOnly, japaneseOnly } from "../../lexicon/languages/han.ts";
import { Script, scriptOf } from "./letters.ts";

/** Points of a character: above 0 for Chinese, below for Japanese. */
const points = /* @__PURE__ */ (() => {
  const table = new Map<number, number>();
  for (let at = 0; at < chineseOften.length; at++) table.set(chineseOften.charCodeAt(at), 1);
  for (let at = 0; at < chineseOnly.length; at++) table.set(chineseOnly.charCodeAt(at), 3);
  for (let at = 0; at < japaneseOnly.length; at++) table.set(japaneseOnly.charCodeAt(at), -4);
  return table;
})();

/** Chinese or Japanese, and how far from the other, for a stretch whose letters are mostly Han or kana. */
export function chineseOrJapanese(text: string, start: number, end: number): { language: "zh" | "ja"; margin: number } {
  let han = 0;
  let kana = 0;
  let sum = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const script = scriptOf(unit);
    if (script === Script.Kana) kana++;
    else if (script === Script.Han) {
      han++;
      sum += points.get(unit) ?? 0;
    }
  }
  // Chinese quotes a kana or two in a name ("の"); Japanese prose is about half kana, its headlines at least a sixth.
  if (kana * 8 >= han) return { language: "ja", margin: 8 + 4 * kana };
  // Names of Japanese institutions run to a dozen characters without kana; sentences do not.
  if (kana === 0 && han > 12) sum += han - 12;
  sum -= kana * 4;
  return sum < 0 ? { language: "ja", margin: -sum } : { language: "zh", margin: sum + 2 };
}
