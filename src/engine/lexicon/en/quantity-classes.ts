import { boundsAfter, boundsBefore } from "./bounds.ts";
import { ambiguousFormations, formations, pluralNumbers } from "./collectives.ts";
import { countedStates, nounStoppers } from "./counted-nouns.ts";
import { currencyCodes, currencyNouns, currencySigns, letterSigns } from "./currencies.ts";
import { denominators, fractionSymbols, ordinals, scalePowers, smallNumbers, tens } from "./numbers.ts";
import { units } from "./units.ts";
import { type ClassRows, WordClass } from "./word-class.ts";

/** What a unit begins with, as the tokenizer cuts it: "square" of "square metre", "°" of "°C". */
function firstToken(form: string): string {
  const letters = /^[a-z0-9]+/.exec(form);
  return letters === null ? form[0]! : letters[0];
}

/** What quantity's tables add to the word classes. A bound is known by the last word before a number and the first after it. */
export const quantityClasses: ClassRows = [
  [
    WordClass.Number,
    [...smallNumbers.keys(), ...tens.keys(), ...scalePowers.keys(), ...fractionSymbols.keys(), "dozen", "half", "quarter"],
  ],
  [WordClass.Number, ["thirds", "quarters", "fourths", "fifths"]],
  [WordClass.Ordinal, [...ordinals.keys(), ...[...denominators.keys()].filter((form) => ordinals.has(form))]],
  [
    WordClass.Bound,
    boundsBefore.flatMap((row) => row.phrases.map((phrase) => (phrase.endsWith(".") ? "." : phrase.slice(phrase.lastIndexOf(" ") + 1)))),
  ],
  [WordClass.Bound, boundsAfter.flatMap((row) => row.phrases.map((phrase) => phrase.split(" ", 1)[0]!))],
  [WordClass.Unit, units.flatMap((row) => [...row.forms, ...(row.glued ?? [])].map(firstToken))],
  [
    WordClass.Unit,
    [...currencyNouns.keys(), ...currencyCodes, ...currencySigns.keys(), ...[...letterSigns.keys()].map((form) => form.toLowerCase())],
  ],
  [WordClass.NounEnd, nounStoppers],
  [WordClass.State, countedStates],
  [
    WordClass.Collective,
    [
      ...formations.flatMap((row) => [row.noun, row.plural]),
      ...ambiguousFormations.flatMap((row) => [row.noun, row.plural]),
      ...pluralNumbers.map((row) => row.noun),
      ..."several few couple handful pair trio majority".split(" "),
    ],
  ],
];
