import {
  clockWords,
  dateOrdinals,
  dateUnits,
  dayParts,
  decadeWords,
  deicticDays,
  offsetWords,
  portions,
  shortPeriods,
  stepWords,
} from "../../lexicon/en/date-words.ts";
import { seasons } from "../../lexicon/en/seasons.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Document } from "../../text/document.ts";
import { TokenKind } from "../../text/tokens.ts";
import { fromDay, fromDigits, fromMonth } from "./calendar.ts";
import { fromClock, fromClockWord, localTimeAfter } from "./clock.ts";
import { isDateline } from "./dateline.ts";
import { eventOf } from "./event.ts";
import { join } from "./join.ts";
import { withLead } from "./lead.ts";
import { fromFirstTime, fromOffset, fromSide } from "./offset.ts";
import { takeOwnYears } from "./own-year.ts";
import { fromDayPart, fromHoliday, fromOrdinal, fromPortion, fromSeason, fromShortDecade, fromShortPeriod, fromUnit } from "./period.ts";
import { type Phrase, wholePhrase } from "./phrase.ts";
import { statedPublication } from "./publication.ts";
import { QuoteTracker } from "./quotes.ts";
import { SentenceReader } from "./reader.ts";
import { fromDeictic, fromStep, fromWeekday } from "./relative.ts";
import { resolve } from "./resolve.ts";
import { tenseOf } from "./tense.ts";
import { openAndClose } from "./timed-range.ts";
import type { DateMention } from "./value.ts";
import { fromYear } from "./year.ts";

type PhraseParser = (reader: SentenceReader, at: number) => Phrase | undefined;
const dateBits = WordClass.Month | WordClass.Weekday | WordClass.Date;
const numberParsers: readonly PhraseParser[] = [fromDigits, fromClock, fromDay, fromOrdinal, fromShortDecade, fromYear];

/** Which parsers a word of the Date class is handed to, in this order. */
const wordParsers: ReadonlyMap<string, readonly PhraseParser[]> = /* @__PURE__ */ (() => {
  const table = new Map<string, PhraseParser[]>();
  const add = (forms: Iterable<string>, parser: PhraseParser) => {
    for (const form of forms) {
      const known = table.get(form);
      if (known === undefined) table.set(form, [parser]);
      else known.push(parser);
    }
  };
  add(deicticDays.keys(), fromDeictic);
  add(stepWords.keys(), fromStep);
  add(offsetWords.keys(), fromOffset);
  add(["earlier", "later"], fromSide);
  add(["day", "eve"], fromHoliday);
  add(dateUnits.keys(), fromUnit);
  add(dateUnits.keys(), fromFirstTime);
  add(portions.keys(), fromPortion);
  add([...dateOrdinals.keys(), "last"], fromOrdinal);
  add(shortPeriods.keys(), fromShortPeriod);
  add(seasons.keys(), fromSeason);
  add(decadeWords.keys(), fromShortDecade);
  add(clockWords.keys(), fromClockWord);
  add(dayParts.keys(), fromDayPart);
  return table;
})();

