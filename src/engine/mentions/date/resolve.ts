import { dayParts } from "../../lexicon/en/date-words.ts";
import { civilDate, dayNumber, daysInMonth, weekday as weekdayOf } from "../../text/civil.ts";
import type { Phrase, Step } from "./phrase.ts";
import { relativeKeyOf } from "./relative-key.ts";
import { monthStretch, portionStretch, seasonStretch, unitDays, unitGrain, unitStretch, yearStretch } from "./stretch.ts";
import type { Tense } from "./tense.ts";
import type { DateValue, DayInterval, Grain } from "./value.ts";

/** Days that a phrase means, as far as they are known. */
interface Reading {
  readonly days: DayInterval | undefined;
  readonly grain: Grain;
  readonly alternatives?: readonly DayInterval[];
  readonly slackDays?: number;
  /** True where the day of publication was needed. */
  readonly relative?: boolean;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

type TenseReader = () => Tense;
const oneDay = (day: number): DayInterval => ({ firstDay: day, lastDay: day });

/** The value of a phrase. `tense` is asked only where the words leave open which Friday or which June is meant. */
export function resolve(phrase: Phrase, publishedDay: number | undefined, tense: TenseReader): DateValue {
  if (phrase.offset !== undefined) return shifted(resolve({ ...phrase, offset: undefined }, publishedDay, tense), phrase.offset);
  const reading = readDays(phrase, publishedDay, tense);
  let days = reading.days;
  let grain = reading.grain;
  let within: DayInterval | undefined;
  let slackDays = reading.slackDays ?? 0;
  if (days !== undefined && phrase.portion !== undefined && days.lastDay > days.firstDay) {
    within = days;
    const part = portionStretch(days, phrase.portion);
    days = part;
    slackDays = Math.max(slackDays, part.slackDays);
  }
  if (days !== undefined && phrase.side !== undefined && publishedDay !== undefined && days.lastDay > days.firstDay) {
    days =
      phrase.side < 0
        ? { firstDay: days.firstDay, lastDay: Math.max(days.firstDay, Math.min(days.lastDay, publishedDay)) }
        : { firstDay: Math.min(days.lastDay, Math.max(days.firstDay, publishedDay)), lastDay: days.lastDay };
  }
  const minutes = partOfDay(phrase);
  if (phrase.minute !== undefined) grain = phrase.wholeHour === true ? "hour" : "minute";
  else if (minutes !== undefined) grain = "part-of-day";
  if (phrase.approximate === true && phrase.minute === undefined && slackDays === 0) slackDays = softness[grain];
  const resolved = days !== undefined && days.firstDay === days.lastDay ? civilDate(days.firstDay) : undefined;
  return {
    firstDay: days?.firstDay,
    lastDay: days?.lastDay,
    grain,
    stated: {
      year: phrase.year !== undefined,
      month: phrase.month !== undefined,
      day: phrase.day !== undefined,
      weekday: phrase.weekday !== undefined,
      time: phrase.minute !== undefined,
    },
    relative: reading.relative === true,
    relation: phrase.relation ?? "at",
    approximate: phrase.approximate === true || phrase.portion !== undefined,
    weekday: phrase.weekday,
    minute: phrase.minute,
    utcOffset: phrase.utcOffset,
    year: phrase.year ?? reading.year ?? resolved?.year,
    month: phrase.month ?? reading.month ?? resolved?.month,
    day: phrase.day ?? resolved?.day,
    alternatives: reading.alternatives ?? [],
    slackDays,
    within,
    range: phrase.to !== undefined,
    minutes,
    localTime: phrase.localTime === true,
    relativeKey: phrase.year === undefined ? relativeKeyOf(phrase) : undefined,
  };
}

/** "two days before March 9": none of the parts that stood in the text are its own. */
function shifted(from: DateValue, { unit, count }: Step): DateValue {
  const by = Math.round(count * unitDays[unit]);
  const exact = unit === "day" || unit === "night" || unit === "week";
  const move = ({ firstDay, lastDay }: DayInterval): DayInterval => ({ firstDay: firstDay + by, lastDay: lastDay + by });
  const days = from.firstDay === undefined ? undefined : move({ firstDay: from.firstDay, lastDay: from.lastDay! });
  return {
    ...from,
    firstDay: days?.firstDay,
    lastDay: days?.lastDay,
    grain: exact ? from.grain : unitGrain[unit],
    stated: { year: false, month: false, day: false, weekday: false, time: from.stated.time },
    weekday: undefined,
    year: undefined,
    month: undefined,
    day: undefined,
    alternatives: from.alternatives.map(move),
    within: from.within === undefined ? undefined : move(from.within),
    slackDays: from.slackDays + (exact ? 0 : Math.round(unitDays[unit] / 2)),
    relativeKey: `event/${unit}:${count}`,
  };
}

/** Days that "about" or "around" allows beside a date of each grain. */
const softness: Readonly<Record<Grain, number>> = {
  minute: 0,
  hour: 0,
  "part-of-day": 0,
  day: 2,
  weekend: 2,
  week: 4,
  month: 15,
  season: 45,
  quarter: 45,
  "half-year": 60,
  year: 366,
  decade: 1830,
  century: 9131,
};

function partOfDay({ dayPart, portion, minute, side }: Phrase): readonly [number, number] | undefined {
  if (minute !== undefined) return undefined;
  const part = dayPart === undefined ? undefined : dayParts.get(dayPart);
  if (part === undefined) return undefined;
  if (portion === undefined || side !== undefined) return part;
  const third = Math.round((part[1] - part[0]) / 3);
  if (portion === "early") return [dayPart === "morning" ? 0 : part[0], part[1] - third];
  return portion === "late" ? [part[0] + third, part[1]] : part;
}

function readDays(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
  if (phrase.era !== undefined) return readEra(phrase);
  if (phrase.day !== undefined) return readDay(phrase, published, tense);
  if (phrase.month !== undefined) return readMonth(phrase, published, tense);
  if (phrase.season !== undefined) return readSeason(phrase, published, tense);
  if (phrase.quarter !== undefined) return readPart(phrase, published, tense, "quarter", (phrase.quarter - 1) * 3 + 1, 3);
  if (phrase.half !== undefined && phrase.step?.unit !== "month" && phrase.step?.unit !== "week")
    return readPart(phrase, published, tense, "half-year", (phrase.half - 1) * 6 + 1, 6);
  if (phrase.year !== undefined) {
    const last = phrase.to?.year ?? phrase.year;
    return { days: yearStretch(phrase.year, last), grain: "year" };
  }
  if (phrase.step?.unit === "day" && phrase.step.from === "publication") return readToday(phrase, published, phrase.step.count);
  if (phrase.weekday !== undefined) return readWeekday(phrase, published, tense);
  if (phrase.step !== undefined) return readStep(phrase, published, tense);
  return { days: undefined, grain: phrase.dayPart === undefined ? "minute" : "part-of-day" };
}

function readEra({ year = 0, era = "decade" }: Phrase): Reading {
  return { days: yearStretch(year, era === "decade" ? year + 9 : year + 99), grain: era, slackDays: era === "century" ? 366 : 0 };
}

/** Year of a phrase where it is stated or counted from the day of publication ("last year"). */
function yearOf(phrase: Phrase, published: number | undefined): number | undefined {
  if (phrase.year !== undefined) return phrase.year;
  if (phrase.step?.unit !== "year" || published === undefined) return undefined;
  return civilDate(published).year + Math.trunc(phrase.step.count);
}

/** Of one stretch a year, the one that is meant: by tense, else the nearest, with its rival as an alternative. */
function nearestYear(
  published: number,
  which: Phrase["which"],
  tense: TenseReader,
  stretchIn: (year: number) => DayInterval,
): { days: DayInterval; alternatives: DayInterval[] } {
  const { year } = civilDate(published);
  const around = [year - 2, year - 1, year, year + 1, year + 2].map(stretchIn);
  const began = around.filter(({ firstDay }) => firstDay <= published + 1);
  const past = began[began.length - 1]!;
  const future = around.find(({ lastDay }) => lastDay >= published)!;
  if (which === 0) return { days: around[2]!, alternatives: [] };
  if (which === -1) {
    const over = around.filter(({ lastDay }) => lastDay < published);
    const days = over[over.length - 1]!;
    // "last June" in October: this year's June or the one before
    return { days, alternatives: civilDate(days.lastDay).year === year ? [over[over.length - 2]!] : [] };
  }
  if (which === 1) {
    const ahead = around.filter(({ firstDay }) => firstDay > published);
    return { days: ahead[0]!, alternatives: civilDate(ahead[0]!.firstDay).year === year ? [ahead[1]!] : [] };
  }
  if (past.firstDay === future.firstDay) return { days: past, alternatives: [] };
  const time = tense();
  const fromPast = published - past.lastDay;
  const toFuture = future.firstDay - published;
  // "before his hearing April 19", published on April 11: a year without its number is seldom that far off
  const unlikely = (near: number, far: number) => far > 270 && near < 60;
  if (time === "past") return unlikely(toFuture, fromPast) ? { days: future, alternatives: [past] } : { days: past, alternatives: [] };
  if (time === "future") return unlikely(fromPast, toFuture) ? { days: past, alternatives: [future] } : { days: future, alternatives: [] };
  // A month alone is more often one that is over: "the referendum in January"
  const pastNearer = past.lastDay - past.firstDay > 20 ? fromPast <= 240 || toFuture > 31 : fromPast <= toFuture;
  return pastNearer ? { days: past, alternatives: [future] } : { days: future, alternatives: [past] };
}

function civilDay(year: number, month: number, day: number): number | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : undefined;
}

