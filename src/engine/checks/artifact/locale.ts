import { countedNouns, foreignScales } from "../../lexicon/en/locale.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import { TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { defineCheck, type StoryView } from "../check.ts";
import { isOfEveryPage } from "../page.ts";
import { place } from "../place.ts";

export const artifactLocale = defineCheck({
  id: "artifact/locale",
  scope: "version",
  kind: "artifact",
  severity: "minor",
  summary: "A number, date or currency keeps another country's form",
  why: "“1.200 homes” and “6,4 percent” say something else in English, and “12,0000” says nothing.",
  remedy: "Write it as English does: 1,200; 6.4; 120,000; July 8.",
  limits: [
    "Judges English copy only.",
    "Dates are shown in one finding a version; those that at least half of the other versions write so too are noted, and cost nothing.",
    "“1.200” is read as twelve hundred only before something that is counted, or where another version has “1,200”.",
  ],
  mqm: { id: "number-format", pid: "MQMC_401000" },
  its: "locale-violation",
  reads: [],
  messages: {
    decimal: "“{number}” has a decimal comma.",
    grouping: "“{number}” groups its digits as no English number does.",
    thousands: "“{number}” has a point between thousands.",
    date: "“{number}” is a date in another country's form.",
    ordinal: "“{number}” keeps the ordinal point of the source.",
    currency: "“{number}” names the currency as another language does.",
    scale: "“{number}” keeps another language's abbreviation.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["Prices rose by [[6,4]] percent in May."], message: "decimal" },
      { versions: ["Some [[12,0000]] people had to leave."], message: "grouping" },
      { versions: ["The storm destroyed [[1.200]] homes."], message: "thousands" },
      { versions: ["The port was closed on [[18.10.2024]] at noon."], message: "date" },
      { versions: ["The next meeting is on the [[8. July]]."], message: "ordinal" },
      { versions: ["Reserves stood at [[62 billion Euro]] in April."], message: "currency" },
      { versions: ["The repair will cost [[5 Mio]] euros."], message: "scale" },
    ],
    clean: [
      {
        versions: ["He ran it in 9.815 seconds; 1,200 people and 1,00,000 rupees were counted."],
        because: "English and Indian English write so",
      },
      {
        versions: ["Euro 2024 was played in Germany; version 1.200 and 1,4-dioxane are names."],
        because: "names and versions are no amounts",
      },
    ],
  },
  *run(document, _options, story) {
    if (document.language !== "en") return;
    const { tokens, text } = document;
    const { kinds, starts, ends } = tokens;
    let sentence = 0;
    const dates: Span[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (kinds[at] !== TokenKind.Number) continue;
      while (sentence + 1 < document.sentences.length && document.sentences[sentence]!.endToken <= at) sentence++;
      if (document.sentences[sentence]!.zone === "furniture") continue;
      const start = starts[at]!;
      const end = ends[at]!;
      const shape = shapeOf(text, start, end);
      const found = judgeShape(document, at, shape, story) ?? judgeNeighbours(document, at);
      if (found === undefined) continue;
      const [message, last] = found;
      const number = text.slice(start, ends[last]!);
      if (message === "date") {
        dates.push({ start, end });
        continue;
      }
      yield {
        message,
        data: { number },
        evidence: [place(document, start, ends[last]!)],
        verdict: "artifact",
        strength: message === "thousands" || message === "currency" ? 0.9 : 1,
        about: "locale",
        values: [number.toLowerCase()],
        ...(message === "decimal" ? { replacement: { evidence: 0, text: number.replace(",", ".") } } : {}),
      };
    }
    if (dates.length > 0) yield dateFact(document, dates, story);
  },
});

/** Most dates that the one finding about them shows. */
const maxDates = 8;

/** All dates of one version in one fact; what the pages of the other versions date so too is their site's form, and costs nothing. */
function dateFact(document: Document, dates: readonly Span[], story: StoryView) {
  const written = dates.map(({ start, end }) => document.text.slice(start, end));
  const [first, ...rest] = dates.slice(0, maxDates).map(({ start, end }) => place(document, start, end));
  const shared = written.every((date) => isOfEveryPage(document, story, (other) => numbersOf(other).has(date)));
  return {
    message: "date" as const,
    data: { number: written[0]! },
    evidence: [first!, ...rest] as const,
    verdict: "artifact" as const,
    ...(shared ? { severity: "neutral" as const } : {}),
    strength: 1,
    about: "locale",
    values: [...new Set(written)].sort(),
  };
}

