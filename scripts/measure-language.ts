import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectLanguage } from "../src/engine/text/language/detect.ts";

const corpus = join(import.meta.dirname, "../test/corpus/languages");
let right = 0;
let all = 0;
const bands = new Map<number, [number, number]>();
for (const file of readdirSync(corpus).sort()) {
  const language = file.slice(0, -4);
  const lines = readFileSync(join(corpus, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  let own = 0;
  for (const line of lines) {
    const found = detectLanguage(line, 0, line.length);
    const band = Math.min(16, Math.floor(found.margin / 12));
    const tally = bands.get(band) ?? [0, 0];
    bands.set(band, tally);
    tally[1]++;
    if (found.language === language) {
      own++;
      tally[0]++;
    } else console.log(`${language} → ${found.language} ${found.confidence}: ${line}`);
  }
  right += own;
  all += lines.length;
}
console.log(right, all, ((100 * right) / all).toFixed(2));
console.log(
  [...bands]
    .sort((a, b) => a[0] - b[0])
    .map(([band, [ok, n]]) => `${band}:${ok}/${n}`)
    .join(" "),
);
