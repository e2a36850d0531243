import { dateUnits, dayParts, deicticDays, stepUnits, stepWords } from "../../lexicon/en/date-words.ts";
import { months } from "../../lexicon/en/months.ts";
import { seasons } from "../../lexicon/en/seasons.ts";
import { superlatives } from "../../lexicon/en/superlatives.ts";
import { weekdayNameEnds, weekdayNameStarts, weekdays } from "../../lexicon/en/weekdays.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import { countAt } from "./counts.ts";
import { ordinalOf } from "./period.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

/** "Thursday", "Saturday week"; abbreviations only count where they join a date. */
export function fromWeekday(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  const weekday = weekdays.get(form);
  if (weekday === undefined || !reader.isCapitalised(at)) return undefined;
  if (weekdayNameStarts.has(reader.form(at - 1)) || weekdayNameEnds.has(reader.form(at + 1))) return undefined;
  const before = reader.form(at - 1);
  if (before === "every" || before === "each" || before === "any") return undefined;
  // "on a Friday" is any; "a Friday deadline" is one
  const next = reader.form(at + 1);
  if (
    (before === "a" || before === "one") &&
    (!reader.isWord(at + 1) || reader.hasClass(at + 1, WordClass.Function)) &&
    !dayParts.has(next)
  )
    return undefined;
  if (form.length < 6) return { first: at, end: reader.pastStop(at + 1), weekday, partial: true };
  // "Friday Night Lights", "Saturday Night Live": capitals make a title of the part of the day
  if (reader.isCapitalised(at + 1) && reader.form(at + 1) === "night") return undefined;
  if (reader.form(at + 1) === "week" && !reader.isCapitalised(at + 1)) return { first: at, end: at + 2, weekday, which: 2 };
  return { first: at, end: at + 1, weekday };
}

const presentVerbs = new Set(["is", "are", "remains", "remain"]);
/** Tokens of a superlative noun phrase between its verb and "today". */
const superlativeReach = 9;

/** "It is the biggest contract in the league today": of all that there are now, and no day. */
function isNowadays(reader: SentenceReader, at: number): boolean {
  // "The biggest contract in the league today is worth 426 million"
  const isSubject = presentVerbs.has(reader.form(at + 1));
  let superlative = false;
  for (let back = at - 1; back >= Math.max(reader.first, at - superlativeReach); back--) {
    if (!reader.isWord(back)) return false;
    const form = reader.form(back);
    if (superlatives.has(form)) superlative = true;
    else if (presentVerbs.has(form)) return superlative;
  }
  return superlative && isSubject;
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
  if (form === "today" && isNowadays(reader, at)) return undefined;
  if (reader.form(at - 2) === "day" && ((before === "before" && count === -1) || (before === "after" && count === 1))) {
    const first = reader.form(at - 3) === "the" ? at - 3 : at - 2;
    return { first, end: at + 1, step: { unit: "day", count: count * 2, from: "publication" } };
  }
  return { first: at, end: at + 1, step: { unit: "day", count, from: "publication" }, dayPart };
}

/** "to 8:00 a.m. next day": after a clock time "next day" needs no article. */
function endsClock(reader: SentenceReader, at: number): boolean {
  const last = reader.form(at - 1) === "." ? reader.form(at - 2) : reader.form(at - 1);
  return last === "m" || last === "am" || last === "pm" || last === "o'clock" || last.includes(":");
}

const windowLeads = new Set(["the", "this", "in", "over", "during", "for", "within"]);

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
  if (unit === "day" && (form === "previous" || form === "following" || (form === "next" && (lead === "the" || endsClock(reader, at)))))
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
