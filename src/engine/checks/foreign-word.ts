import { WordClass } from "../lexicon/en/word-class.ts";
import { accentedLoans, foreignEndings, foreignWords, strayGrammar } from "../lexicon/foreign-words.ts";
import type { Document } from "../text/document.ts";
import { likelyLanguageOfWord } from "../text/language/word.ts";
import { TokenFlag, TokenKind } from "../text/tokens.ts";

/** A word in Latin letters that reads as another language than English. */
export interface ForeignWord {
  readonly language: string;
  readonly strength: number;
  /** A grammar word: names hold it too ("Casa de la Música"), so that only words in small letters may stand beside it. */
  readonly grammar?: true;
}

/** Shortest word whose ending alone tells its language. */
const minEndingLetters = 6;

/** Endings by their last three letters: nearly every English word is passed over by one look. */
const endings = /* @__PURE__ */ (() => {
  const table = new Map<string, { readonly ending: string; readonly language: string }[]>();
  for (const [language, list] of foreignEndings) {
    for (const ending of list.split(" ")) {
      const key = ending.slice(-3);
      const rows = table.get(key);
      if (rows === undefined) table.set(key, [{ ending, language }]);
      else rows.push({ ending, language });
    }
  }
  return table;
})();

/** Which first and last letters and lengths the list of common words has: a form that fails it is in no list, and is not looked up. */
const listFilter = /* @__PURE__ */ (() => {
  const filter = new Uint8Array(4096);
  for (const word of foreignWords.keys()) filter[filterSlot(word)] = 1;
  return filter;
})();

function filterSlot(form: string): number {
  const { length } = form;
  return (form.charCodeAt(0) * 131 + form.charCodeAt(length - 1) * 29 + form.charCodeAt(length >> 1) * 7 + length) & 4095;
}

/** Which pairs of last letters an ending has, by their places in the alphabet. */
const endingFilter = /* @__PURE__ */ (() => {
  const filter = new Uint8Array(1024);
  for (const ending of endings.keys()) filter[pairSlot(ending)] = 1;
  return filter;
})();

function pairSlot(form: string): number {
  return (((form.charCodeAt(form.length - 2) - 97) & 31) << 5) | ((form.charCodeAt(form.length - 1) - 97) & 31);
}

const elisions: ReadonlySet<string> = new Set(["dell", "nell", "dall", "sull", "quell"]);

/**
 * What a form in lower case says of its language, by lists, accents and endings; undefined for nearly every English word. Where it is written with a
 * capital only the list is asked: accents and endings are those of names.
 */
export function foreignWordOf(form: string, capital: boolean): ForeignWord | undefined {
  if (form.length < 2 || form.charCodeAt(0) < 97) return undefined;
  if (form.length <= 5 && !capital) {
    const grammar = strayGrammar.get(form);
    if (grammar !== undefined) return { language: grammar, strength: 0.8, grammar: true };
  }
  if (form.length < 3) return undefined;
  if (listFilter[filterSlot(form)] !== 0) {
    const listed = foreignWords.get(form);
    if (listed !== undefined) return { language: listed, strength: 0.85 };
  }
  if (capital) return undefined;
  // "dell'agosto": an Italian article joined to its noun
  if (form.length > 6 && form.charCodeAt(4) === 39 && elisions.has(form.slice(0, 4))) return { language: "it", strength: 0.85 };
  if (hasAccent(form)) {
    if (accentedLoans.has(form)) return undefined;
    return { language: likelyLanguageOfWord(form)?.language ?? "", strength: 0.8 };
  }
  if (form.length < minEndingLetters || endingFilter[pairSlot(form)] === 0) return undefined;
  for (const { ending, language } of endings.get(form.slice(-3)) ?? []) {
    if (form.length >= ending.length + 2 && form.endsWith(ending)) return { language, strength: 0.75 };
  }
  return undefined;
}

/** A Latin letter outside ASCII, in small letters throughout. */
function hasAccent(form: string): boolean {
  let accent = false;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    if (unit < 0x80) continue;
    if (unit < 0xdf || unit > 0x17f || unit === 0xf7) return false;
    accent = true;
  }
  return accent;
}

/**
 * True where a token stands as a word of the sentence: in small letters, or with a capital where German writes its nouns so; not between names, and
 * not joined to a quotation mark, hyphen or bracket.
 */
export function standsInSentence({ text, tokens }: Document, at: number, { language, grammar }: ForeignWord): boolean {
  const { flags, count } = tokens;
  const capital = (flags[at]! & TokenFlag.Capitalised) !== 0;
  if ((flags[at]! & TokenFlag.Upper) !== 0 || (capital && language !== "de")) return false;
  const before = at > 0 && (flags[at]! & TokenFlag.LineBefore) === 0 ? at - 1 : -1;
  const after = at + 1 < count && (flags[at + 1]! & TokenFlag.LineBefore) === 0 ? at + 1 : -1;
  if (before >= 0 && (flags[at]! & TokenFlag.SpaceBefore) === 0 && isJoining(text.charCodeAt(tokens.starts[before]!))) return false;
  if (after >= 0 && (flags[after]! & TokenFlag.SpaceBefore) === 0 && isJoining(text.charCodeAt(tokens.starts[after]!))) return false;
  if (grammar)
    return (
      !capital &&
      isPlain(tokens, before) &&
      isPlain(tokens, after) &&
      !idioms.has(tokens.vocabulary.forms[tokens.words[after]!]!) &&
      !idioms.has(tokens.vocabulary.forms[tokens.words[before]!]!)
    );
  const nameBefore = before >= 0 && isName(tokens, before);
  const nameAfter = after >= 0 && isName(tokens, after);
  if (capital) return !nameBefore && !nameAfter && before >= 0 && tokens.kinds[before] === TokenKind.Word;
  return !(nameBefore && nameAfter);
}

/** What stands beside a foreign grammar word in phrases that English has taken in: "et al", "a la carte", "raison d'être", "nom de guerre", "hoi polloi". */
const idioms: ReadonlySet<string> = new Set(
  "al cetera tu a à carte mode vie de guerre plume jour grâce facto jure rigueur siècle fatale soleil monde coup cause pièce résistance polloi".split(
    " ",
  ),
);

/** A word in small letters that is there. */
function isPlain({ flags, kinds }: Document["tokens"], at: number): boolean {
  return at >= 0 && kinds[at] === TokenKind.Word && (flags[at]! & TokenFlag.Capitalised) === 0;
}

/** A capitalised word that is no grammar word: "The" at the start of a sentence is none. */
function isName({ flags, kinds, classes }: Document["tokens"], at: number): boolean {
  return kinds[at] === TokenKind.Word && (flags[at]! & TokenFlag.Capitalised) !== 0 && (classes[at]! & WordClass.Function) === 0;
}

/** Quotation marks, hyphens, brackets, slashes and signs of addresses: what is joined to them is a title, a gloss or a name. */
function isJoining(unit: number): boolean {
  return (
    unit === 34 ||
    unit === 39 ||
    unit === 40 ||
    unit === 41 ||
    unit === 45 ||
    unit === 47 ||
    unit === 64 ||
    unit === 95 ||
    unit === 35 ||
    unit === 0x201c ||
    unit === 0x201d ||
    unit === 0x2018 ||
    unit === 0x2019 ||
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0x2013
  );
}
