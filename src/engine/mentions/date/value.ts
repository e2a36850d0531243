import type { Mention } from "../mention.ts";

/** How fine a date is. */
export type Grain =
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half-year"
  | "year"
  | "decade"
  | "century";

/** Which parts of a date stood in the text; the others came from publishedAt or from another date. */
export interface StatedParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly weekday: boolean;
  readonly time: boolean;
}

/** Day numbers of the first and the last day, inclusive. */
export interface DayInterval {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * A time as an interval of days, resolved where it can be. "August last year" published in October 2024 is 2023-08-01 to
 * 2023-08-31 with grain month; "Thursday" one day. "Since August 2023" is August 2023 with the relation since:
 * the interval is always that of the date named, so that "since August 2023" and "since August 15, 2023" can be told apart.
 */
export interface DateValue {
  /** First and last day, inclusive, as day numbers (days since 1970-01-01); undefined where it cannot be resolved. */
  readonly firstDay: number | undefined;
  readonly lastDay: number | undefined;
  readonly grain: Grain;
  readonly stated: StatedParts;
  /** True where publishedAt was needed to resolve it ("last year", "Thursday", "in June"). */
  readonly relative: boolean;
  /** "since", "until", "before", "after" open one side of it; "by" closes it. */
  readonly relation: "at" | "since" | "until" | "before" | "after" | "by";
  /** True for "about", "around", "late", "early": the interval is soft at its ends. */
  readonly approximate: boolean;
  /** Stated weekday, 0 Monday to 6 Sunday. */
  readonly weekday: number | undefined;
  /** Clock time in minutes of the day, and the zone's offset from UTC in minutes where it is stated. */
  readonly minute: number | undefined;
  readonly utcOffset: number | undefined;
  /** True where the clock time may as well be twelve hours later or earlier: "11 o'clock" with no word of the part of the day. */
  readonly openHalf: boolean;
  /** Parts as stated or inferred, for wording and for dates without a year. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Other days that the same words may mean: "10/11/2024" by day first, "Friday's vote" by the other tense, "last June" by a year more. */
  readonly alternatives: readonly DayInterval[];
  /** Days by which either end may be off without a contradiction: 0 for a plain date, 3 for "a week ago", 15 for "three months ago". */
  readonly slackDays: number;
  /** The stretch that a part of it was taken from, which no slack leaves: 2006 for "at the beginning of 2006". */
  readonly within: DayInterval | undefined;
  /** True where both ends stood in the text ("October 8 to 13"): the interval is what is claimed, not how little is known. */
  readonly range: boolean;
  /** Part of the day in minutes from midnight, past 1440 on the next day: "Tuesday morning"; undefined where none is told. */
  readonly minutes: readonly [from: number, to: number] | undefined;
  /** True for "local time", "Japan time": its calendar day may not be that of another version. */
  readonly localTime: boolean;
  /**
   * A key under which equal relative wordings meet ("year:-1", "weekday:4", "event/day:1"), resolved or not: one version may
   * say when it was published and another not. Undefined for absolute dates.
   */
  readonly relativeKey: string | undefined;
}

export interface DateMention extends Mention<"date", DateValue> {
  /** `dateline` for the date that the text itself was filed on ("LIMA, Feb 11 -"): no claim of the story. */
  readonly role: "story" | "dateline";
  /** The coming event that a date in the possessive is of, as written in small letters: "game" for "Sunday's game". */
  readonly event: string | undefined;
}
