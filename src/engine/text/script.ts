import { languageOfScript } from "../lexicon/languages/groups.ts";
import { Script, scriptOf } from "./language/letters.ts";

const latinOnly: readonly number[] = [Script.Latin];

/** Scripts by language, for those that are not written in Latin letters, or not in them alone. */
const scriptsOfLanguages: Readonly<Record<string, readonly number[]>> = {
  ru: [Script.Cyrillic],
  uk: [Script.Cyrillic],
  be: [Script.Cyrillic],
  bg: [Script.Cyrillic],
  sr: [Script.Cyrillic, Script.Latin],
  mk: [Script.Cyrillic],
  kk: [Script.Cyrillic, Script.Latin],
  el: [Script.Greek],
  zh: [Script.Han],
  ja: [Script.Han, Script.Kana],
  ko: [Script.Hangul, Script.Han],
  ar: [Script.Arabic],
  fa: [Script.Arabic],
  ur: [Script.Arabic],
  he: [Script.Hebrew],
  hi: [Script.Devanagari],
  mr: [Script.Devanagari],
  ne: [Script.Devanagari],
  th: [Script.Thai],
  ka: [Script.Georgian],
  hy: [Script.Armenian],
  bn: [Script.Bengali],
  ta: [Script.Tamil],
  te: [Script.Telugu],
  km: [Script.Khmer],
  lo: [Script.Lao],
  my: [Script.Burmese],
  am: [Script.Ethiopic],
};

/** The scripts that a language is written in; Latin for one that has no row. */
export function scriptsOf(language: string): readonly number[] {
  return scriptsOfLanguages[language] ?? latinOnly;
}

const namesOfScripts = /* @__PURE__ */ new Map<number, string>(Object.entries(Script).map(([name, script]) => [script, name]));

/** The likeliest language of one word in a script other than Latin, by its script and its tell-tale letters; "und" where nothing tells. */
export function languageOfForeignWord(text: string, start: number, end: number): string {
  let kana = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const script = scriptOf(unit);
    if (script === Script.Kana) kana = true;
    // і ї є ґ are Ukrainian, پ چ ژ گ ی Persian
    if (
      script === Script.Cyrillic &&
      (unit === 0x456 || unit === 0x457 || unit === 0x454 || unit === 0x491 || unit === 0x407 || unit === 0x404)
    )
      return "uk";
    if (script === Script.Arabic && (unit === 0x67e || unit === 0x686 || unit === 0x698 || unit === 0x6af || unit === 0x6cc)) return "fa";
  }
  if (kana) return "ja";
  const script = scriptOf(text.charCodeAt(start));
  if (script === Script.Han) return "zh";
  if (script === Script.Cyrillic) return text.slice(start, end).toLowerCase() === "що" ? "uk" : "ru";
  if (script === Script.Arabic) return "ar";
  return languageOfScript[namesOfScripts.get(script) ?? ""] ?? "und";
}
