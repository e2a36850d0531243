import { weekday as weekdayOf } from "../../text/civil.ts";
import { compareClocks } from "./compare-clock.ts";
import type { DateValue, DayInterval } from "./value.ts";

/** `less-specific`: one holds within the other ("this summer", "June"). `incomparable`: the words do not say enough. */
export type DateOutcome = "contradiction" | "less-specific" | "compatible" | "incomparable";

/** What the outcome rests on, for wording and for thresholds. */
export type DateReason =
  /** The same days. */
  | "equal"
  | "contained"
  | "overlap"
  /** Apart, by less than the words leave open, or by a day where a zone is stated. */
  | "slack"
  | "zone"
  /** Another reading of the same words meets. */
  | "reading"
  | "days-apart"
  | "range-ends"
  | "weekday"
  | "calendar-parts"
  | "clock"
  | "part-of-day"
  /** An event outside the stretch that "since", "until", "by", "before" or "after" opens. */
  | "outside"
  | "relation"
  | "relative-key"
  | "unresolved"
  /** A date beside a mere clock time. */
  | "kinds";

export interface DateComparison {
  readonly outcome: DateOutcome;
  readonly why: DateReason;
}

const answer = (outcome: DateOutcome, why: DateReason): DateComparison => ({ outcome, why });

/** Whether two dates, said of one event, can both hold. Symmetric. */
export function compareDates(left: DateValue, right: DateValue): DateComparison {
  const days = compareDays(left, right);
  if (days.outcome === "contradiction") {
    const meeting = instantsMeet(left, right);
    return meeting === undefined ? days : meeting;
  }
  const clocks = compareClocks(left, right);
  if (clocks === undefined) return days;
  if (days.why === "unresolved" || days.why === "kinds") return clocks;
  if (clocks.outcome === "contradiction") {
    // Times of different days say nothing of each other
    return days.outcome === "incomparable" || days.why === "slack" || days.why === "overlap" || !oneDayEach(left, right) ? days : clocks;
  }
  return days.outcome === "compatible" && days.why === "equal" ? clocks : days;
}

function oneDayEach(left: DateValue, right: DateValue): boolean {
  return [left, right].every(({ firstDay, lastDay }) => firstDay === undefined || firstDay === lastDay);
}

/** A day's difference that a zone or the night explains: 23:30 GMT on Monday and 8:30 a.m. Japan time on Tuesday; "Monday night" and 1 a.m. on Tuesday. */
function instantsMeet(left: DateValue, right: DateValue): DateComparison | undefined {
  if (left.firstDay === undefined || right.firstDay === undefined || left.firstDay !== left.lastDay || right.firstDay !== right.lastDay)
    return undefined;
  if (Math.abs(left.firstDay - right.firstDay) !== 1) return undefined;
  const [earlier, later] = left.firstDay < right.firstDay ? [left, right] : [right, left];
  const smallHours = (earlier.minutes?.[1] ?? 0) - 1440;
  if (smallHours > 0 && (later.minute ?? later.minutes?.[0] ?? 1440) <= smallHours) return answer("compatible", "overlap");
  if (left.minute !== undefined && right.minute !== undefined && left.utcOffset !== undefined && right.utcOffset !== undefined) {
    const apart = Math.abs((left.firstDay - right.firstDay) * 1440 + (left.minute - left.utcOffset) - (right.minute - right.utcOffset));
    return apart <= 5 ? answer("compatible", "zone") : answer("contradiction", "clock");
  }
  return zonesDiffer(left, right) ? answer("compatible", "zone") : undefined;
}

function readings(value: DateValue): readonly DayInterval[] {
  return value.firstDay === undefined ? [] : [{ firstDay: value.firstDay, lastDay: value.lastDay! }, ...value.alternatives];
}

const hasDay = (value: DateValue) =>
  value.firstDay !== undefined || value.weekday !== undefined || value.month !== undefined || value.relativeKey !== undefined;

function compareDays(left: DateValue, right: DateValue): DateComparison {
  if (!hasDay(left) || !hasDay(right)) return answer("incomparable", "kinds");
  if (left.firstDay === undefined || right.firstDay === undefined) return compareUnresolved(left, right);
  const slack = Math.max(left.slackDays, right.slackDays);
  if (left.relation !== right.relation && (left.relation !== "at" || right.relation !== "at")) return compareRelations(left, right, slack);
  return compareReadings(left, right);
}

function compareReadings(left: DateValue, right: DateValue): DateComparison {
  const plain = compareIntervals(readings(left)[0]!, readings(right)[0]!, left, right);
  if (plain.outcome !== "contradiction" || plain.why === "range-ends" || plain.why === "weekday") return plain;
  const wide = left.slackDays >= right.slackDays ? left : right;
  for (const one of readings(wide)) {
    for (const other of readings(wide === left ? right : left)) {
      if (one.firstDay <= other.lastDay && other.firstDay <= one.lastDay) return answer("compatible", "reading");
      const first = Math.max(one.firstDay - wide.slackDays, wide.within?.firstDay ?? Number.NEGATIVE_INFINITY);
      const last = Math.min(one.lastDay + wide.slackDays, wide.within?.lastDay ?? Number.POSITIVE_INFINITY);
      if (first <= other.lastDay && other.firstDay <= last) return answer("compatible", "slack");
    }
  }
  return plain;
}

