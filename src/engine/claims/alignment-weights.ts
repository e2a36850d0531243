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
    bias: -4,
    near: 4,
    sentence: 3,
    profile: 2,
    noun: 1,
    predicate: 0.7,
    names: 0.7,
    support: 0.5,
    both: -2.5,
    lead: 0.3,
    value: 0.5,
  },
  date: { bias: -4, near: 4, sentence: 3, profile: 2, noun: 0, predicate: 0.7, names: 1, support: 0.5, both: -0.5, lead: 0.3, value: 0.5 },
};
