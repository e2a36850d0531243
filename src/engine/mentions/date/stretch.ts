import type { DateUnit, Portion } from "../../lexicon/en/date-words.ts";
import { seasonStarts } from "../../lexicon/en/seasons.ts";
import { civilDate, dayNumber, daysInMonth, weekday } from "../../text/civil.ts";
import type { DayInterval, Grain } from "./value.ts";

export function yearStretch(year: number, toYear = year): DayInterval {
  return { firstDay: dayNumber(year, 1, 1), lastDay: dayNumber(toYear, 12, 31) };
}

/** Months from one of a year on; month may be outside 1 to 12 and then counts into other years. */
export function monthStretch(year: number, month: number, length = 1): DayInterval {
  const index = year * 12 + month - 1;
  const last = index + length - 1;
  const lastYear = Math.floor(last / 12);
  const lastMonth = last - lastYear * 12 + 1;
  const firstYear = Math.floor(index / 12);
  return {
    firstDay: dayNumber(firstYear, index - firstYear * 12 + 1, 1),
    lastDay: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** A season of the northern hemisphere; winter is named after the year that it begins in. */
export function seasonStretch(year: number, season: number): DayInterval {
  return monthStretch(year, seasonStarts[season]!, 3);
}

/** The calendar's week (Monday first), weekend, month, quarter, year, decade or century that lies `count` from the one that holds a day. */
export function unitStretch(unit: DateUnit, count: number, day: number): DayInterval {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "week": {
      const firstDay = day - weekday(day) + 7 * count;
      return { firstDay, lastDay: firstDay + 6 };
    }
    case "weekend": {
      const firstDay = day - weekday(day) + 5 + 7 * count;
      return { firstDay, lastDay: firstDay + 1 };
    }
    case "month":
      return monthStretch(year, month + count);
    case "quarter":
      return monthStretch(year, month - ((month - 1) % 3) + 3 * count, 3);
    case "year":
      return yearStretch(year + count);
    case "decade": {
      const from = year - (year % 10) + 10 * count;
      return yearStretch(from, from + 9);
    }
    case "century": {
      const from = year - ((year - 1) % 100) + 100 * count;
      return yearStretch(from, from + 99);
    }
    default:
      return { firstDay: day + count, lastDay: day + count };
  }
}

/** Days in a unit, for the time since ("three months ago") and its slack; 0 for parts of a day. */
export const unitDays: Readonly<Record<DateUnit, number>> = {
  minute: 0,
  hour: 0,
  day: 1,
  night: 1,
  weekend: 7,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
  century: 36524,
};

export const unitGrain: Readonly<Record<DateUnit, Grain>> = {
  minute: "minute",
  hour: "hour",
  day: "day",
  night: "part-of-day",
  weekend: "weekend",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

/** Shares of a stretch that its parts take, as tenths; news is loose about them, so a sixth of the stretch is slack. */
const shares: Readonly<Record<Portion, readonly [from: number, to: number]>> = {
  early: [0, 4],
  start: [0, 3],
  mid: [3, 7],
  late: [6, 10],
  end: [8, 10],
};

/** A part of a stretch; of years and decades in whole months and years. */
export function portionStretch({ firstDay, lastDay }: DayInterval, portion: Portion): DayInterval & { readonly slackDays: number } {
  const length = lastDay - firstDay + 1;
  const [from, to] = shares[portion];
  const slackDays = Math.ceil(length / 6);
  if (length >= 365) {
    const { year, month } = civilDate(firstDay);
    const months = Math.round(length / 30.44);
    const whole = months > 60 ? 12 : 1;
    const start = Math.floor((months * from) / 10 / whole) * whole;
    const end = Math.max(Math.ceil((months * to) / 10 / whole) * whole, start + whole);
    return { ...monthStretch(year, month + start, end - start), slackDays };
  }
  return {
    firstDay: firstDay + Math.floor((length * from) / 10),
    lastDay: firstDay + Math.max(Math.ceil((length * to) / 10) - 1, 0),
    slackDays,
  };
}
