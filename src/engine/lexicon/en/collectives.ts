/** The number of members that a collective noun or a vague number usually stands for, both ends included. */
export interface CollectiveRow {
  readonly noun: string;
  readonly plural: string;
  readonly low: number;
  readonly high: number;
  /** What is counted inside it, where the noun says so itself. */
  readonly member: "person" | "";
}

/**
 * Military formations and their usual strengths. US Army: FM 3-90 and ADP 3-90 (squad 9, platoon 16-44, company 60-200,
 * battalion 300-1,000, brigade 3,000-5,000, division 10,000-15,000, corps 20,000-45,000); NATO APP-6 gives the same order;
 * Soviet and Russian practice reaches lower for the regiment (900-2,500) and the brigade (1,500 up), which the bands take in.
 */
export const formations: readonly CollectiveRow[] = [
  { noun: "squad", plural: "squads", low: 6, high: 16, member: "person" },
  { noun: "platoon", plural: "platoons", low: 16, high: 50, member: "person" },
  { noun: "battalion", plural: "battalions", low: 300, high: 1000, member: "person" },
  { noun: "regiment", plural: "regiments", low: 900, high: 5000, member: "person" },
  { noun: "brigade", plural: "brigades", low: 1500, high: 5000, member: "person" },
];

/**
 * Formation names that are ordinary words as well ("the company said", "a division of Sony", "a series of"): they are formations
 * only with soldiers after them ("a company of marines", "a division of troops").
 */
export const ambiguousFormations: readonly CollectiveRow[] = [
  { noun: "company", plural: "companies", low: 60, high: 250, member: "person" },
  { noun: "division", plural: "divisions", low: 6000, high: 20000, member: "person" },
  { noun: "corps", plural: "corps", low: 20000, high: 50000, member: "person" },
];

/** Nouns after "of" that make a word a military formation. */
export const formationMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "troops soldiers men marines paratroopers fighters infantry infantrymen tanks special commandos armoured armored rangers riflemen guards peacekeepers forces reservists conscripts".split(
    " ",
  ),
);

/**
 * Plural number words without a figure. Low ends by grammar: a plural of ten, twelve, twenty, a hundred is at least two of them
 * ("tens" in translated copy also stands for dozens). High ends by usage: past them speakers take the next word; the corpus studies are
 * Channell, Vague Language (1994), chapters 5 and 6.
 */
export const pluralNumbers: readonly { readonly noun: string; readonly low: number; readonly high: number }[] = [
  { noun: "tens", low: 20, high: 120 },
  { noun: "dozens", low: 24, high: 120 },
  { noun: "scores", low: 40, high: 200 },
  { noun: "hundreds", low: 200, high: 2000 },
  { noun: "thousands", low: 2000, high: 30000 },
  { noun: "lakhs", low: 200000, high: 3000000 },
  { noun: "millions", low: 2000000, high: 100000000 },
  { noun: "billions", low: 2000000000, high: 100000000000 },
  { noun: "trillions", low: 2000000000000, high: 100000000000000 },
];

/** Quantifiers that multiply a scale ("several thousand") or count by themselves ("a handful of men"). Bands after Channell (1994) and the dictionaries' "more than two but not many". */
export const vagueNumbers: readonly { readonly phrase: string; readonly low: number; readonly high: number; readonly alone: boolean }[] = [
  { phrase: "several", low: 3, high: 9, alone: true },
  { phrase: "a few", low: 2, high: 9, alone: true },
  { phrase: "few", low: 2, high: 9, alone: false },
  { phrase: "a couple", low: 2, high: 3, alone: true },
  { phrase: "a handful", low: 2, high: 12, alone: true },
  { phrase: "many", low: 3, high: 99, alone: false },
  { phrase: "some", low: 2, high: 9, alone: false },
  { phrase: "a pair", low: 2, high: 2, alone: true },
  { phrase: "a trio", low: 3, high: 3, alone: true },
];
