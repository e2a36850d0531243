import { civilDate } from "../../text/civil.ts";
import type { DateValue } from "./value.ts";

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** ISO 8601 date of a day number, such as "2024-10-18". */
export function isoDate(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

const clock = (minute: number): string => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;

function offset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Days as an ISO 8601 date or interval; "--10-18" where the year is unknown; undefined where nothing is. */
function isoDays(value: DateValue): string | undefined {
  if (value.firstDay !== undefined) {
    const first = isoDate(value.firstDay);
    return value.firstDay === value.lastDay ? first : `${first}/${isoDate(value.lastDay!)}`;
  }
  if (value.month === undefined) return undefined;
  const year = value.year === undefined ? "-" : String(value.year).padStart(4, "0");
  return value.day === undefined ? `${year}-${two(value.month)}` : `${year}-${two(value.month)}-${two(value.day)}`;
}

/** The value in one string: equal for times that are the same however they were worded ("Thursday", "October 17"). */
export function dateKey(value: DateValue): string {
  let key = (value.firstDay === undefined ? value.relativeKey : undefined) ?? isoDays(value) ?? "";
  if (value.relation !== "at") key = `${value.relation} ${key}`;
  if (value.minute !== undefined)
    key += value.utcOffset === undefined ? `T${clock(value.minute)}` : `T${clock((value.minute - value.utcOffset + 2880) % 1440)}Z`;
  else if (value.minutes !== undefined) key += `T${clock(value.minutes[0])}/${clock(value.minutes[1])}`;
  return key;
}

/** A date in a report. */
export type DateJson = { readonly [key: string]: string | boolean | readonly string[] };

/** The value as it stands in a report: ISO 8601 days, grain, and which parts were stated and which inferred. */
export function dateJson(value: DateValue): DateJson {
  const date = isoDays(value);
  const stated = (["year", "month", "day", "weekday", "time"] as const).filter((part) => value.stated[part]);
  return {
    ...(date === undefined ? {} : { date }),
    ...(value.relativeKey === undefined || value.firstDay !== undefined ? {} : { relative: value.relativeKey }),
    grain: value.grain,
    relation: value.relation,
    approximate: value.approximate,
    ...(value.minute === undefined ? {} : { time: clock(value.minute) }),
    ...(value.utcOffset === undefined ? {} : { offset: offset(value.utcOffset) }),
    ...(value.minutes === undefined ? {} : { partOfDay: `${clock(value.minutes[0])}/${clock(value.minutes[1])}` }),
    ...(value.alternatives.length === 0
      ? {}
      : {
          alternatives: value.alternatives.map(({ firstDay, lastDay }) =>
            firstDay === lastDay ? isoDate(firstDay) : `${isoDate(firstDay)}/${isoDate(lastDay)}`,
          ),
        }),
    stated,
    inferred: value.relative,
  };
}
