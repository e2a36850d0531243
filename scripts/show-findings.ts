// Prints findings for reading and labelling: message, strength, key, and for each piece of evidence its sentence with the span marked.
//
//   node scripts/show-findings.ts DATA SET [--from N] [--to N] [--check PREFIX] [--sample STEP] [--below X] [--above X] [--unlabelled] [--lines]
//
// DATA is a folder of labelled sets (scripts/calibration/sets.ts names the files). Of sets with planted errors only the clean texts are
// shown. A finding that stands in several clusters is shown once. --sample takes every STEP-th finding in order of check and
// strength; --lines prints a line for calibration/labels with `right` and `reason` to be filled in.
import path from "node:path";
import { parseArgs } from "node:util";
import type { Document } from "../src/engine/text/document.ts";
import { labelOf, readLabels } from "./calibration/labels.ts";
import { dataSets, readSet } from "./calibration/sets.ts";
import { type Place, type Sighted, sightedIn } from "./calibration/sighted.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string", default: "0" },
    to: { type: "string", default: "100000" },
    check: { type: "string", default: "" },
    sample: { type: "string", default: "1" },
    below: { type: "string", default: "2" },
    above: { type: "string", default: "-1" },
    unlabelled: { type: "boolean", default: false },
    lines: { type: "boolean", default: false },
  },
});
const [folder, name] = positionals;
const set = dataSets.find((each) => each.name === name);
const read = folder === undefined || set === undefined ? undefined : readSet(folder, set);
if (read === undefined || set === undefined) {
  console.error(`usage: node scripts/show-findings.ts DATA SET, where SET is one of ${dataSets.map((each) => each.name).join(", ")}`);
  process.exit(2);
}

const labels = readLabels(path.resolve(import.meta.dirname, "../calibration/labels"));
const shown = new Map<string, { readonly finding: Sighted; readonly documents: readonly Document[] }>();
for (const cluster of read.clusters) {
  if (set.kind === "planted" && !cluster.id.startsWith("clean-")) continue;
  const { findings, documents } = sightedIn(set.name, cluster);
  for (const finding of findings) if (!shown.has(finding.key)) shown.set(finding.key, { finding, documents });
}
const wanted = [...shown.values()]
  .filter(
    ({ finding }) =>
      finding.check.startsWith(values.check) &&
      finding.strength < Number(values.below) &&
      finding.strength > Number(values.above) &&
      !(values.unlabelled && labelOf(labels, finding) !== undefined),
  )
  .sort(
    ({ finding: left }, { finding: right }) =>
      order(left.check, right.check) || right.strength - left.strength || order(left.key, right.key),
  )
  .filter((_, at) => at % Number(values.sample) === 0);

wanted.slice(Number(values.from), Number(values.to)).forEach(({ finding, documents }, at) => {
  const { cluster, check, key, strength, message, places } = finding;
  if (values.lines) {
    console.log(
      JSON.stringify({ set: set.name, cluster, check, key, strength: rounded(strength), right: null, reason: "", ...placesOf(places) }),
    );
    return;
  }
  const known = labelOf(labels, finding);
  console.log(
    `#${Number(values.from) + at} ${check} ${rounded(strength)} ${key} ${cluster}${known === undefined ? "" : ` [${known.right}]`}`,
  );
  console.log(`   ${message}`);
  for (const place of places) console.log(`   ${place.article}: ${inSentence(place, documents)}`);
});
console.log(values.lines ? "" : `${wanted.length} findings`);

function rounded(strength: number): number {
  return Math.round(strength * 1000) / 1000;
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function placesOf(places: readonly Place[]): { places: [string, number, number][] } {
  return { places: places.map(({ version, start, end }) => [version, start, end]) };
}

/** The sentence around a place, at most 300 units on either side, with what stands before it where it is short. */
function inSentence(place: Place, documents: readonly Document[]): string {
  const { text, textStart, sentences } = documents.find(({ version }) => version.id === place.version)!;
  const start = place.start + textStart;
  const end = place.end + textStart;
  const first = sentences.findLastIndex((sentence) => sentence.start <= start);
  const last = sentences.findIndex((sentence) => sentence.end >= end);
  let from = sentences[Math.max(0, first)]?.start ?? start;
  if (end - from < 60 && first > 0) from = sentences[first - 1]!.start;
  const to = sentences[last]?.end ?? end;
  const words = `${text.slice(Math.max(from, start - 300), start)}⟦${text.slice(start, end)}⟧${text.slice(end, Math.min(to, end + 300))}`;
  return words.replaceAll(/\s+/g, " ");
}
