/** The writing systems that news is written in; `None` is for marks, digits, emoji and what stands in no table here. */
export const Script = {
  None: 0,
  Latin: 1,
  Cyrillic: 2,
  Greek: 3,
  Han: 4,
  Kana: 5,
  Hangul: 6,
  Arabic: 7,
  Hebrew: 8,
  Devanagari: 9,
  Thai: 10,
  Other: 11,
} as const;

/** Script of a UTF-16 unit; full-width Latin counts as Latin. */
export function scriptOf(unit: number): number {
  if (unit < 0x250) return unit < 65 ? Script.None : isLatinLetter(unit) ? Script.Latin : Script.None;
  if (unit < 0x370) return Script.Latin;
  if (unit < 0x400) return Script.Greek;
  if (unit < 0x530) return Script.Cyrillic;
  if (unit < 0x590) return Script.Other;
  if (unit < 0x600) return Script.Hebrew;
  if (unit < 0x780) return Script.Arabic;
  if (unit >= 0x900 && unit < 0x980) return Script.Devanagari;
  if (unit >= 0xe00 && unit < 0xe80) return Script.Thai;
  if (unit < 0x1e00)
    return unit < 0x780 ? Script.None : unit >= 0x1d00 ? Script.Latin : unit >= 0x1100 && unit < 0x1200 ? Script.Hangul : Script.Other;
  if (unit < 0x1f00) return Script.Latin;
  if (unit < 0x2000) return Script.Greek;
  if (unit < 0x2e80) return Script.None;
  if (unit < 0x3040) return unit >= 0x3005 && unit <= 0x3007 ? Script.Han : unit < 0x3000 ? Script.Han : Script.None;
  if (unit < 0x3100) return Script.Kana;
  if (unit < 0x3130) return Script.Han;
  if (unit < 0x3190) return Script.Hangul;
  if (unit < 0xa000) return Script.Han;
  if (unit >= 0xac00 && unit < 0xd7b0) return Script.Hangul;
  if (unit >= 0xf900 && unit < 0xfb00) return Script.Han;
  if (unit >= 0xfb1d && unit < 0xfb50) return Script.Hebrew;
  if ((unit >= 0xfb50 && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xfeff)) return Script.Arabic;
  if ((unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)) return Script.Latin;
  if (unit >= 0xff66 && unit < 0xffa0) return Script.Kana;
  return Script.None;
}

function isLatinLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7);
}

const scriptsOfLanguages: Readonly<Record<string, readonly number[]>> = {
  ru: [Script.Cyrillic],
  uk: [Script.Cyrillic],
  be: [Script.Cyrillic],
  bg: [Script.Cyrillic],
  sr: [Script.Cyrillic, Script.Latin],
  mk: [Script.Cyrillic],
  kk: [Script.Cyrillic],
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
  th: [Script.Thai],
};
const latinOnly: readonly number[] = [Script.Latin];

/** The scripts that a language is written in; Latin for one that has no row. */
export function scriptsOf(language: string): readonly number[] {
  return scriptsOfLanguages[language] ?? latinOnly;
}

/** English names of the languages that findings speak of, by primary tag. */
export const languageNames: Readonly<Record<string, string>> = {
  ar: "Arabic",
  cs: "Czech",
  da: "Danish",
  de: "German",
  el: "Greek",
  en: "English",
  es: "Spanish",
  fa: "Persian",
  fi: "Finnish",
  fr: "French",
  he: "Hebrew",
  hi: "Hindi",
  hu: "Hungarian",
  id: "Indonesian",
  is: "Icelandic",
  it: "Italian",
  ja: "Japanese",
  ko: "Korean",
  nl: "Dutch",
  no: "Norwegian",
  pl: "Polish",
  pt: "Portuguese",
  ro: "Romanian",
  ru: "Russian",
  sv: "Swedish",
  th: "Thai",
  tr: "Turkish",
  uk: "Ukrainian",
  vi: "Vietnamese",
  zh: "Chinese",
};

/** The likeliest language of a word in a script other than Latin, by its script and its tell-tale letters. */
export function languageOfScript(text: string, start: number, end: number): string {
  let kana = false;
  let han = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    switch (scriptOf(unit)) {
      case Script.Cyrillic:
        // і ї є ґ
        if (unit === 0x456 || unit === 0x457 || unit === 0x454 || unit === 0x491 || unit === 0x406 || unit === 0x407 || unit === 0x404)
          return "uk";
        break;
      case Script.Kana:
        kana = true;
        break;
      case Script.Han:
        han = true;
        break;
      case Script.Arabic:
        // پ چ ژ گ ک ی
        if (unit === 0x67e || unit === 0x686 || unit === 0x698 || unit === 0x6af || unit === 0x6a9 || unit === 0x6cc) return "fa";
        break;
    }
  }
  if (kana) return "ja";
  if (han) return "zh";
  switch (scriptOf(text.charCodeAt(start))) {
    case Script.Cyrillic:
      return text.slice(start, end).toLowerCase() === "що" ? "uk" : "ru";
    case Script.Greek:
      return "el";
    case Script.Hangul:
      return "ko";
    case Script.Arabic:
      return "ar";
    case Script.Hebrew:
      return "he";
    case Script.Devanagari:
      return "hi";
    case Script.Thai:
      return "th";
    default:
      return "";
  }
}
