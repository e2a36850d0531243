import { dayParts } from "../../lexicon/en/date-words.ts";
import { civilDate } from "../../text/civil.ts";
import { minuteOfDay } from "./half-day.ts";
import type { Phrase, Step } from "./phrase.ts";
import { readDay, readEra, readMonth, readPart, readSeason } from "./read-calendar.ts";
import { readStep, readToday, readWeekday } from "./read-relative.ts";
import type { Reading, TenseReader } from "./reading.ts";
import { relativeKeyOf } from "./relative-key.ts";
import { portionStretch, unitDays, unitGrain, yearStretch } from "./stretch.ts";
import type { DateValue, DayInterval, Grain } from "./value.ts";

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
  const clock = minuteOfDay(phrase);
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
    minute: clock?.minute,
    openHalf: clock?.openHalf === true,
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
