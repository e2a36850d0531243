import {
  type DateUnit,
  dateCardinals,
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
import { months } from "../../lexicon/en/months.ts";
import { seasons } from "../../lexicon/en/seasons.ts";
import { weekdayNameEnds, weekdayNameStarts, weekdays } from "../../lexicon/en/weekdays.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

/** "Thursday", "Saturday week"; abbreviations only count where they join a date. */
export function fromWeekday(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  const weekday = weekdays.get(form);
  if (weekday === undefined || !reader.isCapitalised(at)) return undefined;
  if (weekdayNameStarts.has(reader.form(at - 1)) || weekdayNameEnds.has(reader.form(at + 1))) return undefined;
  const before = reader.form(at - 1);
  if (before === "every" || before === "each") return undefined;
  if (form.length < 6) return { first: at, end: reader.pastStop(at + 1), weekday, partial: true };
  // "Friday Night Lights", "Saturday Night Live": capitals make a title of the part of the day
  if (reader.isCapitalised(at + 1) && reader.form(at + 1) === "night") return undefined;
  if (reader.form(at + 1) === "week" && !reader.isCapitalised(at + 1)) return { first: at, end: at + 2, weekday, which: 2 };
  return { first: at, end: at + 1, weekday };
}

/** "today", "tonight", "the day before yesterday". */
export function fromDeictic(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  const count = deicticDays.get(form);
  if (count === undefined) return undefined;
  const dayPart = form === "tonight" ? "night" : undefined;
  const before = reader.form(at - 1);
  // "USA Today", "Entertainment Tonight"
  if (reader.isCapitalised(at) && reader.isCapitalised(at - 1) && count === 0) return undefined;
  if (reader.form(at - 2) === "day" && ((before === "before" && count === -1) || (before === "after" && count === 1))) {
    const first = reader.form(at - 3) === "the" ? at - 3 : at - 2;
    return { first, end: at + 1, step: { unit: "day", count: count * 2, from: "publication" } };
  }
  return { first: at, end: at + 1, step: { unit: "day", count, from: "publication" }, dayPart };
}

const windowLeads = new Set(["the", "this", "in", "over", "during", "for", "within"]);
const stepUnits = new Set<DateUnit>(["week", "weekend", "month", "quarter", "year", "decade", "century"]);

/** "last year", "this summer", "next Friday", "last June", "this morning", "the past two years", "the following day". */
export function fromStep(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  const count = stepWords.get(form);
  if (count === undefined) return undefined;
  const next = at + 1;
  // "this past Friday", "this coming week"
  if (form === "this" && stepWords.has(reader.form(next)) && reader.form(next) !== "this") {
    const inner = fromStep(reader, next);
    return inner === undefined ? undefined : { ...inner, first: at };
  }
  const lead = reader.form(at - 1);
  const amount = countAt(reader, next);
  if (amount !== undefined && (form === "last" || form === "past" || form === "next" || form === "coming" || form === "previous")) {
    const unit = dateUnits.get(reader.form(amount.end));
    if (unit === undefined || unit === "minute" || unit === "night" || Number.isNaN(amount.count)) return undefined;
    if (reader.isHyphen(amount.end + 1)) return undefined;
    const from = form === "previous" ? "event" : "ago";
    return {
      first: at,
      end: amount.end + 1,
      step: { unit, count: count < 0 ? -amount.count : amount.count, from },
      relation: count < 0 ? "since" : "by",
      approximate: true,
    };
  }
  if (reader.isHyphen(next)) return undefined;
  const word = reader.form(next);
  if (form === "current" || form === "upcoming" || form === "coming" || form === "following" || form === "past") {
    if (!windowLeads.has(lead) && !(form === "coming" && weekdays.has(word))) return undefined;
  }
  const event = form === "previous" || form === "following" || (form === "next" && lead === "the");
  const unit = dateUnits.get(word);
  if (unit !== undefined && word.endsWith("s")) return undefined;
  if (unit !== undefined && stepUnits.has(unit)) {
    if (form === "past") return { first: at, end: next + 1, step: { unit, count: -1, from: "ago" }, relation: "since", approximate: true };
    if (reader.form(next + 1) === "of" && form === "last" && (lead === "the" || lead === "final")) {
      return unit === "week" || unit === "weekend" || unit === "quarter" ? ordinalOf(reader, at, -1) : undefined;
    }
    const steady = event && !(form === "next" && unit !== "week" && unit !== "month");
    return { first: at, end: next + 1, step: { unit, count, from: steady ? "event" : "publication" } };
  }
  if (unit === "day" && (form === "previous" || form === "following" || (form === "next" && lead === "the")))
    return { first: at, end: next + 1, step: { unit, count, from: "event" } };
  if ((unit === "night" || dayParts.has(word)) && form !== "past" && form !== "current") {
    if (word === "night" && form === "this") return undefined;
    const from = form === "last" || form === "this" ? "publication" : "event";
    return { first: at, end: next + 1, step: { unit: "day", count: form === "this" ? 0 : count, from }, dayPart: word };
  }
  const which = count as -1 | 0 | 1;
  const weekday = weekdays.get(word);
  if (weekday !== undefined && reader.isCapitalised(next) && word.length >= 6) {
    const inner = fromWeekday(reader, next);
    return inner === undefined ? undefined : { ...inner, first: at, which: inner.which ?? which };
  }
  const month = months.get(word);
  if (month !== undefined && reader.isCapitalised(next) && word.length > 2) {
    const inner = reader.digits(next + 1);
    const ordinalOrDay = inner >= 1 && inner <= 31 ? inner : undefined;
    return { first: at, end: ordinalOrDay === undefined ? next + 1 : next + 2, month, day: ordinalOrDay, which };
  }
  const season = seasons.get(word);
  if (season !== undefined && !reader.isHyphen(next + 1)) return { first: at, end: next + 1, season, which };
  return undefined;
}

/** A count before a unit, with "or so" and "few" left out: "two", "14", "a", "a few", "couple of". */
function countAt(reader: SentenceReader, at: number): { count: number; end: number } | undefined {
  const digits = reader.digits(at);
  if (!Number.isNaN(digits)) return { count: digits, end: at + 1 };
  const word = reader.form(at);
  if (word === "half") {
    const decade = reader.form(at + 1) === "a" || reader.form(at + 1) === "-" ? at + 2 : at + 1;
    return reader.form(decade) === "decade" ? { count: 0.5, end: decade } : undefined;
  }
  const count = dateCardinals.get(word);
  if (count === undefined) return undefined;
  if (word === "couple" && reader.form(at + 1) === "of") return { count, end: at + 2 };
  if (reader.isHyphen(at + 1) && count >= 20 && count < 100) {
    const ones = dateCardinals.get(reader.form(at + 2));
    return ones !== undefined && ones < 10 ? { count: count + ones, end: at + 3 } : undefined;
  }
  return { count, end: at + 1 };
}

/** The count that ends before a unit: "three", "10", "a", "twenty-five", "two and a half". */
function countBefore(reader: SentenceReader, at: number): { count: number; first: number } | undefined {
  const digits = reader.digits(at);
  if (!Number.isNaN(digits)) return { count: digits, first: at };
  const word = reader.form(at);
  if (word === "half" && reader.form(at - 1) === "a" && reader.form(at - 2) === "and") {
    const whole = countBefore(reader, at - 3);
    return whole === undefined ? undefined : { count: whole.count + 0.5, first: whole.first };
  }
  const count = dateCardinals.get(word);
  if (count === undefined) return undefined;
  if (word === "few") return { count, first: reader.form(at - 1) === "a" ? at - 1 : at };
  if (word === "hundred") return { count, first: reader.form(at - 1) === "a" || reader.form(at - 1) === "one" ? at - 1 : at };
  if (count < 10 && reader.isHyphen(at - 1)) {
    const tens = dateCardinals.get(reader.form(at - 2));
    if (tens !== undefined && tens >= 20 && tens < 100) return { count: tens + count, first: at - 2 };
  }
  return { count, first: at };
}

const atLeastWords = new Set(["than", "over"]);

/** "three years ago", "two days earlier", "a day after", "the year before": the unit stands before the word at hand. */
export function fromOffset(reader: SentenceReader, at: number): Phrase | undefined {
  const direction = offsetWords.get(reader.form(at));
  if (direction === undefined) return undefined;
  let unitAt = at - 1;
  if (reader.form(unitAt) === "so" && reader.form(unitAt - 1) === "or") unitAt -= 2;
  const unit = dateUnits.get(reader.form(unitAt));
  const ago = reader.form(at) === "ago";
  if (unit === undefined || unit === "minute" || unit === "quarter" || (unit === "hour" && !ago)) return undefined;
  if (reader.form(unitAt - 1) === "the" || reader.form(unitAt - 1) === "same") {
    const near =
      !ago && (reader.form(at) === "before" || reader.form(at) === "after") && unit !== "hour" && reader.form(unitAt - 1) === "the";
    return near ? { first: unitAt, end: at + 1, step: { unit, count: direction, from: "event" } } : undefined;
  }
  const amount = countBefore(reader, unitAt - 1);
  if (amount === undefined || Number.isNaN(amount.count) || amount.count > 5000) return undefined;
  const word = reader.form(amount.first - 1);
  const before = ago && atLeastWords.has(word) && reader.form(amount.first - 2) === "more";
  const first = before ? amount.first - 2 : amount.first;
  const count = direction * amount.count;
  return {
    first,
    end: at + 1,
    step: { unit, count, from: ago ? "ago" : "event" },
    relation: before || (ago && word === "over") ? "before" : undefined,
  };
}

/** "earlier this month", "later on Friday": the side of publication that a stretch is taken from. */
export function fromSide(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  if (form !== "earlier" && form !== "later") return undefined;
  return { first: at, end: at + 1, side: form === "earlier" ? -1 : 1, partial: true };
}

const superlatives = new Set([
  "most",
  "least",
  "worst",
  "best",
  "first",
  "second",
  "third",
  "low",
  "high",
  "lows",
  "highs",
  "only",
  "time",
  "peak",
  "record",
]);

/** "for the first time in 14 years", "the highest in a decade": a time since which something held. */
export function fromFirstTime(reader: SentenceReader, at: number): Phrase | undefined {
  const unit = dateUnits.get(reader.form(at));
  if (unit === undefined || unit === "minute" || unit === "hour" || unit === "night" || unit === "weekend") return undefined;
  const amount = countBefore(reader, at - 1);
  if (amount === undefined || Number.isNaN(amount.count)) return undefined;
  let lead = amount.first - 1;
  let open = false;
  while (
    lead > reader.first &&
    ["than", "more", "nearly", "almost", "about", "over", "around", "some", "roughly"].includes(reader.form(lead))
  ) {
    if (reader.form(lead) === "than" || reader.form(lead) === "over") open = true;
    lead--;
  }
  if (reader.form(lead) !== "in" && reader.form(lead) !== "for") return undefined;
  for (let back = lead - 1; back >= Math.max(reader.first, lead - 6); back--) {
    const word = reader.form(back);
    const superlative =
      superlatives.has(word) ||
      (word.length > 5 &&
        word.endsWith("est") &&
        word !== "protest" &&
        word !== "request" &&
        word !== "interest" &&
        word !== "arrest" &&
        word !== "forest");
    if (!superlative) continue;
    if (reader.form(lead) === "for" && word !== "time") return undefined;
    const time = word === "time" && reader.form(back - 1) === "first";
    // "the first cut in nine months", but not "the third of its kind in a year"
    if (word === "second" || word === "third" || (word === "time" && !time) || (word === "first" && lead - back > 4)) return undefined;
    return {
      first: time && back === lead - 1 ? back - 1 : lead,
      end: at + 1,
      step: { unit, count: -amount.count, from: "ago" },
      relation: open ? "before" : "since",
      approximate: true,
    };
  }
  return undefined;
}

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
  if ((word === "century" || word === "centuries") && value >= 1 && value <= 30) return { ...base, year: value * 100 - 99, era: "century" };
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

const decadeLeads = new Set(["the", "early", "mid", "late", "'", "’", "‘"]);

/** "the 80s", "'80s", "the mid-eighties". */
export function fromShortDecade(reader: SentenceReader, at: number): Phrase | undefined {
  const before = reader.isHyphen(at - 1) ? reader.form(at - 2) : reader.form(at - 1);
  if (reader.isNumber(at)) {
    const tens = reader.digits(at);
    if (reader.width(at) !== 2 || tens % 10 !== 0 || tens < 20) return undefined;
    if (reader.form(at + 1) !== "s" || !reader.isGlued(at + 1) || !decadeLeads.has(before)) return undefined;
    return { first: before === "'" || before === "’" || before === "‘" ? at - 1 : at, end: at + 2, year: 1900 + tens, era: "decade" };
  }
  const tens = decadeWords.get(reader.form(at));
  if (tens === undefined || !decadeLeads.has(before)) return undefined;
  return { first: at, end: at + 1, year: 1900 + tens, era: "decade" };
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
