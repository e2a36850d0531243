import type { Agreement, FindingKind, Gate, Severity, Translation, Verdict } from "../engine/index.ts";

/** From worst to mildest: the order in which findings are shown. */
export const severities: readonly Severity[] = ["critical", "major", "minor", "neutral"];

export const severityNames: { readonly [severity in Severity]: string } = {
  critical: "Critical",
  major: "Major",
  minor: "Minor",
  neutral: "Note",
};

export const gateNames: { readonly [gate in Gate]: string } = { pass: "Pass", review: "Review", block: "Block" };

/** What the gate asks of the editor. */
export const gateAdvice: { readonly [gate in Gate]: string } = {
  pass: "Nothing here stands in the way of publishing.",
  review: "Read the findings before this story is published.",
  block: "Hold this story until the critical findings are settled.",
};

export const agreementNames: { readonly [agreement in Agreement]: string } = {
  contradiction: "Contradict",
  shifted: "Shifted",
  "less-specific": "Less precise",
  agree: "Agree",
  single: "One version",
};

/** What an agreement means, for the reader who hovers or listens. */
export const agreementMeanings: { readonly [agreement in Agreement]: string } = {
  contradiction: "the versions cannot all be right",
  shifted: "the same figure under another bound",
  "less-specific": "some versions say it less precisely",
  agree: "all versions say the same",
  single: "only one version tells it",
};

export const verdictNames: { readonly [verdict in Verdict]: string } = {
  contradiction: "contradiction",
  shifted: "shifted",
  "less-specific": "less precise",
  missing: "missing",
  added: "added",
  variant: "variant",
  artifact: "debris",
};

export const kindNames: { readonly [kind in FindingKind]: string } = {
  inconsistency: "Where the versions differ",
  artifact: "Debris inside a version",
};

const languageNames: { readonly [code: string]: string } = {
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

/** "German" for "de" and "de-AT"; the tag itself where it has no name here. */
export function languageName(tag: string): string {
  return languageNames[tag.split("-")[0]!.toLowerCase()] ?? tag;
}

/** How a version came to be, as "machine translation from Korean". */
export function originName(translation: Translation | undefined, sourceLanguage: string | undefined): string {
  if (translation === "original") return "original";
  const from = sourceLanguage === undefined ? "" : ` from ${languageName(sourceLanguage)}`;
  if (translation === "machine") return `machine translation${from}`;
  if (translation === "human") return `human translation${from}`;
  return sourceLanguage === undefined ? "origin unknown" : `translation${from}`;
}

/** "1 finding", "3 findings"; a plural that is not formed with "s" is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * "18 Oct 2024, 18:00 UTC" for an ISO 8601 date or date-time, with its own offset. By hand, since the Worker's locale tables
 * are not Node's. What is not such a moment stands as it is.
 */
export function momentName(moment: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:\d{2})?)?$/.exec(moment);
  const month = parts === null ? undefined : months[Number(parts[2]) - 1];
  if (parts === null || month === undefined) return moment;
  const day = `${Number(parts[3])} ${month} ${parts[1]}`;
  if (parts[4] === undefined) return day;
  const zone = parts[5] === undefined ? "" : parts[5] === "Z" ? " UTC" : ` UTC${parts[5]}`;
  return `${day}, ${parts[4]}${zone}`;
}

// C0 and C1 controls but tab and newlines, soft hyphen, zero-width and bidirectional marks, byte-order mark, replacement character.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The text with characters that cannot be seen spelt out, as "⟨U+200B⟩": a finding about them must have something to show. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}
