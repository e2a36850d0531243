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
    bias: -6.21,
    near: 2.65,
    sentence: 2.36,
    noun: 1.5,
    predicate: 1.22,
    names: 1.13,
    central: -0.46,
    said: 0,
    lead: 0.78,
    profile: 3.02,
    support: 0.44,
    both: -1.25,
    value: 0.42,
  },
  date: {
    bias: -5.96,
    near: 0.89,
    sentence: 3.33,
    noun: 1.09,
    predicate: -0.45,
    names: -0.39,
    central: 2.03,
    said: -0.22,
    lead: 1.01,
    profile: 2.06,
    support: 0.34,
    both: -1.03,
    value: 0,
  },
};
