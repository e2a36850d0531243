import { civilDate, dayNumber, daysInMonth } from "../../text/civil.ts";
import type { Phrase } from "./phrase.ts";
import { oneDay, type Reading, type TenseReader, withinStretch } from "./reading.ts";
import { monthStretch, seasonStretch, yearStretch } from "./stretch.ts";
import type { DayInterval, Grain } from "./value.ts";

export function readEra({ year = 0, era = "decade" }: Phrase): Reading {
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

export function readDay(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
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

export function readMonth(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
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

export function readSeason(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
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
export function readPart(
  phrase: Phrase,
  published: number | undefined,
  tense: TenseReader,
  grain: Grain,
  month: number,
  length: number,
): Reading {
  const year = yearOf(phrase, published);
  if (year !== undefined) return { days: monthStretch(year, month, length), grain, relative: phrase.year === undefined, year };
  if (published === undefined) return { days: undefined, grain };
  const { days, alternatives } = nearestYear(published, phrase.which, tense, (at) => monthStretch(at, month, length));
  // "will present its second-quarter results": the quarter is over, the results are to come
  const last = monthStretch(civilDate(days.firstDay).year - 1, month, length);
  if (days.firstDay > published && published - last.lastDay < 150) return { days: last, alternatives: [days], grain, relative: true };
  return { days, alternatives, grain, relative: true };
}
