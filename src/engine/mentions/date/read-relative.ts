import { civilDate, weekday as weekdayOf } from "../../text/civil.ts";
import type { Phrase } from "./phrase.ts";
import { oneDay, type Reading, type TenseReader, withinStretch } from "./reading.ts";
import { monthStretch, unitDays, unitGrain, unitStretch, yearStretch } from "./stretch.ts";
import type { DayInterval } from "./value.ts";

export function readToday(phrase: Phrase, published: number | undefined, count: number): Reading {
  if (published === undefined) return { days: undefined, grain: "day" };
  const day = published + count;
  // "last night" runs into the morning of publication
  const night = phrase.dayPart === "night" && count < 0;
  const days = night ? { firstDay: day, lastDay: day + 1 } : oneDay(day);
  return { days, grain: "day", relative: true, slackDays: phrase.quoted === true && phrase.weekday === undefined ? 1 : 0 };
}

export function readWeekday(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
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

export function readStep(phrase: Phrase, published: number | undefined, tense: TenseReader): Reading {
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
