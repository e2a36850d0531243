import { compareDates } from "../mentions/date/compare.ts";
import { dateJson, dateKey } from "../mentions/date/key.ts";
import type { DateMention, Grain } from "../mentions/date/value.ts";
import type { Kind } from "./kind.ts";

/** How telling it is that two versions share a date of a grain; a clock time says more than a day of the week. */
const rarities: Partial<Readonly<Record<Grain, number>>> = { minute: 0.9, hour: 0.8, day: 0.3, month: 0.5, year: 0.4 };

/** Grains that are told of one event side by side: "on Tuesday" and "early on Tuesday morning". */
const grains: Partial<Readonly<Record<Grain, Grain>>> = { "part-of-day": "day", weekend: "day", minute: "hour" };

export const dateKind: Kind<DateMention> = {
  name: "date",
  sameFigure: 0.3,
  join: 0.12,
  joinWording: 0.1,
  groupOf: ({ value }) => (value.grain === "minute" || value.grain === "hour" ? "time" : "date"),
  figureOf: ({ value }) => dateKey(value),
  rarityOf: ({ value }) => rarities[value.grain] ?? 0.3,
  isFormation: () => false,
  isPart: () => false,
  nounOf: ({ value }, document) => [document.tokens.vocabulary.idOfForm(`@${grains[value.grain] ?? value.grain}`)],
  // "by the end of the year" holds all earlier times and would agree with any of them: open times meet only their like
  canMeet: (left, right) =>
    left.value.relation === right.value.relation && compareDates(left.value, right.value).outcome !== "incomparable",
  keyOf: ({ value }) => dateKey(value),
  compare: (left, right) => compareDates(left.value, right.value),
  relate: (reference, other) => compareDates(reference.value, other.value),
  aboutOf: (members) => (members[0]!.value.grain === "minute" ? "time" : "date"),
  jsonOf: ({ value }) => dateJson(value),
  labelOf: (mention) => ({ start: mention.start, end: mention.end }),
};
