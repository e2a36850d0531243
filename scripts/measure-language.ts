import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { detectDocumentLanguage, detectLanguage } from "../src/engine/text/language/detect.ts";
import { foreignness } from "../src/engine/text/language/foreignness.ts";
import { foreignStretch } from "../src/engine/text/language/stretch.ts";
import { readDocument } from "../src/engine/text/read.ts";
import { Vocabulary } from "../src/engine/text/vocabulary.ts";

/**
 * Measures the identifier of languages:
 *
 *     node scripts/measure-language.ts [CLUSTERS...]
 *
 * on test/corpus/languages: how many sentences are told right, which are not, how sure it was of them, and how many are seen as
 * foreign ones in an English text; and on files of audit requests, one a line (.gz too), whose English versions are mostly clean:
 * which of their sentences it calls foreign, to be looked at by eye.
 */
const corpus = join(import.meta.dirname, "../test/corpus/languages");
const inHundred = (part: number, all: number): string => `${part} of ${all} (${((100 * part) / all).toFixed(2)} %)`;

const bands = new Map<number, { right: number; all: number }>();
let right = 0;
let all = 0;
let foreign = 0;
let seen = 0;
for (const file of readdirSync(corpus).sort()) {
  const language = file.slice(0, -".txt".length);
  const sentences = readFileSync(join(corpus, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  for (const sentence of sentences) {
    const found = detectLanguage(sentence, 0, sentence.length);
    const isRight = found.language === language;
    const band = bands.get(found.confidence) ?? { right: 0, all: 0 };
    bands.set(found.confidence, { right: band.right + (isRight ? 1 : 0), all: band.all + 1 });
    all++;
    if (isRight) right++;
    else console.log(`${language} read as ${found.language}, ${found.confidence}: ${sentence}`);
    if (language === "en") continue;
    foreign++;
    if (foreignness(sentence, 0, sentence.length, "en") !== undefined) seen++;
    else console.log(`${language} not seen in English: ${sentence}`);
  }
}
console.log(`sentences told right: ${inHundred(right, all)}`);
console.log(`foreign sentences seen in an English text: ${inHundred(seen, foreign)}`);
for (const [confidence, band] of [...bands].sort(([left], [next]) => left - next)) {
  console.log(`  at confidence ${confidence.toFixed(2)}: ${inHundred(band.right, band.all)}`);
}

interface Cluster {
  readonly versions?: readonly { readonly id: string; readonly language?: string; readonly text: string }[];
}

function clustersOf(path: string): Cluster[] {
  const file = existsSync(path) ? path : `${path}.gz`;
  const bytes = readFileSync(file);
  const text = file.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Cluster);
}

const english = new Set<string>();
let documents = 0;
let documentsRight = 0;
for (const path of process.argv.slice(2)) {
  for (const { versions = [] } of clustersOf(path)) {
    for (const version of versions) {
      documents++;
      if (detectDocumentLanguage(version.text).language === (version.language ?? "en")) documentsRight++;
      if ((version.language ?? "en") !== "en") continue;
      const document = readDocument(version, 0, new Vocabulary());
      for (const { start, end } of document.sentences) english.add(document.text.slice(start, end));
    }
  }
}
if (english.size > 0) {
  let called = 0;
  for (const sentence of english) {
    const found = foreignness(sentence, 0, sentence.length, "en");
    if (found !== undefined) {
      called++;
      console.log(`${found.language} ${found.confidence}: ${sentence}`);
      continue;
    }
    const stretch = foreignStretch(sentence, 0, sentence.length, "en");
    if (stretch !== undefined) console.log(`stretch of ${stretch.language}: ${sentence.slice(stretch.start, stretch.end)}`);
  }
  console.log(`documents told right: ${inHundred(documentsRight, documents)}`);
  console.log(`English sentences called foreign (look at each): ${inHundred(called, english.size)}`);
}