function readDay(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
  const { month, day = 0, to } = phrase;
  if (month === undefined) return readDayOfMonth(phrase, day, published, tense);
  const lastMonth = to?.month ?? month;
  const lastDay = to?.day ?? day;
  const stated = yearOf(phrase, published);
  const stretchIn = (year: number): DayInterval | undefined => {
    const first = civilDay(year, month, day);
    const lastYear = to?.year ?? (lastMonth < month ? year + 1 : year);
    const last = to === undefined ? first : civilDay(lastYear, lastMonth, lastDay);
    return first === undefined || last === undefined || last < first ? undefined : { firstDay: first, lastDay: last };
  };
  const known = stated ?? (to?.year === undefined ? undefined : lastMonth < month ? to.year - 1 : to.year);
  if (known !== undefined) {
    const days = stretchIn(known);
    const other = phrase.swappable === true ? civilDay(known, day, month) : undefined;
    return {
      days,
      grain: "day",
      relative: phrase.year === undefined && to?.year === undefined,
      alternatives: other === undefined ? [] : [oneDay(other)],
      year: known,
    };
  }
  if (published === undefined) return { days: undefined, grain: "day" };
  // February 29 lies in no common year, so a year that has it stands in for the others
  const possible = stretchIn(2000) !== undefined;
  if (!possible) return { days: undefined, grain: "day", relative: true };
  const inYear = (year: number) => stretchIn(year) ?? stretchIn(year - (year % 4))!;
  return { ...nearestYear(published, phrase.which, tense, inYear), grain: "day", relative: true };
}

