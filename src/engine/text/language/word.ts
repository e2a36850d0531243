import { languageGroups } from "../../lexicon/languages/groups.ts";
import { englishLookalikes, nameLookalikes } from "../../lexicon/languages/lookalikes.ts";
import { romanised } from "../../lexicon/languages/romanised.ts";
import { detectLanguage, mainScript } from "./detect.ts";
import { Script } from "./letters.ts";
import { groupOf } from "./scores.ts";
import { readWords, words } from "./words.ts";

/** The language that a word by itself points to. */
export interface WordLanguage {
  /** Primary tag of BCP 47; of several languages the one with most readers. */
  readonly language: string;
  /**
   * 0 to 1: 1 by a script that one language of news writes, 0.9 for a grammar word of one language, 0.7 and 0.5 for one of two or
   * more, 0.3 for what is a name as well.
   */
  readonly strength: number;
}

const looksEnglish: ReadonlySet<string> = /* @__PURE__ */ new Set(englishLookalikes.split(" "));
const looksLikeName: ReadonlySet<string> = /* @__PURE__ */ new Set(nameLookalikes.split(" "));

const romanisedLanguages: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(romanised).flatMap(([language, forms]) => forms.split(" ").map((form) => [form, language] as const)),
);

/**
 * Languages by number of readers of their news, the first wins a word that several have: "que" is Spanish before Portuguese. Places
 * in the Latin group.
 */
const readers = /* @__PURE__ */ ["es", "fr", "de", "pt", "it", "pl", "nl", "id", "tr", "vi", "ro", "cs", "sv", "hu", "da", "no"].map(
  (language) => languageGroups[0]!.languages.indexOf(language),
);

/**
 * The language that a lone word or particle points to: "nicht" and "avec" by the tables of function words, "desu" by romanised
 * ones, "также" and "です" by script; undefined for English words and for words that no table has. `form` is in lower case.
 */
export function likelyLanguageOfWord(form: string): WordLanguage | undefined {
  const read = romanisedLanguages.get(form);
  if (read !== undefined) return { language: read, strength: looksLikeName.has(form) || form.length < 3 ? 0.3 : 0.9 };
  if (form.length < 2 || looksEnglish.has(form)) {
    if (form.length !== 1 || form.charCodeAt(0) < 0x250) return undefined;
  }
  readWords(form, 0, form.length);
  const { script } = mainScript();
  if (script === Script.None) return undefined;
  if (script !== Script.Latin) return inOtherScript(form, script);
  if (words.count !== 1) return undefined;
  const mask = words.masks[0]!;
  if (mask === 0) return byAlphabet(words.alphabets[0]!);
  if ((mask & 1) !== 0) return undefined;
  const languages = bitsOf(mask);
  const place = languages === 1 ? 31 - Math.clz32(mask) : (readers.find((one) => (mask >> one) & 1) ?? 31 - Math.clz32(mask));
  const strength = looksLikeName.has(form) ? 0.3 : languages === 1 ? 0.9 : languages === 2 ? 0.7 : 0.5;
  return { language: languageGroups[0]!.languages[place]!, strength };
}

function inOtherScript(form: string, script: number): WordLanguage {
  const group = groupOf(script);
  if (group < 0) {
    const { language, confidence } = detectLanguage(form, 0, form.length);
    return { language, strength: script !== Script.Han ? 1 : confidence >= 0.9 ? 0.9 : 0.7 };
  }
  const { languages } = languageGroups[group]!;
  const everyone = 2 ** languages.length - 1;
  const mask = words.count === 0 ? 0 : words.masks[0]! || words.alphabets[0]! & everyone;
  // "г.": nothing but the script tells; the first of the group is the language that most news in it is written in
  if (mask === 0 || mask === everyone) return { language: languages[0]!, strength: 0.5 };
  const place = (mask & 1) !== 0 ? 0 : 31 - Math.clz32(mask & -mask);
  return { language: languages[place]!, strength: bitsOf(mask) === 1 ? 0.9 : 0.7 };
}

/** A word with letters that only one language of ours writes ("ř", "ő", "ồ"): as often a name as a word. */
function byAlphabet(mask: number): WordLanguage | undefined {
  if (mask === -1 || bitsOf(mask) !== 1) return undefined;
  return { language: languageGroups[0]!.languages[31 - Math.clz32(mask)]!, strength: 0.5 };
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
