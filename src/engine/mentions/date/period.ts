import { dateOrdinals, dateUnits, dayParts, decadeWords, portions, shortPeriods, stepUnits } from "../../lexicon/en/date-words.ts";
import { months } from "../../lexicon/en/months.ts";
import { holidays } from "../../lexicon/en/named-days.ts";
import { seasons } from "../../lexicon/en/seasons.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

const portionNouns = new Set(["start", "beginning", "outset", "end", "middle", "close"]);

/** "early", "mid-", "end", and whole "the end of the year", "the start of the month". */
export function fromPortion(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  const portion = portions.get(form);
  if (portion === undefined) return undefined;
  if (portionNouns.has(form)) {
    if (reader.form(at + 1) === "of") {
      const the = reader.form(at + 2);
      const word = reader.form(at + 3);
      const unit = dateUnits.get(word);
      if (the === "the" && unit !== undefined && stepUnits.has(unit) && !reader.isHyphen(at + 4) && !word.endsWith("s"))
        return { first: at, end: at + 4, portion, step: { unit, count: 0, from: "publication" } };
    } else if (form !== "end" && form !== "start" && form !== "beginning") return undefined;
  }
  return { first: at, end: at + 1, portion, partial: true };
}

/** "first quarter", "third quarter of", "second half of the year", "first week of", "the 16th century". */
export function ordinalOf(reader: SentenceReader, at: number, value: number): Phrase | undefined {
  let next = at + 1;
  if (reader.isHyphen(next) && reader.isGlued(next)) next++;
  const word = reader.form(next);
  const base = { first: at, end: next + 1 };
  if ((word === "quarter" || word === "trimester") && value >= 1 && value <= 4)
    return { ...base, quarter: value, partial: !isBusinessQuarter(reader, at, next + 1) };
  if (word === "half" && (value === 1 || value === 2)) return withinYear(reader, next + 1, { ...base, half: value, partial: true });
  if (word === "week" && value <= 5 && reader.form(next + 1) === "of")
    return withinYear(reader, next + 1, { ...base, weekOf: value, partial: true });
  const isTitle = reader.isCapitalised(next) && reader.isCapitalised(next + 1);
  if (!isTitle && (word === "century" || word === "centuries") && value >= 1 && value <= 30)
    return { ...base, year: value * 100 - 99, era: "century" };
  return undefined;
}

const games = new Set("touchdown touchdowns yard yards goal goals quarterback basket rebounds halftime scored scores game".split(" "));

/** "in the first quarter", "second-quarter results": a quarter of the year, unless the sentence is of a game or of a fraction. */
function isBusinessQuarter(reader: SentenceReader, at: number, end: number): boolean {
  const next = reader.form(end);
  if (reader.isHyphen(end) || next === "of" || next === "final" || next === "finals") return false;
  const lead = reader.form(at - 1);
  if (lead !== "the" && lead !== "its" && lead !== "their" && !reader.isHyphen(end - 2) && !reader.isPossessive(at - 1)) return false;
  for (let word = reader.first; word < reader.end; word++) if (games.has(reader.form(word))) return false;
  return true;
}

/** "of the year", "of the month" after a half or a week. */
function withinYear(reader: SentenceReader, at: number, phrase: Phrase): Phrase {
  const unit = dateUnits.get(reader.form(at + 2));
  if (
    reader.form(at) !== "of" ||
    (reader.form(at + 1) !== "the" && reader.form(at + 1) !== "this") ||
    (unit !== "year" && unit !== "month")
  )
    return phrase;
  return { ...phrase, end: at + 3, step: { unit, count: 0, from: "publication" }, partial: undefined };
}

const tensBefore: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
]);

/** An ordinal in words or digits before a part of a year, a month or a century. */
export function fromOrdinal(reader: SentenceReader, at: number): Phrase | undefined {
  if (reader.isNumber(at)) {
    const value = reader.digits(at);
    if (!(value >= 1 && value <= 30)) return undefined;
    if (!["st", "nd", "rd", "th"].includes(reader.form(at + 1)) || !reader.isGlued(at + 1)) return undefined;
    const phrase = ordinalOf(reader, at + 1, value);
    return phrase === undefined ? undefined : { ...phrase, first: at };
  }
  const value = dateOrdinals.get(reader.form(at));
  if (value === undefined) return undefined;
  if (reader.form(at + 1) === "of" && reader.isCapitalised(at + 2)) {
    const tens = reader.isHyphen(at - 1) && reader.isGlued(at) ? tensBefore.get(reader.form(at - 2)) : undefined;
    const month = months.get(reader.form(at + 2));
    // "on the second of August"; "the first of May's games" is none
    if (month !== undefined && !reader.isPossessive(at + 2)) {
      const day = tens === undefined || value > 9 ? value : tens + value;
      return { first: day === value ? at : at - 2, end: at + 3, month, day };
    }
  }
  return ordinalOf(reader, at, value);
}