/** "on the 11th": of the month at hand, the one before or the one after. */
function readDayOfMonth(phrase: Phrase, day: number, published: number | undefined, tense: TenseReader): Reading {
  if (published === undefined) return { days: undefined, grain: "day" };
  const { year, month } = civilDate(published);
  const inMonth = (offset: number): DayInterval | undefined => {
    const { firstDay, lastDay } = monthStretch(year, month + offset);
    return firstDay + day - 1 <= lastDay ? oneDay(firstDay + day - 1) : undefined;
  };
  if (phrase.step?.unit === "month") return { days: inMonth(phrase.step.count), grain: "day", relative: true };
  const here = inMonth(0);
  if (here !== undefined && here.firstDay <= published) {
    const next = tense() === "future" ? inMonth(1) : undefined;
    return next === undefined || here.firstDay === published
      ? { days: here, grain: "day", relative: true }
      : { days: next, alternatives: [here], grain: "day", relative: true };
  }
  const past = inMonth(-1);
  if (here === undefined || (past !== undefined && tense() === "past" && here.firstDay > published + 1))
    return { days: past, grain: "day", relative: true };
  return { days: here, alternatives: past === undefined ? [] : [past], grain: "day", relative: true };
}

function readMonth(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
  const { month = 1, to } = phrase;
  const length = to?.month === undefined ? 1 : ((to.month - month + 12) % 12) + 1;
  const grain: Grain = phrase.weekOf === undefined ? "month" : "week";
  const year = yearOf(phrase, published) ?? (to?.year === undefined ? undefined : to.month! < month ? to.year - 1 : to.year);
  const stretchIn = (at: number) => withinStretch(phrase, monthStretch(at, month, length));
  const slackDays = phrase.weekOf === undefined ? 0 : 3;
  if (year !== undefined) return { days: stretchIn(year), grain, slackDays, relative: phrase.year === undefined, year };
  if (published === undefined) return { days: undefined, grain };
  return { ...nearestYear(published, phrase.which, tense, stretchIn), grain, slackDays, relative: true };
}

