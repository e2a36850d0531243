import { languageGroups } from "../../lexicon/languages/groups.ts";
import { ngramWeights } from "../../lexicon/languages/ngram-weights.ts";

/** The weights that there are; two of them stand in one character of the table. Most are near 0, a few are far. */
const steps = [-8, -4, -2, -1, 0, 1, 2, 4, 8] as const;
const firstCode = 35;
const backslash = 92;

/** Index in `steps` of the step nearest to a weight. */
function nearest(weight: number): number {
  let best = 0;
  for (let at = 1; at < steps.length; at++) {
    if (Math.abs(steps[at]! - weight) < Math.abs(steps[best]! - weight)) best = at;
  }
  return best;
}

/** Two weights, rounded to the steps, as one printable character that needs no escape in a string literal. */
export function packWeights(left: number, right: number): string {
  const code = firstCode + nearest(left) * steps.length + nearest(right);
  return String.fromCharCode(code < backslash ? code : code + 1);
}

const lefts = new Int8Array(128);
const rights = new Int8Array(128);
steps.forEach((left, row) => {
  steps.forEach((right, column) => {
    const code = firstCode + row * steps.length + column;
    const unit = code < backslash ? code : code + 1;
    lefts[unit] = left;
    rights[unit] = right;
  });
});

/** Characters of a bucket's row, by group: two languages in each. */
const widths: readonly number[] = languageGroups.map((group) => group.languages.length / 2);
const tables: readonly string[] = languageGroups.map((group) => ngramWeights[group.script]);

/**
 * Adds a bucket's weights, times `factor`, to the scores of a group's languages. The table is read where it stands: unpacking it
 * would cost a cold start more than most audits ever read of it.
 */
export function addWeights(group: number, bucket: number, factor: number, scores: Int32Array): void {
  const table = tables[group]!;
  const width = widths[group]!;
  const row = bucket * width;
  for (let at = 0; at < width; at++) {
    const unit = table.charCodeAt(row + at);
    scores[2 * at] = scores[2 * at]! + factor * lefts[unit]!;
    scores[2 * at + 1] = scores[2 * at + 1]! + factor * rights[unit]!;
  }
}