type Message = "decimal" | "grouping" | "thousands" | "date" | "ordinal" | "currency" | "scale";

/** Commas and points of a number, and the digits of its first and last group. */
interface Shape {
  readonly commas: number;
  readonly points: number;
  readonly others: number;
  readonly first: number;
  readonly last: number;
  /** Every group but the first has three digits. */
  readonly threes: boolean;
}

function shapeOf(text: string, start: number, end: number): Shape {
  let commas = 0;
  let points = 0;
  let others = 0;
  let first = 0;
  let group = 0;
  let threes = true;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) {
      group++;
      continue;
    }
    if (commas + points + others === 0) first = group;
    else if (group !== 3) threes = false;
    group = 0;
    if (unit === 44) commas++;
    else if (unit === 46) points++;
    else others++;
  }
  if (commas + points + others > 0 && group !== 3) threes = false;
  return { commas, points, others, first, last: group, threes };
}

function judgeShape(document: Document, at: number, shape: Shape, story: StoryView): readonly [Message, number] | undefined {
  const { commas, points, others, first, last, threes } = shape;
  if (commas + points === 0 || others > 0 || isNamePart(document, at)) return undefined;
  if (commas === 1 && points === 0 && last !== 3) {
    if (last >= 4) return first <= 4 ? ["grouping", at] : undefined;
    return first <= 3 ? ["decimal", at] : undefined;
  }
  // "1.234,56"
  if (
    commas === 1 &&
    points >= 1 &&
    last <= 2 &&
    document.text.indexOf(",", document.tokens.starts[at]!) > document.text.indexOf(".", document.tokens.starts[at]!)
  )
    return ["decimal", at];
  if (commas > 0) return commas > 1 && last >= 4 ? ["grouping", at] : undefined;
  if (points === 2) {
    if (threes && first <= 3) return ["thousands", at];
    return isNumericDate(document.text, document.tokens.starts[at]!, document.tokens.ends[at]!) ? ["date", at] : undefined;
  }
  if (points === 1 && threes && first >= 1 && first <= 3 && document.text.charCodeAt(document.tokens.starts[at]!) !== 48) {
    return countsThings(document, at) || isThousandElsewhere(document, at, story) ? ["thousands", at] : undefined;
  }
  return undefined;
}

/** "1,4-dioxane", "v1.200", "§1,2", "1,2,3": part of a name or a list. */
function isNamePart({ tokens, text }: Document, at: number): boolean {
  const next = at + 1;
  if (next < tokens.count && (tokens.flags[next]! & TokenFlag.SpaceBefore) === 0) {
    const unit = text.charCodeAt(tokens.starts[next]!);
    if (
      unit === 45 &&
      next + 1 < tokens.count &&
      tokens.kinds[next + 1] === TokenKind.Word &&
      tokens.starts[next + 1] === tokens.ends[next]
    ) {
      return text.charCodeAt(tokens.starts[next + 1]!) > 96 && tokens.ends[next + 1]! - tokens.starts[next + 1]! > 5;
    }
  }
  const before = at - 1;
  if (before < 0 || (tokens.flags[at]! & TokenFlag.SpaceBefore) !== 0) {
    const form = before >= 0 ? tokens.vocabulary.forms[tokens.words[before]!]! : "";
    return (
      form === "version" || form === "article" || form === "section" || form === "paragraph" || form === "verses" || form === "chapter"
    );
  }
  const unit = text.charCodeAt(tokens.starts[before]!);
  return unit === 0xa7 || unit === 47 || unit === 95;
}

function isNumericDate(text: string, start: number, end: number): boolean {
  const parts = text.slice(start, end).split(".");
  if (parts.length !== 3) return false;
  const [day, month, year] = parts.map(Number) as [number, number, number];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && parts[2]!.length === 4 && year >= 1900 && year < 2100;
}