/** "the first week of", "the second half of" a month. */
function withinStretch({ weekOf, half }: Phrase, { firstDay, lastDay }: DayInterval): DayInterval {
  if (weekOf !== undefined) {
    if (weekOf < 0) return { firstDay: lastDay - 6, lastDay };
    const from = Math.min(firstDay + (weekOf - 1) * 7, lastDay);
    return { firstDay: from, lastDay: Math.min(from + 6, lastDay) };
  }
  if (half === undefined) return { firstDay, lastDay };
  const middle = Math.floor((firstDay + lastDay) / 2);
  return half === 1 ? { firstDay, lastDay: middle } : { firstDay: middle, lastDay };
}

function readSeason(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
  const { season = 0 } = phrase;
  const year = yearOf(phrase, published);
  // "winter 2024" begins in December 2023 for some and in December 2024 for others
  if (year !== undefined) {
    const alternatives = season === 3 ? [seasonStretch(year - 1, season)] : [];
    return { days: seasonStretch(year, season), alternatives, grain: "season", slackDays: 30, relative: phrase.year === undefined, year };
  }
  if (published === undefined) return { days: undefined, grain: "season" };
  if (phrase.which === 0 && season === 3) {
    const { year: now, month } = civilDate(published);
    return { days: seasonStretch(month <= 4 ? now - 1 : now, season), grain: "season", slackDays: 30, relative: true };
  }
  return {
    ...nearestYear(published, phrase.which, tense, (at) => seasonStretch(at, season)),
    grain: "season",
    slackDays: 30,
    relative: true,
  };
}

/** A quarter or a half of a year. */
function readPart(phrase: Phrase, published: number | undefined, tense: TenseReader, grain: Grain, month: number, length: number): Reading {
  const year = yearOf(phrase, published);
  if (year !== undefined) return { days: monthStretch(year, month, length), grain, relative: phrase.year === undefined, year };
  if (published === undefined) return { days: undefined, grain };
  const { days, alternatives } = nearestYear(published, phrase.which, tense, (at) => monthStretch(at, month, length));
  // "will present its second-quarter results": the quarter is over, the results are to come
  const last = monthStretch(civilDate(days.firstDay).year - 1, month, length);
  if (days.firstDay > published && published - last.lastDay < 150) return { days: last, alternatives: [days], grain, relative: true };
  return { days, alternatives, grain, relative: true };
}

function readToday(phrase: Phrase, published: number | undefined, count: number): Reading {
  if (published === undefined) return { days: undefined, grain: "day" };
  const day = published + count;
  // "last night" runs into the morning of publication
  const night = phrase.dayPart === "night" && count < 0;
  const days = night ? { firstDay: day, lastDay: day + 1 } : oneDay(day);
  return { days, grain: "day", relative: true, slackDays: phrase.quoted === true && phrase.weekday === undefined ? 1 : 0 };
}

