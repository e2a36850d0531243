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
} as const;

/** Bits of `WordClass` for a form in lower case; 0 for a word that the lexicon does not know. */
export function classesOf(form: string): number {
  return table.get(form) ?? 0;
}

const table: ReadonlyMap<string, number> = new Map();