function countsThings({ tokens, text }: Document, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count || tokens.kinds[next] !== TokenKind.Word) return false;
  const form = tokens.vocabulary.forms[tokens.words[next]!]!;
  if (countedNouns.has(form)) return true;
  const zeros = text.endsWith("000", tokens.ends[at]!) && text.slice(tokens.ends[at]! - 3, tokens.ends[at]!) === "000";
  if (zeros) return (tokens.classes[next]! & (WordClass.Number | WordClass.Unit | WordClass.Function)) === 0;
  // one adjective may stand between: "1.200 new homes"
  const after = next + 1;
  return after < tokens.count && tokens.kinds[after] === TokenKind.Word && countedNouns.has(tokens.vocabulary.forms[tokens.words[after]!]!);
}

/** True where another version writes the same digits with a comma or without a mark. */
function isThousandElsewhere(document: Document, at: number, story: StoryView): boolean {
  const digits = document.text.slice(document.tokens.starts[at]!, document.tokens.ends[at]!);
  const comma = digits.replace(".", ",");
  const plain = digits.replace(".", "");
  return story.documents.some((other) => {
    if (other === document) return false;
    const numbers = numbersOf(other);
    return numbers.has(comma) || numbers.has(plain);
  });
}

/** The numbers of a version as they are written; read once, however often they are asked for. */
const writtenNumbers = new WeakMap<Document, ReadonlySet<string>>();

function numbersOf(document: Document): ReadonlySet<string> {
  const known = writtenNumbers.get(document);
  if (known !== undefined) return known;
  const { tokens, text } = document;
  const numbers = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kinds[at] === TokenKind.Number) numbers.add(text.slice(tokens.starts[at]!, tokens.ends[at]!));
  }
  writtenNumbers.set(document, numbers);
  return numbers;
}

/** What stands around a plain number: "8. July", "62 billion Euro", "5 Mio". */
function judgeNeighbours({ tokens, text }: Document, at: number): readonly [Message, number] | undefined {
  const { kinds, flags, starts, ends, words, classes } = tokens;
  const next = at + 1;
  if (next >= tokens.count) return undefined;
  const forms = tokens.vocabulary.forms;
  const size = ends[at]! - starts[at]!;
  if (kinds[next] === TokenKind.Mark) {
    const month = next + 1;
    const ordinal =
      text.charCodeAt(starts[next]!) === 46 &&
      ends[at] === starts[next] &&
      size <= 2 &&
      month < tokens.count &&
      (classes[month]! & WordClass.Month) !== 0 &&
      (flags[month]! & (TokenFlag.LineBefore | TokenFlag.Capitalised)) === TokenFlag.Capitalised &&
      isWithinSentence(tokens, text, at) &&
      (flags[at]! & TokenFlag.LineBefore) === 0;
    return ordinal ? ["ordinal", month] : undefined;
  }
  if (kinds[next] !== TokenKind.Word) return undefined;
  const form = forms[words[next]!]!;
  if (foreignScales.has(form) && form !== "mln" && form !== "mill") return ["scale", next];
  const scale = form === "million" || form === "billion" || form === "trillion" || form === "thousand";
  const unit = scale ? next + 1 : next;
  if (unit >= tokens.count || kinds[unit] !== TokenKind.Word || forms[words[unit]!] !== "euro") return undefined;
  if ((flags[unit]! & (TokenFlag.Capitalised | TokenFlag.LineBefore | TokenFlag.Upper)) !== TokenFlag.Capitalised) return undefined;
  const after = unit + 1;
  // "16 Euro 2024 venues"
  if (after < tokens.count && (kinds[after] === TokenKind.Number || text.charCodeAt(starts[after]!) === 45)) return undefined;
  return isOne(text, starts[at]!, ends[at]!) && !scale ? undefined : ["currency", unit];
}

function isOne(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charCodeAt(start) === 49;
}

/** "on the 8. July", not "… room 8. July was warm". */
function isWithinSentence(tokens: Tokens, text: string, at: number): boolean {
  const before = at - 1;
  if (before < 0) return false;
  const form = tokens.vocabulary.forms[tokens.words[before]!]!;
  return (
    form === "the" ||
    form === "on" ||
    form === "from" ||
    form === "until" ||
    form === "to" ||
    form === "of" ||
    text.charCodeAt(tokens.starts[before]!) === 44
  );
}
