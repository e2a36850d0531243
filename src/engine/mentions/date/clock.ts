import { clockWords } from "../../lexicon/en/date-words.ts";
import { looseZones, zoneAbbreviations, zonePlaces } from "../../lexicon/en/time-zones.ts";
import type { Phrase } from "./phrase.ts";
import type { SentenceReader } from "./reader.ts";

const clockLeads = new Set(["at", "by", "from", "since", "until", "till", "around", "about", "before", "after", "between"]);

/** Minutes that "noon" or "midnight" after a time is off by at most: "11:30 noon", "1:30 noon". */
const besideTwelve = 120;

/** "a.m.", "p. m.", "pm" after a number: 0 or 12 hours to add. */
function halfDayAt(reader: SentenceReader, at: number): { hours: 0 | 12; end: number } | undefined {
  const form = reader.form(at);
  if (form === "am" || form === "pm") return { hours: form === "am" ? 0 : 12, end: reader.pastStop(at + 1) };
  if (form !== "a" && form !== "p") return undefined;
  const m = reader.pastStop(at + 1);
  if (reader.form(m) !== "m" || m > at + 2) return undefined;
  return { hours: form === "a" ? 0 : 12, end: reader.pastStop(m + 1) };
}

/** A zone after a clock time: "GMT", "UTC+3", "local time", "Japan time", "(Eastern time)". */
function zoneAt(reader: SentenceReader, at: number): { utcOffset?: number; localTime?: true; end: number } | undefined {
  const form = reader.form(at);
  if (form === "") return undefined;
  if (reader.isUpper(at)) {
    const known = zoneAbbreviations.get(form.toUpperCase());
    if (known !== undefined) {
      const sign = reader.form(at + 1);
      const hours = reader.digits(at + 2);
      if ((sign === "+" || reader.isHyphen(at + 1)) && reader.isGlued(at + 2) && hours <= 14)
        return { utcOffset: known + (sign === "+" ? 60 : -60) * hours, end: at + 3 };
      return { utcOffset: known, end: at + 1 };
    }
    if (looseZones.has(form)) return { localTime: true, end: at + 1 };
  }
  if (form === "greenwich" && reader.form(at + 1) === "mean" && reader.form(at + 2) === "time") return { utcOffset: 0, end: at + 3 };
  if (reader.form(at + 1) === "time" && (zonePlaces.has(form) || reader.isCapitalised(at))) {
    const offset = zonePlaces.get(form);
    return offset === undefined ? { localTime: true, end: at + 2 } : { utcOffset: offset, localTime: true, end: at + 2 };
  }
  if (reader.form(at + 2) === "time" && (reader.isCapitalised(at + 1) || zonePlaces.has(reader.form(at + 1))) && reader.isCapitalised(at))
    return { localTime: true, end: at + 3 };
  if (form === "local" || (looseZones.has(form) && reader.isCapitalised(at))) return { localTime: true, end: at + 1 };
  if (form === "," || form === "(") {
    const inner = zoneAt(reader, at + 1);
    if (inner === undefined) return undefined;
    if (form === ",") return inner.localTime === true && reader.form(inner.end - 1) === "time" ? inner : undefined;
    return reader.form(inner.end) === ")" ? { ...inner, end: inner.end + 1 } : undefined;
  }
  return undefined;
}

/** Local or zoned time after a date that has no clock time: "May 15 local time". */
export function localTimeAfter(reader: SentenceReader, at: number): { end: number } | undefined {
  const bracketed = reader.form(at) === "(" && reader.form(at + 2) === ")";
  if (!bracketed && reader.form(at + 1) !== "time" && reader.form(at + 2) !== "time") return undefined;
  const zone = zoneAt(reader, at);
  return zone === undefined ? undefined : { end: zone.end };
}

/** Minutes of the day of "3:42", "3.42" and "0842"; NaN where it is no time. */
function minuteOf(form: string, separators: string): number {
  const length = form.length;
  const plain = length === 4 && !form.includes(":") && !form.includes(".");
  const at = plain ? 1 : form.length - 3;
  if (!plain && (at < 1 || at > 2 || !separators.includes(form[at]!))) return Number.NaN;
  const hour = Number(plain ? form.slice(0, 2) : form.slice(0, at));
  const minute = Number(plain ? form.slice(2) : form.slice(at + 1));
  return hour <= 24 && minute <= 59 ? hour * 60 + minute : Number.NaN;
}

