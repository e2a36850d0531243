/**
 * Languages whose sentences are taken as no foreign ones in a text of the language on the left: other names of it, other scripts of
 * it, and neighbours that have no weights of their own and read as the ones here.
 */
export const kin: Readonly<Record<string, readonly string[]>> = {
  nb: ["no"],
  nn: ["no", "da"],
  bs: ["hr", "sr"],
  hr: ["sr"],
  sr: ["hr", "mk"],
  sh: ["hr", "sr"],
  mk: ["sr", "bg"],
  ms: ["id"],
  gl: ["pt", "es"],
  be: ["ru", "uk"],
  ur: ["fa", "ar"],
  ps: ["fa", "ar"],
  yi: ["he"],
  mr: ["hi"],
  ne: ["hi"],
  ti: ["am"],
};

/** Pairs of languages so near that a sentence of one needs a clearer lead to be called foreign in a text of the other. */
export const nearPairs: readonly (readonly [string, string])[] = [
  ["da", "no"],
  ["da", "sv"],
  ["no", "sv"],
  ["cs", "sk"],
  ["es", "pt"],
  ["es", "ca"],
  ["pt", "ca"],
  ["fr", "ca"],
  ["it", "ca"],
  ["hr", "sl"],
  ["ru", "uk"],
  ["ru", "bg"],
  ["uk", "bg"],
  ["sr", "bg"],
  ["mk", "bg"],
  ["fi", "et"],
  ["zh", "ja"],
];
