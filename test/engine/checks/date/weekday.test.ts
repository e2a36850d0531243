import { dateWeekday } from "../../../../src/engine/checks/date/weekday.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(dateWeekday, {
  flagged: [
    {
      versions: ["The trial opened on [[Friday, 18 October 2023]] in Lyon."],
      message: "stated",
      words: "“Friday, 18 October 2023”: 2023-10-18 is a Wednesday, not a Friday.",
    },
    { versions: ["The orchestra plays on [[Sat. Nov. 5, 2023]], and the hall is sold out."], message: "stated" },
    { versions: ["The vote was held on [[2024-03-04 (Tuesday)]] in the old town hall."], message: "stated" },
    {
      versions: [{ text: "The two sides meet again on [[Wednesday July 8]], the mediator said.", publishedAt: "2025-05-15" }],
      message: "inferred",
      words: "“Wednesday July 8”: 2025-07-08, the nearest such day to publication, is a Tuesday, not a Wednesday.",
    },
    {
      versions: [
        "The trial opened on Wednesday, 18 October 2023 in Lyon.",
        "In Lyon the trial opened on [[Tuesday, 18 October 2023]], with eleven defendants.",
      ],
      message: "stated",
    },
  ],
  clean: [
    { versions: ["The trial opened on Wednesday, 18 October 2023 in Lyon."], because: "the weekday is right" },
    { versions: ["The fair runs from Tuesday, 3 October 2023 to Friday, 6 October 2023."], because: "both ends are right" },
    { versions: ["The parade is on Friday, November 10, as every year."], because: "the year is unknown" },
    { versions: ["Riots broke out on Monday, 2 September 1752, when the calendar changed."], because: "another calendar may be meant" },
    { versions: ["They met on Sunday, 10/11/2024, for lunch."], because: "by day first it is a Sunday" },
    {
      versions: [{ text: "On Monday, 2,400 people came; by July 8 all had left.", publishedAt: "2025-07-09" }],
      because: "the number is no day",
    },
  ],
});
