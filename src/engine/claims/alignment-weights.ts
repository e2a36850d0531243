/** Weight of each feature of an alignment, by kind of mention. */
export interface AlignmentWeights {
  readonly bias: number;
  readonly near: number;
  readonly sentence: number;
  readonly profile: number;
  readonly noun: number;
  readonly predicate: number;
  readonly names: number;
  readonly support: number;
  readonly both: number;
  readonly central: number;
  readonly said: number;
  readonly lead: number;
  readonly value: number;
}

/** Logistic weights, set by hand to begin with. */
export const alignmentWeights: { readonly quantity: AlignmentWeights; readonly date: AlignmentWeights } = {
  quantity: {
    bias: -6.18,
    near: 2.72,
    sentence: 2.48,
    noun: 1.49,
    predicate: 1.23,
    names: 1.17,
    central: -0.57,
    said: 0,
    lead: 0.67,
    profile: 2.86,
    support: 0.46,
    both: -1.26,
    value: 0.42,
  },
  date: {
    bias: -5.42,
    near: 1.13,
    sentence: 3.85,
    noun: 0,
    predicate: -0.41,
    names: -0.55,
    central: 2.05,
    said: 0.11,
    lead: 1.16,
    profile: 2.23,
    support: 0.37,
    both: -0.97,
    value: 0,
  },
};