/** A clock time that begins with a number: "3:42 a.m.", "3 p.m.", "0842 GMT", "12:00", "10 o'clock". */
export function fromClock(reader: SentenceReader, at: number): Phrase | undefined {
  const form = reader.form(at);
  const hour = reader.digits(at);
  const small = reader.width(at) <= 2 && hour >= 1 && hour <= 12;
  const parted = partedTime(reader, at, hour);
  if (parted !== undefined) return parted;
  const onDial = small ? hour * 60 : minuteOf(form, ":.");
  const named = onDial < 780 ? namedHalf(reader, at + 1, onDial) : undefined;
  if (named !== undefined) return withZone(reader, at, named.end, named.minute, small);
  if (small && reader.form(at + 1) === "o'clock") return { ...withZone(reader, at, at + 2, hour * 60, true), openHalf: true };
  // "3-5 p.m.", "from 9 to 11 a.m.": the first hour borrows the second one's half of the day
  if (
    small &&
    (reader.isHyphen(at + 1) || ((reader.form(at + 1) === "to" || reader.form(at + 1) === "and") && clockLeads.has(reader.form(at - 1))))
  ) {
    const until = reader.digits(at + 2);
    const last = halfDayAt(reader, at + 3);
    if (last !== undefined && until >= 1 && until <= 12) return withZone(reader, at, last.end, (hour % 12) * 60 + last.hours * 60, true);
  }
  const next = reader.form(at + 1);
  const zone = zoneAt(reader, at + 1);
  const minute = minuteOf(form, zone?.utcOffset === undefined ? ":" : ":.");
  if (Number.isNaN(minute) || minute > 1440) return undefined;
  if (reader.width(at) === 4 && !form.includes(":")) {
    if (zone !== undefined && (zone.utcOffset !== undefined || reader.form(at + 1) === "local")) return timed(at, minute, zone, false);
    if ((next === "hours" || next === "hrs") && (form.startsWith("0") || clockLeads.has(reader.form(at - 1))))
      return withZone(reader, at, at + 2, minute, false);
    // "at 1930 on Tuesday", "at 0600."; "at 2019 prices" is a year
    const stands = !reader.isWord(at + 1) || next === "on" || next === "local";
    if (reader.form(at - 1) === "at" && stands && minute < 1440) return timed(at, minute, { end: at + 1 }, false);
    // "1353 (1023 GMT)": the bracket says that both are times
    if (next === "(" && zoneAt(reader, at + 3)?.utcOffset !== undefined && !Number.isNaN(minuteOf(reader.form(at + 2), ":")))
      return timed(at, minute, { end: at + 1 }, false);
    return undefined;
  }
  // "08:00" and "20:00" are of a clock of 24 hours, "8:00" may be of either
  const openHalf = minute >= 60 && minute < 780 && !form.startsWith("0") && zone?.utcOffset === undefined ? true : undefined;
  if (zone !== undefined && next !== ",") return { ...timed(at, minute, zone, false), openHalf };
  const end = next === "hours" || next === "hrs" || next === "h" ? at + 2 : at + 1;
  const cued = end > at + 1 || clockLeads.has(reader.form(at - 1)) || next === "(";
  return { ...timed(at, minute, { end }, false), partial: !cued, openHalf: end === at + 1 ? openHalf : undefined };
}

/** What says which half of the day a time on the dial is of: "a.m.", "12:25 noon", "11:40 midnight"; with the minute of the day. */
function namedHalf(reader: SentenceReader, at: number, onDial: number): { minute: number; end: number } | undefined {
  const half = halfDayAt(reader, at);
  if (half !== undefined) return { minute: (onDial % 720) + half.hours * 60, end: half.end };
  const word = clockWords.get(reader.form(at));
  if (word === undefined) return undefined;
  const fromTwelve = onDial % 720;
  const apart = fromTwelve > 360 ? fromTwelve - 720 : fromTwelve;
  return Math.abs(apart) <= besideTwelve ? { minute: (word + apart + 1440) % 1440, end: at + 1 } : undefined;
}

/** "12: 25 p.m.": translation machines set a space after the colon. Read only where something else says that it is a time. */
function partedTime(reader: SentenceReader, at: number, hour: number): Phrase | undefined {
  if (!(hour >= 0 && hour <= 23) || reader.form(at + 1) !== ":" || !reader.isGlued(at + 1) || reader.isGlued(at + 2)) return undefined;
  const past = reader.digits(at + 2);
  if (!(past <= 59) || reader.width(at + 2) !== 2) return undefined;
  const minute = hour * 60 + past;
  const named = hour >= 1 && minute < 780 ? namedHalf(reader, at + 3, minute) : undefined;
  if (named !== undefined) return withZone(reader, at, named.end, named.minute, false);
  // "from 8: 00 on the 25th", "at 8: 30"; "by 3: 25 were hurt" is none
  if (!reader.form(at + 2).startsWith("0") && reader.form(at + 3) !== "on" && reader.form(at - 1) !== "at") return undefined;
  const isOpen = hour >= 1 && hour <= 12 && reader.width(at) === (hour < 10 ? 1 : 2);
  return { ...withZone(reader, at, at + 3, minute, false), openHalf: isOpen ? true : undefined };
}

/** "noon", "midnight", with a zone. */
export function fromClockWord(reader: SentenceReader, at: number): Phrase | undefined {
  const minute = clockWords.get(reader.form(at));
  if (minute === undefined || (reader.isCapitalised(at) && at > reader.first)) return undefined;
  return withZone(reader, at, at + 1, minute, true);
}

function withZone(reader: SentenceReader, first: number, end: number, minute: number, wholeHour: boolean): Phrase {
  return timed(first, minute, zoneAt(reader, end) ?? { end }, wholeHour);
}

function timed(first: number, minute: number, zone: { utcOffset?: number; localTime?: true; end: number }, wholeHour: boolean): Phrase {
  return { first, end: zone.end, minute, utcOffset: zone.utcOffset, localTime: zone.localTime, wholeHour };
}
