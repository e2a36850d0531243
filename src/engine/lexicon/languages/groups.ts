/** Languages that share a script and are told apart by their words and n-grams. The order is that of the weights. */
export interface LanguageGroup {
  readonly script: "latin" | "cyrillic" | "arabic";
  readonly languages: readonly string[];
  /** The group's table has 2 ** bits buckets. */
  readonly bits: number;
}

export const languageGroups: readonly LanguageGroup[] = [
  {
    script: "latin",
    languages: [
      "en",
      "de",
      "fr",
      "es",
      "pt",
      "it",
      "nl",
      "pl",
      "cs",
      "sk",
      "ro",
      "hu",
      "sv",
      "da",
      "no",
      "fi",
      "is",
      "et",
      "lt",
      "lv",
      "sl",
      "hr",
      "ca",
      "tr",
      "vi",
      "id",
    ],
    bits: 12,
  },
  { script: "cyrillic", languages: ["ru", "uk", "bg", "sr"], bits: 12 },
  { script: "arabic", languages: ["ar", "fa"], bits: 10 },
];

/**
 * Languages that are known by their script alone, as the name of the script and the likeliest language of news in it
 * (Devanagari also writes Marathi and Nepali, Ethiopic Tigrinya, Hebrew Yiddish: news agencies write the one named here).
 */
export const languageOfScript: Readonly<Record<string, string>> = {
  Greek: "el",
  Hebrew: "he",
  Devanagari: "hi",
  Thai: "th",
  Hangul: "ko",
  Kana: "ja",
  Han: "zh",
  Georgian: "ka",
  Armenian: "hy",
  Bengali: "bn",
  Tamil: "ta",
  Telugu: "te",
  Khmer: "km",
  Lao: "lo",
  Burmese: "my",
  Ethiopic: "am",
};