function parseAt(reader: SentenceReader, at: number): Phrase | undefined {
  const { kinds, classes } = reader.tokens;
  if (kinds[at] === TokenKind.Number) {
    // "13,000": no date or time is written with a comma inside a number
    if (reader.form(at).includes(",")) return undefined;
    for (const parse of numberParsers) {
      const phrase = parse(reader, at);
      if (phrase !== undefined) return phrase;
    }
    return undefined;
  }
  const bits = classes[at]!;
  if ((bits & WordClass.Month) !== 0) {
    const phrase = fromMonth(reader, at);
    if (phrase !== undefined) return phrase;
  }
  if ((bits & WordClass.Weekday) !== 0) return fromWeekday(reader, at);
  const parsers = wordParsers.get(reader.form(at));
  if (parsers === undefined) return undefined;
  for (const parse of parsers) {
    const phrase = parse(reader, at);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** "April 5 and May 6, 2023": the year stands for both. */
function shareYears(reader: SentenceReader, phrases: Phrase[]): void {
  for (let at = phrases.length - 2; at >= 0; at--) {
    const left = phrases[at]!;
    const right = phrases[at + 1]!;
    if (right.year === undefined || right.month === undefined || left.month === undefined) continue;
    if (left.year !== undefined || left.to !== undefined || left.step !== undefined || left.which !== undefined) continue;
    if (right.first - left.end !== 1 || (left.day === undefined) !== (right.day === undefined)) continue;
    const gap = reader.form(left.end);
    if (gap === "and" || gap === "or" || gap === ",")
      phrases[at] = { ...left, year: left.month > right.month ? right.year - 1 : right.year };
  }
}

/** "every June", "at the end of May every year": no one time. */
function recurs(reader: SentenceReader, { first, end }: Phrase): boolean {
  const before = reader.form(first - 1);
  const next = reader.form(end);
  return before === "every" || before === "each" || next === "every" || (next === "each" && dateUnits.has(reader.form(end + 1)));
}

/** Joins neighbours until nothing joins; what is only part of a date and found no partner goes. */
function joinAll(reader: SentenceReader, phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    let current = phrase;
    for (let last = out[out.length - 1]; last !== undefined; last = out[out.length - 1]) {
      const joined = join(reader, last, current);
      if (joined === undefined) break;
      current = joined;
      out.pop();
    }
    out.push(current);
  }
  shareYears(reader, out);
  openAndClose(reader, out);
  return out.filter((phrase) => phrase.partial !== true && !recurs(reader, phrase));
}

/** The next token that a date may begin with or be known by. */
function nextCandidate(classes: Int32Array, kinds: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) if ((classes[at]! & dateBits) !== 0 || kinds[at] === TokenKind.Number) return at;
  return end;
}

/** The dates and clock times of a document, in order of start. Only headline, deck, body and captions are read. */
export function extractDates(document: Document): DateMention[] {
  const { tokens, sentences, publishedDay } = document;
  const { classes, kinds, starts, ends } = tokens;
  const mentions: DateMention[] = [];
  const reader = new SentenceReader(document);
  const published = publishedDay ?? statedPublication(document, reader);
  const quotes = new QuoteTracker(document);
  const phrases: Phrase[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    const { zone } = sentence;
    if (zone !== "body" && zone !== "headline" && zone !== "deck" && zone !== "caption") continue;
    phrases.length = 0;
    reader.first = sentence.firstToken;
    reader.end = sentence.endToken;
    for (
      let at = nextCandidate(classes, kinds, sentence.firstToken, reader.end);
      at < reader.end;
      at = nextCandidate(classes, kinds, at + 1, reader.end)
    ) {
      const found = parseAt(reader, at);
      if (found === undefined) continue;
      const phrase = wholePhrase(found, found.step?.unit === "day" && quotes.isOpenAt(at));
      // A phrase may reach back ("three years ago", where "three" was no date); what it covers gives way
      while (phrases.length > 0 && phrases[phrases.length - 1]!.end > phrase.first) phrases.pop();
      phrases.push(phrase);
      if (phrase.end > at + 1) at = phrase.end - 1;
    }
    if (phrases.length === 0) continue;
    let taken = sentence.firstToken;
    for (const joined of joinAll(reader, phrases)) {
      const zoned = localTimeAfter(reader, joined.end);
      const local = zoned === undefined ? joined : { ...joined, end: zoned.end, localTime: true };
      const lead = withLead(reader, local);
      // Two dates may both reach for one preposition; it goes with the first
      const phrase = lead.first < taken ? local : lead;
      taken = phrase.end;
      const tense = () => tenseOf(reader, phrase.first, phrase.end);
      mentions.push({
        kind: "date",
        document: document.index,
        sentence: index,
        firstToken: phrase.first,
        endToken: phrase.end,
        start: starts[phrase.first]!,
        end: ends[phrase.end - 1]!,
        value: resolve(phrase, published, tense),
        event: eventOf(reader, phrase, tense),
        role: isDateline(sentence, reader, phrase) ? "dateline" : "story",
      });
    }
  }
  takeOwnYears(mentions, published);
  return mentions;
}
