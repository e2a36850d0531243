// Fits the confidence of findings by check and alignment strength on labelled data:
//
//   npm run calibrate -- DATA [--dry]
//
// DATA is a folder of labelled sets (scripts/calibration/sets.ts names the files; an absent one is skipped and said). Writes
// src/engine/findings/calibration-table.ts and docs/accuracy.md; with --dry it only prints.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checks } from "../src/engine/index.ts";
import { accuracyPage } from "./accuracy-page.ts";
import { calibrationError, reliability } from "./calibration/bins.ts";
import { curveFor, fitCurves, leaveOneOut } from "./calibration/fit.ts";
import { gather } from "./calibration/gather.ts";
import { readLabels } from "./calibration/labels.ts";
import { distinct } from "./calibration/observations.ts";
import { tableSource } from "./calibration/table-source.ts";

const root = path.resolve(import.meta.dirname, "..");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { dry: { type: "boolean", default: false } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error("usage: npm run calibrate -- DATA [--dry]");
  process.exit(2);
}

const labels = readLabels(path.join(root, "calibration/labels"));
const { sets, absent } = gather(folder, labels);
for (const set of absent) console.log(`${set.name}: not there, skipped`);
if (sets.length === 0) {
  console.error(`no labelled set in ${folder}`);
  process.exit(2);
}

const rows = distinct(sets.flatMap(({ judged }) => judged)).map(({ finding, right, by }) => ({
  check: finding.check,
  topic: finding.topic,
  strength: finding.strength,
  ceiling: finding.ceiling,
  set: finding.set,
  by,
  right,
}));
// Planted errors stand for a day with errors in it, beside texts as they were found.
const planted = sets
  .flatMap(({ sought }) => sought)
  .filter(({ kind, found }) => kind === "planted" && found.length > 0)
  .map(({ found }) => found.reduce((best, one) => (one.strength > best.strength ? one : best)))
  .map((finding) => ({
    check: finding.check,
    topic: finding.topic,
    strength: finding.strength,
    ceiling: finding.ceiling,
    set: finding.set,
    by: "planted" as const,
    right: true,
  }));
const curves = fitCurves([...rows, ...planted]);
const all = leaveOneOut<(typeof rows)[number] | (typeof planted)[number]>([...rows, ...planted], ({ ceiling }) => ceiling);
const withPlanted = reliability(all);
const predicted = all.filter((row): row is (typeof all)[number] & { by: "gold" | "label" } => row.by !== "planted");
const bins = reliability(predicted);

console.log(`${rows.length} judged findings, ${new Set(rows.map(({ topic }) => topic)).size} topics, ${labels.all.length} labels`);
for (const { set, judged, unread } of sets) console.log(`  ${set.name}: ${judged.length} judged, ${unread.length} unread`);
for (const { from, to, n, right } of bins) console.log(`  confidence ${from.toFixed(2)}-${to.toFixed(2)}  ${right}/${n}`);
console.log(`  mean distance ${calibrationError(bins).toFixed(3)}`);

const page = accuracyPage({ sets, absent, labels, predicted, withPlanted, planted: planted.length, curves });
if (!values.dry) {
  const table = tableSource(new Map(checks.map(({ id }) => [id, curveFor(curves, id)])), curves.pools.consistency);
  for (const [file, text] of [
    ["src/engine/findings/calibration-table.ts", table],
    ["docs/accuracy.md", page],
  ] as const) {
    writeFileSync(path.join(root, file), text);
    console.log(`wrote ${file}`);
  }
} else console.log(page);
