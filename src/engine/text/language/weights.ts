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

function unpack(packed: string): Int8Array {
  const weights = new Int8Array(packed.length * 2);
  for (let at = 0; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    const code = (unit < backslash ? unit : unit - 1) - firstCode;
    const left = (code / steps.length) | 0;
    weights[at * 2] = steps[left]!;
    weights[at * 2 + 1] = steps[code - left * steps.length]!;
  }
  return weights;
}

const unpacked: (Int8Array | undefined)[] = languageGroups.map(() => undefined);

/** Weights of a group: bucket by bucket, one for each of its languages. Unpacked when first asked for: most texts never ask. */
export function weightsOf(group: number): Int8Array {
  let weights = unpacked[group];
  if (weights === undefined) {
    weights = unpack(ngramWeights[languageGroups[group]!.script]);
    unpacked[group] = weights;
  }
  return weights;
}
