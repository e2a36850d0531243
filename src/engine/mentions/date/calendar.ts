import { datePrepositions, stepWords } from "../../lexicon/en/date-words.ts";
import { ambiguousMonths, months } from "../../lexicon/en/months.ts";
import { eventDays } from "../../lexicon/en/named-days.ts";
import { WordClass } from "../../lexicon/en/word-class.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";
import { isYearLike } from "./year.ts";

/** Highest number after a month that is still taken for a day: slips like "February 30" stay dates, "May 45" does not. */
const dayLimit = 39;
const ordinalEndings = new Set(["st", "nd", "rd", "th"]);
const rangeWords = new Set(["to", "through", "until", "till", "thru"]);

/** A number of one or two digits as a day, with its ordinal ending: "18", "18th". */
function dayAt(reader: SentenceReader, at: number): { day: number; end: number; ordinal: boolean } | undefined {
  const day = reader.digits(at);
  if (!(day >= 1 && day <= dayLimit) || reader.width(at) > 2) return undefined;
  if (ordinalEndings.has(reader.form(at + 1)) && reader.isGlued(at + 1)) return { day, end: at + 2, ordinal: true };
  const next = reader.form(at + 1);
  if (next === "%" || (next === ":" && reader.isGlued(at + 1))) return undefined;
  if (reader.isGlued(at + 1) && reader.isWord(at + 1)) return undefined;
  return { day, end: at + 1, ordinal: false };
}

/** Four digits after a date, with or without a comma: ", 2024". */
function yearAfter(reader: SentenceReader, at: number): { year: number; end: number } | undefined {
  const comma = reader.form(at) === "," ? at + 1 : at;
  const of = reader.form(comma) === "of" ? comma + 1 : comma;
  const year = reader.digits(of);
  if (year >= 1000 && reader.width(of) === 4 && isYearLike(reader, of)) return { year, end: of + 1 };
  return undefined;
}

function monthAt(reader: SentenceReader, at: number): number | undefined {
  if (!reader.hasClass(at, WordClass.Month)) return undefined;
  return months.get(reader.form(at));
}

/** A phrase that begins with a month: "October 18, 2024", "Oct. 8 to 13", "May 2025", "in June". */
export function fromMonth(reader: SentenceReader, at: number): Phrase | undefined {
  const month = monthAt(reader, at);
  if (month === undefined) return undefined;
  const form = reader.form(at);
  const capital = reader.isCapitalised(at);
  if (!capital && ambiguousMonths.has(form)) return undefined;
  const short = form.length <= 4 && form !== "may" && form !== "june" && form !== "july";
  const afterMonth = short ? reader.pastStop(at + 1) : at + 1;
  const the = reader.form(afterMonth) === "the" ? afterMonth + 1 : afterMonth;
  const day = dayAt(reader, the);
  if (day !== undefined && (the === afterMonth || day.ordinal) && !countsSomething(reader, at, day)) {
    const range = rangeAfter(reader, at, day.end);
    const end = range?.end ?? day.end;
    const year = yearAfter(reader, end) ?? eventYear(reader, month, day.day, end);
    return {
      first: at,
      end: year?.end ?? end,
      month,
      day: day.day,
      // "Dec. 28 to Jan. 3, 2023": the year is the second one's
      year: range?.month !== undefined && range.month < month ? undefined : year?.year,
      to: range === undefined ? undefined : { month: range.month ?? month, day: range.day, year: year?.year },
    };
  }
  const year = yearAfter(reader, afterMonth);
  if (year !== undefined) return { first: at, end: year.end, month, year: year.year };
  if (form === "mar" || form === "dec" || form === "jan" || form === "sun" || (short && afterMonth === at + 1)) {
    return { first: at, end: afterMonth, month, partial: true };
  }
  return { first: at, end: afterMonth, month, partial: !standsAlone(reader, at, afterMonth, form) };
}

/** "the September 11 attacks": the year that the name means. */
function eventYear(reader: SentenceReader, month: number, day: number, end: number): { year: number; end: number } | undefined {
  const next = reader.form(end);
  const name = eventDays.find(
    (event) => event.month === month && event.day === day && (event.words.has(next) || event.words.has(reader.form(end + 1))),
  );
  return name === undefined || !reader.isWord(end) || reader.hasClass(end, WordClass.Function) ? undefined : { year: name.year, end };
}

