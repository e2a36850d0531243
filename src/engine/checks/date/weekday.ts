import { isoDate } from "../../mentions/date/key.ts";
import type { DateMention } from "../../mentions/date/value.ts";
import { weekday as weekdayOf } from "../../text/civil.ts";
import { defineCheck } from "../check.ts";

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
/** Before 1800 copy may go by another calendar: "Thursday, 2 September 1752" is right where it was written. */
const firstYear = 1800;
/** Where the year was inferred another one may be meant, so the finding is not sure. */
const inferredCeiling = 0.8;

export const dateWeekday = defineCheck({
  id: "date/weekday",
  scope: "version",
  kind: "inconsistency",
  severity: "major",
  summary: "A weekday does not fall on the date beside it",
  why: "One of the two is wrong, and a reader who plans by it comes on the wrong day.",
  remedy: "Check the date in the source, then correct the weekday or the date.",
  limits: [
    "A date without a year takes the year that the version states for that day elsewhere, else the one nearest to publication.",
    "Dates before 1800 are not checked: copy may go by another calendar.",
  ],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "mistranslation",
  reads: ["date"],
  messages: {
    stated: "“{quote}”: {date} is a {actual}, not a {named}.",
    inferred: "“{quote}”: {date}, the nearest such day to publication, is a {actual}, not a {named}.",
  },
  options: {},
  examples: {
    flagged: [
      { versions: ["The museum reopens on [[Thursday, July 23, 2024]], its director said."], message: "stated" },
      {
        versions: [{ text: "The ferry sank off the island on [[Monday (Feb 11)]], just after noon.", publishedAt: "2025-02-13" }],
        message: "inferred",
      },
    ],
    clean: [
      { versions: ["The museum reopens on Tuesday, July 23, 2024, its director said."], because: "July 23, 2024 is a Tuesday" },
      {
        versions: [{ text: "The ferry sank on Tuesday. The hearing is on February 14.", publishedAt: "2025-02-13" }],
        because: "the weekday and the date are of two events",
      },
    ],
  },
  *run(document, _options, { claims }) {
    for (const claim of claims.of("date")) {
      for (const side of claim.sides) {
        for (const mention of side.mentions) {
          if (mention.document !== document.index) continue;
          const actual = conflictingWeekday(mention);
          if (actual === undefined) continue;
          const { firstDay, weekday, stated } = mention.value;
          const date = isoDate(firstDay!);
          const named = names[weekday!]!;
          yield {
            message: stated.year ? "stated" : "inferred",
            data: { quote: document.text.slice(mention.start, mention.end), date, actual, named },
            evidence: [{ document: document.index, start: mention.start, end: mention.end, value: { date, weekday: actual } }],
            verdict: "contradiction",
            strength: 1,
            about: "weekday",
            values: [date, named],
            ...(stated.year ? {} : { ceiling: inferredCeiling }),
          };
        }
      }
    }
  },
});

/** The weekday that a mention's date falls on, where it states another one; undefined where all is well or nothing can be told. */
function conflictingWeekday({ value }: DateMention): string | undefined {
  const { weekday, stated, firstDay, year, alternatives } = value;
  if (weekday === undefined || !stated.day || firstDay === undefined || (year !== undefined && year < firstYear)) return undefined;
  if (weekdayOf(firstDay) === weekday) return undefined;
  // "10/11/2024" read the other way round may fit; another year of an inferred one does not excuse it
  if (stated.year && alternatives.some((other) => weekdayOf(other.firstDay) === weekday)) return undefined;
  return names[weekdayOf(firstDay)];
}
