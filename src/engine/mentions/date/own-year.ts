import { dayNumber, daysInMonth, weekday as weekdayOf } from "../../text/civil.ts";
import type { DateMention, DateValue } from "./value.ts";

/** A day and month this near to publication is of that year, even where the version names an earlier one: an anniversary. */
const anniversaryDays = 14;

/**
 * Gives dates without a year ("Sunday, February 12") the year that the version itself states for that day and month elsewhere
 * ("12.02.2023"), which says more than the day of publication. Where two years are stated for it, neither is taken.
 */
export function takeOwnYears(mentions: DateMention[], published: number | undefined): void {
  const years = new Map<number, number>();
  for (const { value } of mentions) {
    const { year, month, day, stated, alternatives } = value;
    if (!stated.year || !stated.month || !stated.day || value.range || alternatives.length > 0) continue;
    const key = month! * 40 + day!;
    years.set(key, (years.get(key) ?? year) === year ? year! : Number.NaN);
  }
  if (years.size === 0) return;
  for (let at = 0; at < mentions.length; at++) {
    const { value } = mentions[at]!;
    if (!lacksYear(value)) continue;
    const year = years.get(value.month! * 40 + value.day!);
    if (year === undefined || Number.isNaN(year) || value.day! > daysInMonth(year, value.month!)) continue;
    const day = dayNumber(year, value.month!, value.day!);
    if (day !== value.firstDay && isMeant(value, day, published))
      mentions[at] = { ...mentions[at]!, value: { ...value, firstDay: day, lastDay: day, year, alternatives: [] } };
  }
}

function lacksYear({ stated, month, range, relativeKey, firstDay, lastDay }: DateValue): boolean {
  return stated.day && stated.month && !stated.year && month !== undefined && !range && relativeKey === undefined && firstDay === lastDay;
}

function isMeant({ weekday, firstDay }: DateValue, day: number, published: number | undefined): boolean {
  if (weekday !== undefined && (firstDay === undefined || weekdayOf(firstDay) !== weekday)) return weekdayOf(day) === weekday;
  if (weekday !== undefined) return false;
  return firstDay === undefined || published === undefined || day > published || Math.abs(firstDay - published) > anniversaryDays;
}