function compareIntervals(one: DayInterval, other: DayInterval, left: DateValue, right: DateValue): DateComparison {
  if (one.firstDay === other.firstDay && one.lastDay === other.lastDay) {
    // "Sunday, July 26" and "Tuesday, July 26"
    const isOther = left.stated.weekday && right.stated.weekday && left.weekday !== right.weekday && !left.range && !right.range;
    return isOther ? answer("contradiction", "weekday") : answer("compatible", "equal");
  }
  if (one.firstDay > other.lastDay || other.firstDay > one.lastDay) return answer("contradiction", "days-apart");
  // Two ranges both of whose ends were stated are the same claim only with the same ends
  if (left.range && right.range && left.grain === right.grain && left.slackDays === 0 && right.slackDays === 0)
    return answer("contradiction", "range-ends");
  const within = one.firstDay >= other.firstDay && one.lastDay <= other.lastDay;
  const around = one.firstDay <= other.firstDay && one.lastDay >= other.lastDay;
  return within || around ? answer("less-specific", "contained") : answer("compatible", "overlap");
}

/** Whether a zone is told that may put one of the two on another day than the other: "local time" in one of them, GMT in the other. */
function zonesDiffer(left: DateValue, right: DateValue): boolean {
  return left.localTime !== right.localTime || left.utcOffset !== right.utcOffset;
}

type Side = "from" | "to" | "at";
const sides: Readonly<Record<DateValue["relation"], Side>> = {
  at: "at",
  since: "from",
  after: "from",
  until: "to",
  by: "to",
  before: "to",
};

/** "since", "after" on one side; "until", "by", "before" on the other: what they leave open decides. */
function compareRelations(left: DateValue, right: DateValue, slack: number): DateComparison {
  const leftSide = sides[left.relation];
  const rightSide = sides[right.relation];
  if (leftSide === rightSide) return compareReadings(left, right);
  if (leftSide !== "at" && rightSide !== "at") return answer("incomparable", "relation");
  const event = leftSide === "at" ? left : right;
  const bound = leftSide === "at" ? right : left;
  const boundSide = leftSide === "at" ? rightSide : leftSide;
  const inside = readings(event).some((one) =>
    readings(bound).some((other) => (boundSide === "from" ? one.lastDay >= other.firstDay - slack : one.firstDay <= other.lastDay + slack)),
  );
  return inside ? answer("compatible", "relation") : answer("contradiction", "outside");
}

/** Where the day of publication or the year is unknown: weekdays, calendar parts and equal wordings still tell. */
function compareUnresolved(left: DateValue, right: DateValue): DateComparison {
  if (left.relativeKey !== undefined && left.relativeKey === right.relativeKey) return answer("compatible", "equal");
  const leftWeekday = weekdayIn(left);
  const rightWeekday = weekdayIn(right);
  if (leftWeekday !== undefined && rightWeekday !== undefined && leftWeekday !== rightWeekday)
    return left.range || right.range || zonesDiffer(left, right)
      ? answer("incomparable", "unresolved")
      : answer("contradiction", "weekday");
  const parts = compareParts(left, right);
  if (parts !== undefined) return parts;
  if (leftWeekday !== undefined && rightWeekday !== undefined) return answer("compatible", "weekday");
  if (left.relativeKey !== undefined && right.relativeKey !== undefined && rivals(left.relativeKey, right.relativeKey))
    return answer("contradiction", "relative-key");
  return answer("incomparable", "unresolved");
}

function weekdayIn(value: DateValue): number | undefined {
  if (value.weekday !== undefined) return value.weekday;
  if (value.firstDay === undefined || value.firstDay !== value.lastDay || value.alternatives.length > 0) return undefined;
  return weekdayOf(value.firstDay);
}

/** Month and day where a year is missing, or where a date does not exist ("February 30"). */
function compareParts(left: DateValue, right: DateValue): DateComparison | undefined {
  if (left.month === undefined || right.month === undefined) {
    // "on the 26th" beside "July 26"
    if (left.day === undefined || right.day === undefined || left.range || right.range) return undefined;
    return left.day === right.day ? answer("compatible", "equal") : answer("contradiction", "calendar-parts");
  }
  if (left.year !== undefined && right.year !== undefined && left.year !== right.year) return answer("contradiction", "calendar-parts");
  if (left.month !== right.month)
    return left.range || right.range ? answer("incomparable", "unresolved") : answer("contradiction", "calendar-parts");
  if (left.day === undefined && right.day === undefined) return answer("compatible", "equal");
  if (left.day === undefined || right.day === undefined) return answer("less-specific", "contained");
  if (left.range !== right.range) {
    // "August 4" lies before "August 14 to 16", whatever the year
    const [range, single] = left.range ? [left, right] : [right, left];
    if (single.day! < range.day!) return answer("contradiction", "calendar-parts");
  }
  if (left.day !== right.day)
    return left.range !== right.range ? answer("incomparable", "unresolved") : answer("contradiction", "calendar-parts");
  return answer("compatible", "equal");
}

/**
 * "Last year" against "two years ago", "two days ago" against "two weeks ago", "two days after the vote" against "two weeks after" it, where
 * no day of publication is known: counts of one unit that differ, or of two units that no rounding brings together.
 */
function rivals(left: string, right: string): boolean {
  const one = stepOf(left);
  const other = stepOf(right);
  if (one === undefined || other === undefined || one.from !== other.from) return false;
  if (one.unit === other.unit) return one.unit !== "day" && one.unit !== "week" && one.count !== other.count;
  const [few, many] = [one, other].map(({ unit, count }) => ({ days: daysIn[unit]! * count, slack: daysIn[unit]! / 2 }));
  return Math.sign(few!.days) === Math.sign(many!.days) && Math.abs(few!.days - many!.days) > few!.slack + many!.slack + 1;
}

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** "event/week:2" in its parts; undefined for keys that say more than one count. */
function stepOf(key: string): { readonly from: string; readonly unit: string; readonly count: number } | undefined {
  const found = /^(event\/)?(day|week|month|quarter|year):(-?\d+)$/.exec(key);
  return found === null ? undefined : { from: found[1] ?? "", unit: found[2]!, count: Number(found[3]) };
}
