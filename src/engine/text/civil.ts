/** Day number (days since 1970-01-01, proleptic Gregorian) of a civil date; the date must exist. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Civil date of a day number: month 1 to 12, day 1 to 31. */
export function civilDate(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 };
}

/** Days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** Weekday of a day number: 0 Monday to 6 Sunday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Day number of the calendar date that an ISO 8601 date or date-time is written with, in its own offset; undefined where it is none. */
export function publishedDayOf(iso: string | undefined): number | undefined {
  if (iso === undefined || iso.length < 10 || iso[4] !== "-" || iso[7] !== "-") return undefined;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return dayNumber(year, month, day);
}

/** Minutes since 1970-01-01T00:00Z of an ISO 8601 date or date-time; a date alone counts as its noon, a missing offset as UTC. */
export function publishedMinuteOf(iso: string | undefined): number | undefined {
  const day = publishedDayOf(iso);
  if (iso === undefined || day === undefined) return undefined;
  if (iso.length < 16 || iso[13] !== ":") return day * 1440 + 720;
  const offset = iso.slice(16).replace(/^[:0-9.,]*/, "");
  const sign = offset[0] === "+" ? 1 : offset[0] === "-" ? -1 : 0;
  const shift = sign === 0 ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
  return day * 1440 + Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)) - shift;
}