function readWeekday(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
  if (published === undefined) return { days: undefined, grain: "day" };
  const { weekday = 0, which, step, to } = phrase;
  const until = (first: number): DayInterval => ({
    firstDay: first,
    lastDay: to?.weekday === undefined ? first : first + ((to.weekday - weekday + 7) % 7),
  });
  if (step?.unit === "week")
    return { days: until(unitStretch("week", step.count, published).firstDay + weekday), grain: "day", relative: true };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const past = until(published - back);
  const future = until(published + ahead);
  const shifted = ({ firstDay, lastDay }: DayInterval, by: number): DayInterval => ({ firstDay: firstDay + by, lastDay: lastDay + by });
  const whole = { grain: "day", relative: true } as const;
  if (which === 2) return { ...whole, days: shifted(future, ahead === 0 ? 7 : 7), alternatives: ahead === 0 ? [] : [future] };
  if (which === -1) return back === 0 ? { ...whole, days: shifted(past, -7) } : { ...whole, days: past, alternatives: [shifted(past, -7)] };
  if (which === 1)
    return ahead === 0 ? { ...whole, days: shifted(future, 7) } : { ...whole, days: future, alternatives: [shifted(future, 7)] };
  if (which === 0) return { ...whole, days: future, alternatives: back === 0 ? [] : [past] };
  if (back === 0) return { ...whole, days: past };
  const time = tense();
  if (time === "future") return { ...whole, days: future };
  // A dateline's zone may be a day ahead of publishedAt's: "said on Saturday" filed late on Friday, UTC
  if (time === "past") return { ...whole, days: past, alternatives: ahead === 1 ? [future] : [] };
  return { ...whole, days: past, alternatives: [future] };
}

function readStep(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
  const { unit, count, from } = phrase.step!;
  const grain = unitGrain[unit];
  if (published === undefined || from === "event") return { days: undefined, grain };
  if (from === "ago") return readAgo(phrase, published);
  if (unit === "weekend" && count === 0) {
    // "the weekend" on a Monday is the one just past, unless something is to come
    const here = unitStretch(unit, 0, published);
    if (here.firstDay <= published) return { days: here, grain, relative: true };
    const last = unitStretch(unit, -1, published);
    const time = tense();
    if (time === "future" || phrase.which === 0) return { days: here, grain, relative: true };
    return { days: last, alternatives: time === "past" ? [] : [here], grain, relative: true };
  }
  const stretch = unitStretch(unit, count, published);
  const days = withinStretch(phrase, stretch);
  const year = unit === "year" ? civilDate(stretch.firstDay).year : undefined;
  // Weeks begin on Sunday or on Monday; people say "last weekend" for either of two
  const slackDays = phrase.weekOf !== undefined ? 3 : unit === "week" ? 1 : 0;
  const alternatives = unit === "weekend" && count !== 0 ? [unitStretch(unit, count < 0 ? count - 1 : count - 1, published)] : [];
  return {
    days,
    grain: phrase.weekOf === undefined ? (phrase.half === undefined ? grain : "half-year") : "week",
    slackDays,
    alternatives,
    relative: true,
    year,
  };
}

/** "three years ago", "the past two weeks": a calendar unit that far off, soft by half a unit. */
function readAgo(phrase: Phrase, published: number): Reading {
  const { unit, count } = phrase.step!;
  const whole = Math.trunc(count);
  if (unit === "hour" || unit === "minute")
    return { days: oneDay(published + Math.trunc(count / 24)), grain: "day", slackDays: 1, relative: true };
  if (unit === "day" || unit === "night")
    return {
      days: oneDay(published + whole),
      grain: "day",
      slackDays: Math.abs(count) > 9 ? 2 : phrase.approximate === true ? 1 : 0,
      relative: true,
    };
  if (unit === "week" || unit === "weekend") {
    const day = published + Math.round(count * 7);
    return { days: { firstDay: day - 3, lastDay: day + 3 }, grain: "week", slackDays: 2, relative: true };
  }
  if (unit === "month" || unit === "quarter") {
    const months = unit === "quarter" ? count * 3 : count;
    const { year, month } = civilDate(published);
    return { days: monthStretch(year, month + Math.round(months)), grain: "month", slackDays: 15, relative: true };
  }
  const years = Math.round(unit === "year" ? count : unit === "decade" ? count * 10 : count * 100);
  const year = civilDate(published).year + years;
  if (year < 1) return { days: undefined, grain: "year" };
  const loose = unit === "year" ? 0 : Math.round(Math.abs(count) * unitDays[unit] * 0.1);
  return {
    days: yearStretch(year),
    grain: unit === "year" ? "year" : unit === "decade" && count > -2 ? "year" : unitGrain[unit],
    slackDays: Math.max(183, loose),
    relative: true,
    year,
  };
}