/** "In June 20 people died": after "in" a number before a plural noun counts. */
function countsSomething(reader: SentenceReader, month: number, day: { end: number; ordinal: boolean }): boolean {
  if (day.ordinal || reader.form(month - 1) !== "in") return false;
  return countsNext(reader, day.end);
}

/** Whether a plural noun stands after a number. */
function countsNext(reader: SentenceReader, at: number): boolean {
  const noun = reader.form(at);
  return (
    reader.isWord(at) &&
    !reader.isCapitalised(at) &&
    ((noun.endsWith("s") && !noun.endsWith("ss")) || noun === "people" || noun === "percent")
  );
}

/** The rest of "8-13", "8 to 13", "30 - Nov. 2" and, after "between", "8 and 13". */
function rangeAfter(reader: SentenceReader, month: number, at: number): { month?: number; day: number; end: number } | undefined {
  const between = reader.form(month - 1) === "between";
  const joins = reader.isHyphen(at) || rangeWords.has(reader.form(at)) || (between && reader.form(at) === "and");
  if (!joins) return undefined;
  const nextMonth = monthAt(reader, at + 1);
  const from = nextMonth === undefined ? at + 1 : reader.pastStop(at + 2);
  const day = dayAt(reader, from);
  if (day === undefined) return undefined;
  // "from October 8 to 13 homes" does not happen in news; "October 8 to 3 p.m." might
  const next = reader.form(day.end);
  if (next === "a" || next === "p" || next === "am" || next === "pm") return undefined;
  return nextMonth === undefined ? { day: day.day, end: day.end } : { month: nextMonth, day: day.day, end: day.end };
}

const articles = new Set(["the", "a", "an", "its", "their", "this", "that", "his", "her", "our"]);

/** Whether a bare month is a time and neither a verb nor a name: "in May", "April showed"; not "Theresa May", "June Smith". */
function standsAlone(reader: SentenceReader, at: number, end: number, form: string): boolean {
  if (!reader.isCapitalised(at)) return false;
  const before = reader.form(at - 1);
  if (stepWords.has(before)) return true;
  if (datePrepositions.has(before) && before !== "and" && before !== "or" && before !== "to") {
    if (before !== "for" && before !== "of" && before !== "by" && before !== "before" && before !== "after") return true;
    return !(ambiguousMonths.has(form) && reader.isCapitalised(end) && reader.isWord(end));
  }
  if ((before === "and" || before === "or" || before === "to" || before === "-" || before === "–") && monthAt(reader, at - 2) !== undefined)
    return true;
  // "the June summit", "a January referendum"; not "the March on Washington"
  if (articles.has(before) && reader.isWord(end) && !reader.isCapitalised(end) && !reader.hasClass(end, WordClass.Function)) return true;
  if (ambiguousMonths.has(form)) return false;
  return !(reader.isCapitalised(end) && reader.isWord(end)) && !(reader.isCapitalised(at - 1) && at - 1 > reader.first);
}

/** A phrase that begins with a day: "18 October 2024", "the 18th of October", "8. July", "8-13 October". */
export function fromDay(reader: SentenceReader, at: number): Phrase | undefined {
  const day = dayAt(reader, at);
  if (day === undefined) return undefined;
  let next = day.end;
  let last: { day: number; end: number } | undefined;
  if (reader.isHyphen(next) || rangeWords.has(reader.form(next)) || reader.form(next) === "and" || reader.form(next) === "/") {
    const the = reader.form(next + 1) === "the" ? next + 2 : next + 1;
    last = dayAt(reader, the);
    // "on the 25th to 8:00 on the 26th": what follows the joint is no day
    if (last === undefined && day.ordinal) return ordinalAlone(reader, at, day);
    if (last === undefined || last.day <= day.day) return undefined;
    next = last.end;
  }
  if (reader.form(next) === "." && reader.isGlued(next)) next++;
  if (reader.form(next) === "of" || reader.form(next) === "-") next++;
  const month = monthAt(reader, next);
  if (month === undefined) return day.ordinal && last === undefined ? ordinalAlone(reader, at, day) : undefined;
  const form = reader.form(next);
  if (!reader.isCapitalised(next) && ambiguousMonths.has(form)) return undefined;
  const end = form.length <= 4 && form !== "may" && form !== "june" && form !== "july" ? reader.pastStop(next + 1) : next + 1;
  // "their 30-7 Oct. 19 loss": the day stands after the month, the number before it is another
  const follower = dayAt(reader, end);
  if (follower !== undefined && !day.ordinal && !countsNext(reader, follower.end)) return undefined;
  const hyphen = reader.form(end) === "-" && reader.isGlued(end) && reader.width(end + 1) === 4 ? end + 1 : end;
  const year = yearAfter(reader, hyphen);
  return {
    first: at,
    end: year?.end ?? end,
    year: year?.year,
    month,
    day: day.day,
    to: last === undefined ? undefined : { year: year?.year, month, day: last.day },
  };
}

