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

/**
 * A time as an interval of days, resolved where it can be. "August last year" published in October 2024 is 2023-08-01 to
 * 2023-08-31 with grain month; "Thursday" one day; "since August 2023" an open end.
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
  /** Parts as stated or inferred, for wording and for dates without a year. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Where it cannot be resolved without publishedAt: a key under which equal relative dates meet ("last-year", "weekday:4"). */
  readonly relativeKey: string | undefined;
}

export type DateMention = Mention<"date", DateValue>;
