/** Lexical classes of a word form, as bits: a token is tested by its class before any table is asked about it. */
export const WordClass = {
  /** May begin or continue a number in words: "eight", "hundred", "dozen", "half". */
  Number: 1 << 0,
  /** May begin or end a bound or an approximation: "more", "at", "up", "about", "some", "fewer". */
  Bound: 1 << 1,
  Month: 1 << 2,
  Weekday: 1 << 3,
  /** May begin or belong to a date expression: "last", "ago", "year", "today", "summer". */
  Date: 1 << 4,
  /** A unit of measure, currency or period. */
  Unit: 1 << 5,
  /** A noun that stands for a number: "battalion", "dozens". */
  Collective: 1 << 6,
  /** Grammar words with no content of their own: articles, prepositions, pronouns, auxiliaries. */
  Function: 1 << 7,
  /** A verb of saying, whose subject is a source. */
  Reporting: 1 << 8,
  /** "first", "second", "21st" in words. */
  Ordinal: 1 << 9,
  /** Ends a noun phrase that a number counts: "said", "today", "wide". */
  NounEnd: 1 << 10,
  /** A state of people that a number counts without a noun: "dead", "wounded". */
  State: 1 << 11,
  /** A currency's letters with the amount against them: "RM500", "USD5", "L5" of "L5.07". */
  MoneyWord: 1 << 12,
} as const;

/** One table's share of the word classes: a bit and the lower-case forms that carry it. A form may stand in several rows. */
export type ClassRows = readonly (readonly [bit: number, forms: Iterable<string>])[];
