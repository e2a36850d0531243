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
    bias: -6.31,
    near: 2.34,
    sentence: 2.55,
    noun: 1.65,
    predicate: 1.3,
    names: 1.39,
    central: -0.83,
    said: 0,
    lead: 0.88,
    profile: 2.51,
    support: 0.35,
    both: -1.31,
    value: 5.69,
  },
  date: {
    bias: -5.4,
    near: 1.45,
    sentence: 4.06,
    noun: 0,
    predicate: -0.31,
    names: -0.63,
    central: 2.06,
    said: -0.22,
    lead: 1.13,
    profile: 1.71,
    support: 0.39,
    both: -0.96,
    value: 0,
  },
};
