import { calques } from "../lexicon/en/calques.ts";
import { disclosurePhrases } from "../lexicon/en/disclosure.ts";
import { sayingVerbs } from "../lexicon/en/saying-verbs.ts";
import { falsePlurals, uncountables } from "../lexicon/en/uncountables.ts";
import { leakedWords } from "../lexicon/leaked-words.ts";
import { TokenFlag } from "../text/tokens.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type ForeignWord, foreignWordOf } from "./foreign-word.ts";

/** What the word lists of the checks know of a form, as bits: a token is tested by them before a table is asked. */
export const WordMark = {
  Uncountable: 1,
  FalsePlural: 2,
  Saying: 4,
  Leaked: 8,
  /** Begins a phrase of the list of translation notices. */
  Disclosure: 16,
  /** Begins a phrase of the list of calques. */
  Calque: 32,
  Foreign: 64,
} as const;

/** The marks of a vocabulary's forms, by id. */
export interface WordMarks {
  readonly bits: Uint8Array;
  readonly foreign: ReadonlyMap<number, ForeignWord>;
}

const table: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const marks = new Map<string, number>();
  const add = (forms: Iterable<string>, bit: number) => {
    for (const form of forms) marks.set(form, (marks.get(form) ?? 0) | bit);
  };
  add(uncountables, WordMark.Uncountable);
  add(falsePlurals.keys(), WordMark.FalsePlural);
  add(sayingVerbs, WordMark.Saying);
  add(leakedWords.keys(), WordMark.Leaked);
  add(disclosurePhrases.map(firstWord), WordMark.Disclosure);
  add(
    calques.map(({ phrase }) => firstWord(phrase)),
    WordMark.Calque,
  );
  return marks;
})();

function firstWord(phrase: string): string {
  const space = phrase.indexOf(" ");
  return space < 0 ? phrase : phrase.slice(0, space);
}

/** One entry an audit: its versions share their words, and several checks ask. */
const known = new WeakMap<Vocabulary, { seen: number; bits: Uint8Array; readonly foreign: Map<number, ForeignWord> }>();

export function wordMarksOf(vocabulary: Vocabulary): WordMarks {
  const { forms, spellings } = vocabulary;
  let entry = known.get(vocabulary);
  if (entry === undefined) {
    entry = { seen: 0, bits: new Uint8Array(forms.length), foreign: new Map() };
    known.set(vocabulary, entry);
  }
  if (entry.bits.length < forms.length) {
    const bits = new Uint8Array(forms.length);
    bits.set(entry.bits);
    entry.bits = bits;
  }
  // spellings, not forms: a vocabulary also holds stems, which stand in no text
  const { words } = spellings;
  for (; entry.seen < words.length; entry.seen++) {
    const id = words[entry.seen]!;
    if (id < 0) continue;
    const form = forms[id]!;
    entry.bits[id] = table.get(form) ?? 0;
    // the lexicon's own words are English
    if (vocabulary.classes[id] !== 0) continue;
    const foreign = foreignWordOf(form, (spellings.flags[entry.seen]! & TokenFlag.Capitalised) !== 0);
    if (foreign === undefined) continue;
    entry.bits[id] = entry.bits[id]! | WordMark.Foreign;
    entry.foreign.set(id, foreign);
  }
  return entry;
}
