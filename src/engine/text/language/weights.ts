import { languageGroups } from "../../lexicon/languages/groups.ts";
import { ngramWeights } from "../../lexicon/languages/ngram-weights.ts";

/** Weights go from -4 to 4; two of them stand in one character of the table. */
const levels = 4;
const base = 2 * levels + 1;
const firstCode = 35;
const backslash = 92;

/** The two weights, each -4 to 4, as one printable character that needs no escape in a string literal. */
export function packWeights(left: number, right: number): string {
  const code = firstCode + (left + levels) * base + right + levels;
  return String.fromCharCode(code < backslash ? code : code + 1);
}

function unpack(packed: string): Int8Array {
  const weights = new Int8Array(packed.length * 2);
  for (let at = 0; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    const code = (unit < backslash ? unit : unit - 1) - firstCode;
    const left = (code / base) | 0;
    weights[at * 2] = left - levels;
    weights[at * 2 + 1] = code - left * base - levels;
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