const dayLeads = new Set(["on", "by", "since", "until", "till", "from", "before", "after"]);

/** "on the 11th", "the 11th of this month": a day of the month at hand; not "the 11th floor". */
function ordinalAlone(reader: SentenceReader, at: number, day: { day: number; end: number }): Phrase | undefined {
  if (reader.form(at - 1) !== "the") return undefined;
  const next = reader.form(day.end);
  const which = reader.form(day.end + 1);
  if (next === "of" && reader.form(day.end + 2) === "month") {
    const count = which === "the" ? 0 : stepWords.get(which);
    if (count === undefined) return undefined;
    return { first: at, end: day.end + 3, day: day.day, step: { unit: "month", count, from: "publication" } };
  }
  const onWeekday = reader.hasClass(at - 2, WordClass.Weekday) && !(reader.form(at - 2) === "friday" && day.day === 13);
  if ((!dayLeads.has(reader.form(at - 2)) && !onWeekday) || day.day > 31) return undefined;
  const goesOn = reader.isWord(day.end) && !reader.hasClass(day.end, WordClass.Function) && next !== "local";
  return goesOn || next === "of" || reader.isHyphen(day.end) ? undefined : { first: at, end: day.end, day: day.day };
}

/** "2024-10-18", "18.10.2024", "10/18/2024", "18/10/24". */
export function fromDigits(reader: SentenceReader, at: number): Phrase | undefined {
  const separator = reader.form(at + 1);
  if ((separator === "-" || separator === "/") && reader.isGlued(at + 1) && reader.isGlued(at + 2) && reader.isGlued(at + 3)) {
    if (reader.form(at + 3) !== separator || !reader.isGlued(at + 4)) return undefined;
    const parts = [reader.digits(at), reader.digits(at + 2), reader.digits(at + 4)];
    const widths = [reader.width(at), reader.width(at + 2), reader.width(at + 4)];
    if (reader.isGlued(at + 5) && (reader.form(at + 5) === separator || reader.isNumber(at + 5))) return undefined;
    return fromParts(at, at + 5, parts, widths, separator === "/");
  }
  const form = reader.form(at);
  if (form.length < 8 || form.length > 10 || !form.includes(".")) return undefined;
  const pieces = form.split(".");
  if (pieces.length !== 3 || pieces.some((piece) => piece.length > 4)) return undefined;
  return fromParts(
    at,
    at + 1,
    pieces.map(Number),
    pieces.map((piece) => piece.length),
    false,
  );
}

function fromParts(first: number, end: number, parts: number[], widths: number[], american: boolean): Phrase | undefined {
  const [one = 0, two = 0, three = 0] = parts;
  if (parts.some(Number.isNaN)) return undefined;
  if (widths[0] === 4) return one >= 1000 && isMonthDay(two, three) ? { first, end, year: one, month: two, day: three } : undefined;
  if (widths[0]! > 2 || widths[1]! > 2 || (widths[2] !== 4 && widths[2] !== 2) || (widths[2] === 2 && !american)) return undefined;
  const year = widths[2] === 4 ? three : three < 50 ? 2000 + three : 1900 + three;
  if (year < 1000) return undefined;
  if (american && isMonthDay(one, two)) {
    const phrase = { first, end, year, month: one, day: two };
    return isMonthDay(two, one) && one !== two ? { ...phrase, swappable: true } : phrase;
  }
  return isMonthDay(two, one) ? { first, end, year, month: two, day: one } : undefined;
}

function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
