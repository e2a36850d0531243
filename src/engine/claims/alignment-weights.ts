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
    bias: -6.43,
    near: 1.93,
    sentence: 2.3,
    noun: 1.61,
    predicate: 1.29,
    names: 1.2,
    lead: 0.89,
    profile: 2.73,
    support: 0.39,
    both: -1.32,
    value: 5.22,
  },
  date: {
    bias: -4.6,
    near: 0.62,
    sentence: 5.22,
    noun: 0,
    predicate: -0.26,
    names: 0.09,
    lead: 1.38,
    profile: 1.52,
    support: 0.43,
    both: -0.87,
    value: 0,
  },
};
