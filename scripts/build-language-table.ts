import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LanguageGroup, languageGroups } from "../src/engine/lexicon/languages/groups.ts";
import { Script } from "../src/engine/text/language/letters.ts";
import { maxBuckets, ngramsOf } from "../src/engine/text/language/ngrams.ts";
import { addRules, factorOf, groupOf } from "../src/engine/text/language/scores.ts";
import { packWeights } from "../src/engine/text/language/weights.ts";
import { readWords, words } from "../src/engine/text/language/words.ts";

/**
 * Makes src/engine/lexicon/languages/ngram-weights.ts, the weights by which languages of one script are told apart:
 *
 *     node scripts/build-language-table.ts TEXTS && npx biome format --write src/engine/lexicon/languages
 *
 * TEXTS is the folder that scripts/language-table/gather.ts fills; to it come our own news sentences in
 * scripts/language-table/news, each eight times, because they are what the engine reads. A multinomial logistic regression
 * (AdaGrad, averaged, fixed seed, L2) over hashed n-grams learns from stretches of 3 to 14 words; its weights are centred in each bucket
 * and rounded to nine steps. The same input gives the same file.
 */
const news = join(import.meta.dirname, "language-table", "news");
const target = join(import.meta.dirname, "../src/engine/lexicon/languages/ngram-weights.ts");

const scriptOfGroup = { latin: Script.Latin, cyrillic: Script.Cyrillic, arabic: Script.Arabic } as const;
const newsCopies = 8;
const rounds = 4;
const stretchesPerLanguage = 8000;
const learningRate = 0.15;
const decay = 2e-6;
/** Every so many stretches a language, from the second round on, the weights enter the average that is kept. */
const snapshotEvery = 500;
/** Nats that a weight of 1 stands for. */
const step = 0.13;

/** Words of one sentence: buckets of each, how much it counts (1 in lower case), and the points of what is known without weights. */
interface Sample {
  readonly buckets: readonly Int32Array[];
  readonly factors: Float32Array;
  readonly rules: readonly Int32Array[];
}

function sampleOf(line: string, group: LanguageGroup): Sample {
  readWords(line, 0, line.length);
  const buffer = new Int32Array(maxBuckets);
  const buckets: Int32Array[] = [];
  const factors: number[] = [];
  const rules: Int32Array[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.scripts[at] !== scriptOfGroup[group.script]) continue;
    const count = ngramsOf(line, words.starts[at]!, words.ends[at]!, group.bits, buffer);
    buckets.push(buffer.slice(0, count));
    factors.push(factorOf(at) / 4);
    const points = new Int32Array(group.languages.length);
    addRules(line, at, groupOf(scriptOfGroup[group.script]), 1, points);
    rules.push(points);
  }
  return { buckets, factors: Float32Array.from(factors), rules };
}

function linesOf(path: string): string[] {
  return existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter((line) => line !== "")
    : [];
}

/** A small generator of numbers in [0, 1) with a fixed seed. */
function numbers(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

function train(group: LanguageGroup, texts: string): Float32Array {
  const size = group.languages.length;
  const samples = group.languages.map((language) => {
    const own = linesOf(join(news, `${language}.txt`)).map((line) => sampleOf(line, group));
    const gathered = linesOf(join(texts, `${language}.txt`)).map((line) => sampleOf(line, group));
    return [...gathered, ...Array.from({ length: newsCopies }, () => own).flat()].filter((sample) => sample.factors.length >= 2);
  });
  const weights = new Float32Array(2 ** group.bits * size);
  const squares = new Float32Array(weights.length);
  const scores = new Float64Array(size);
  const averages = new Float32Array(weights.length);
  let snapshots = 0;
  const next = numbers();
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    for (let at = 0; at < stretchesPerLanguage * size; at++) {
      const truth = at % size;
      const sample = samples[truth]![Math.floor(next() * samples[truth]!.length)]!;
      const length = Math.min(sample.factors.length, 3 + Math.floor(next() * 12));
      const from = Math.floor(next() * (sample.factors.length - length + 1));
      scores.fill(0);
      for (let word = from; word < from + length; word++) {
        const factor = sample.factors[word]!;
        for (const bucket of sample.buckets[word]!) {
          for (let place = 0; place < size; place++) scores[place]! += factor * weights[bucket * size + place]!;
        }
        for (let place = 0; place < size; place++) scores[place]! += factor * step * sample.rules[word]![place]!;
      }
      const most = Math.max(...scores);
      let sum = 0;
      for (let place = 0; place < size; place++) {
        scores[place] = Math.exp(scores[place]! - most);
        sum += scores[place]!;
      }
      for (let place = 0; place < size; place++) scores[place]! /= sum;
      loss -= Math.log(scores[truth]! + 1e-9);
      scores[truth]! -= 1;
      if (scores[truth]! > -0.002) continue;
      for (let word = from; word < from + length; word++) {
        const factor = sample.factors[word]!;
        for (const bucket of sample.buckets[word]!) {
          for (let place = 0; place < size; place++) {
            const cell = bucket * size + place;
            const slope = scores[place]! * factor + decay * weights[cell]!;
            squares[cell]! += slope * slope;
            weights[cell]! -= (learningRate * slope) / Math.sqrt(squares[cell]! + 0.1);
          }
        }
      }
      if (round > 0 && at % (size * snapshotEvery) === 0) {
        snapshots++;
        for (let cell = 0; cell < weights.length; cell++) averages[cell]! += (weights[cell]! - averages[cell]!) / snapshots;
      }
    }
    console.log(group.script, "round", round + 1, "loss", (loss / (stretchesPerLanguage * size)).toFixed(4));
  }
  return averages;
}

/** Weights centred in each bucket, in steps, packed in pairs. */
function packed(weights: Float32Array, size: number): string {
  const centred = new Float32Array(weights.length);
  for (let row = 0; row < weights.length; row += size) {
    let mean = 0;
    for (let place = 0; place < size; place++) mean += weights[row + place]! / size;
    for (let place = 0; place < size; place++) centred[row + place] = (weights[row + place]! - mean) / step;
  }
  let text = "";
  for (let at = 0; at < centred.length; at += 2) text += packWeights(centred[at]!, centred[at + 1]!);
  return text;
}

const [texts] = process.argv.slice(2);
if (texts === undefined) throw new Error("build-language-table.ts TEXTS");
const entries = languageGroups.map((group) => `  ${group.script}:\n    "${packed(train(group, texts), group.languages.length)}",\n`);
writeFileSync(
  target,
  `/**
 * Weights of hashed n-grams by script, bucket and language, two in a character (see text/language/weights.ts). Computed by
 * scripts/build-language-table.ts from news sentences of our own, the Universal Declaration of Human Rights and translated
 * manuals and stories of free software; written by that script, never by hand.
 */
export const ngramWeights: Readonly<Record<"latin" | "cyrillic" | "arabic", string>> = {
${entries.join("")}};
`,
);
