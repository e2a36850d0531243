import { ambiguousFormations, formations, pluralNumbers } from "./collectives.ts";
import { denominators, fractionSymbols, ordinals, scalePowers, smallNumbers, tens } from "./numbers.ts";
import { type ClassRows, WordClass } from "./word-class.ts";

/** What quantity's tables add to the word classes. */
export const quantityClasses: ClassRows = [
  [
    WordClass.Number,
    [...smallNumbers.keys(), ...tens.keys(), ...scalePowers.keys(), ...fractionSymbols.keys(), "dozen", "half", "quarter"],
  ],
  [WordClass.Number, ["thirds", "quarters", "fourths", "fifths"]],
  [WordClass.Ordinal, ordinals.keys()],
  [
    WordClass.Collective,
    [
      ...formations.flatMap((row) => [row.noun, row.plural]),
      ...ambiguousFormations.flatMap((row) => [row.noun, row.plural]),
      ...pluralNumbers.map((row) => row.noun),
      ..."several few couple handful pair trio majority".split(" "),
    ],
  ],
  [WordClass.Ordinal, [...denominators.keys()].filter((form) => ordinals.has(form))],
];
