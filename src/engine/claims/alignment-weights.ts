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
  readonly lead: number;
  readonly value: number;
}

/** Logistic weights, set by hand to begin with. */
export const alignmentWeights: { readonly quantity: AlignmentWeights; readonly date: AlignmentWeights } = {
  quantity: {
    bias: -6.51,
    near: 2.49,
    sentence: 2.15,
    noun: 1.59,
    predicate: 1.31,
    names: 1.07,
    lead: 0.8,
    profile: 2.66,
    support: 0.39,
    both: -1.22,
    value: 5.05,
  },
  date: {
    bias: -4.6,
    near: 0.78,
    sentence: 5.26,
    noun: 0,
    predicate: -0.3,
    names: 0.05,
    lead: 1.4,
    profile: 1.37,
    support: 0.41,
    both: -0.88,
    value: 0,
  },
};
