import { compareDates } from "../mentions/date/compare.ts";
import { compareClocks } from "../mentions/date/compare-clock.ts";
import { dateJson, dateKey } from "../mentions/date/key.ts";
import type { DateMention, DateValue, Grain } from "../mentions/date/value.ts";
import type { Relation } from "./claim.ts";
import type { Kind } from "./kind.ts";

/** How telling it is that two versions share a date of a grain; a clock time says more than a day of the week. */
const rarities: Partial<Readonly<Record<Grain, number>>> = { minute: 0.9, hour: 0.8, day: 0.3, month: 0.5, year: 0.4 };

/** Grains that are told of one event side by side: "on Tuesday" and "early on Tuesday morning". */
const grains: Partial<Readonly<Record<Grain, Grain>>> = { "part-of-day": "day", weekend: "day", minute: "hour" };

/** Which way a time is open. */
const sides: Readonly<Record<DateValue["relation"], string>> = {
  at: "",
  since: "later",
  after: "later",
  until: "earlier",
  before: "earlier",
  by: "earlier",
};

/** "July 24" and "the 24th", or "October 12" read as two years: what both state agrees, and only what was inferred differs. */
function hasSameStatedDay(left: DateValue, right: DateValue): boolean {
  if (!left.stated.day || !right.stated.day || left.day !== right.day) return false;
  if (compareClocks(left, right)?.outcome === "contradiction") return false;
  const isMonthOpen = !left.stated.month || !right.stated.month;
  const isYearOpen = !left.stated.year || !right.stated.year;
  const isOtherWeekday = left.stated.weekday && right.stated.weekday && left.weekday !== right.weekday;
  return !isOtherWeekday && (isMonthOpen || (left.month === right.month && isYearOpen));
}

/** As dates compare, but "Sunday, July 26" against "Thursday, July 26" is a contradiction although the dates are equal. */
function compareWithWeekdays(left: DateValue, right: DateValue): Relation {
  if (hasSameStatedDay(left, right)) return { outcome: "compatible", why: "stated" };
  const relation = compareDates(left, right);
  const isOtherDay = left.stated.weekday && right.stated.weekday && left.weekday !== right.weekday;
  return isOtherDay && relation.outcome === "compatible" && left.day === right.day
    ? { outcome: "contradiction", why: "weekday" }
    : relation;
}

export const dateKind: Kind<DateMention> = {
  name: "date",
  sameFigure: 0.3,
  join: 0.13,
  joinWording: 0.1,
  // "midnight on Monday" is told beside "Monday"; a clock time alone only beside clock times
  groupOf: ({ value }) =>
    (value.grain === "minute" || value.grain === "hour") && !value.stated.day && !value.stated.weekday ? "time" : "date",
  figureOf: ({ value }) => dateKey(value),
  rarityOf: ({ value }) => rarities[value.grain] ?? 0.3,
  isFormation: () => false,
  isPart: () => false,
  nounOf: ({ value }, document) => [document.tokens.vocabulary.idOfForm(`@${grains[value.grain] ?? value.grain}`)],
  // "by the end of the year" holds all earlier times and would agree with any of them: open times meet only their like
  canMeet: (left, right) =>
    sides[left.value.relation] === sides[right.value.relation] &&
    // the day of "Sunday's game" says nothing of the day of an arrest
    (left.event === undefined) === (right.event === undefined) &&
    compareDates(left.value, right.value).outcome !== "incomparable",
  keyOf: ({ value }) => (value.weekday === undefined || !value.stated.weekday ? dateKey(value) : `${dateKey(value)} ${value.weekday}`),
  compare: (left, right) => compareWithWeekdays(left.value, right.value),
  relate: (reference, other) => compareWithWeekdays(reference.value, other.value),
  aboutOf: (members) => (members[0]!.value.grain === "minute" ? "time" : "date"),
  jsonOf: ({ value }) => dateJson(value),
  labelOf: (mention) => ({ start: mention.start, end: mention.end }),
};
