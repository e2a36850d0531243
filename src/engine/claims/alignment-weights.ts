import type { AlignmentFeatures } from "./alignment.ts";

/** Weight of each feature of an alignment, and the bias. */
export type AlignmentWeights = { readonly [feature in keyof AlignmentFeatures | "bias"]: number };

/**
 * Logistic weights, fitted by gradient descent on pairs of mentions from articles and translations of one event each: pairs of a
 * planted error and its counterparts, and pairs that people read (`calibration/labels`), against all other pairs whose values
 * differ. Whole topics were left out to see what they are worth on others.
 */
export const alignmentWeights: { readonly quantity: AlignmentWeights; readonly date: AlignmentWeights } = {
  quantity: {
    bias: -5.99,
    near: 2.22,
    sentence: 3.85,
    noun: 1.57,
    predicate: 1.53,
    names: 0.92,
    central: 0.27,
    said: 0,
    lead: 0.25,
    profile: 2.68,
    support: 0.02,
    both: -1.62,
    value: 1.34,
  },
  date: {
    bias: -5.53,
    near: 0.34,
    sentence: 3.53,
    noun: 0.65,
    predicate: -0.4,
    names: -0.77,
    central: 1.9,
    said: 0.11,
    lead: 1.43,
    profile: 3.76,
    support: 0.38,
    both: -0.83,
    value: 0,
  },
};