export function fromShortPeriod(reader: SentenceReader, at: number): Phrase | undefined {
  const period = shortPeriods.get(reader.form(at));
  if (period === undefined) return undefined;
  return period[0] === "quarter"
    ? { first: at, end: at + 1, quarter: period[1], partial: true }
    : { first: at, end: at + 1, half: period[1], partial: true };
}

/** "in the summer", "spring" before a year; alone it needs "in", "by" or the like before it. */
export function fromSeason(reader: SentenceReader, at: number): Phrase | undefined {
  const season = seasons.get(reader.form(at));
  if (season === undefined || reader.isHyphen(at + 1)) return undefined;
  const the = reader.form(at - 1) === "the";
  const lead = reader.form(the ? at - 2 : at - 1);
  const form = reader.form(at);
  // "in winter" is any winter; "in the winter" one
  const cued = the && (lead === "in" || lead === "by" || lead === "until" || lead === "since" || lead === "during");
  const next = reader.form(at + 1);
  const ends = !reader.isWord(at + 1) || reader.hasClass(at + 1, WordClass.Function);
  // "hurt in the fall", "water from the spring": these two need more than a preposition
  return { first: at, end: at + 1, season, partial: form === "fall" || form === "spring" || !(cued && ends && next !== "of") };
}

const owners = new Set(["his", "her", "their", "my", "your", "our", "its"]);
const decadeLeads = new Set(["the", "early", "mid", "late", "'", "’", "‘"]);

/** "the 80s", "'80s", "the mid-eighties". */
export function fromShortDecade(reader: SentenceReader, at: number): Phrase | undefined {
  const before = reader.isHyphen(at - 1) ? reader.form(at - 2) : reader.form(at - 1);
  if (reader.isNumber(at)) {
    const tens = reader.digits(at);
    if (reader.width(at) !== 2 || tens % 10 !== 0 || tens < 20) return undefined;
    if (reader.form(at + 1) !== "s" || !reader.isGlued(at + 1) || !decadeLeads.has(before)) return undefined;
    // "in his early 30s"
    const portion = reader.isHyphen(at - 1) ? at - 2 : at - 1;
    if (portions.has(before) && owners.has(reader.form(portion - 1))) return undefined;
    return { first: before === "'" || before === "’" || before === "‘" ? at - 1 : at, end: at + 2, year: 1900 + tens, era: "decade" };
  }
  const tens = decadeWords.get(reader.form(at));
  if (tens === undefined || !decadeLeads.has(before)) return undefined;
  return { first: at, end: at + 1, year: 1900 + tens, era: "decade" };
}

/** "Christmas Day", "New Year's Eve": read from its last word. */
export function fromHoliday(reader: SentenceReader, at: number): Phrase | undefined {
  if (!reader.isCapitalised(at) || !reader.isCapitalised(at - 1)) return undefined;
  const form = reader.form(at);
  const year = reader.form(at - 1) === "year" && reader.form(at - 2) === "new";
  const date = holidays.get(`${year ? "new year" : reader.form(at - 1)} ${form}`);
  return date === undefined ? undefined : { first: year ? at - 2 : at - 1, end: at + 1, month: date[0], day: date[1] };
}

/** "morning", "overnight": only beside a day. */
export function fromDayPart(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  if (!dayParts.has(form)) return undefined;
  return { first: at, end: at + 1, dayPart: form, partial: true };
}

/** "the same day", "the weekend", "the past week" handled by steps; here the fixed ones with an article. */
export function fromUnit(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  const before = reader.form(at - 1);
  if (form === "weekend" && before === "the" && reader.form(at + 1) !== "of" && !reader.isHyphen(at + 1))
    return { first: at, end: at + 1, step: { unit: "weekend", count: 0, from: "publication" } };
  if (before === "same" && (form === "day" || form === "week" || form === "month" || form === "year"))
    return { first: at - 1, end: at + 1, step: { unit: dateUnits.get(form)!, count: 0, from: "event" } };
  return undefined;
}
