import { describe, expect, it } from "vitest";
import { compareDates } from "../../../../src/engine/mentions/date/compare.ts";
import { extractDates } from "../../../../src/engine/mentions/date/extract.ts";
import type { DateValue } from "../../../../src/engine/mentions/date/value.ts";
import { readDocument } from "../../../../src/engine/text/read.ts";
import { Vocabulary } from "../../../../src/engine/text/vocabulary.ts";

/** Value of the only date in a sentence; "@" before a text sets its day of publication. */
function dateIn(text: string): DateValue {
  const [, published, words] = /^(?:@(\S+) )?(.*)$/s.exec(text)!;
  const version = { id: "a", language: "en", text: words!, ...(published === undefined ? {} : { publishedAt: published }) };
  const mentions = extractDates(readDocument(version, 0, new Vocabulary()));
  expect(mentions.length, text).toBe(1);
  return mentions[0]!.value;
}

type Row = readonly [left: string, right: string, why: string];

const contradictions: readonly Row[] = [
  ["It opened in June 2024.", "It opened in July 2024.", "days-apart"],
  ["It opened on June 3, 2024.", "It opened on June 4, 2024.", "days-apart"],
  ["@2024-10-18 They met last year.", "They met in 2019.", "days-apart"],
  ["@2024-10-18 It fell on Thursday.", "@2024-10-18 It fell on Friday.", "days-apart"],
  ["@2025-02-13 It shook in November last year.", "It shook in November 2021.", "days-apart"],
  ["It ran from October 8 to 13, 2024.", "It ran from October 8 to 15, 2024.", "range-ends"],
  ["It came in 2005, they said.", "It came at the beginning of 2006.", "days-apart"],
  ["It must report by March 15, 2022.", "It must report until March 21, 2022.", "days-apart"],
  ["It fell on Tuesday (local time).", "It fell on Saturday (local time).", "weekday"],
  ["It fell on Tuesday.", "It fell on Wednesday.", "weekday"],
  ["@2020-07-27 It fell on Tuesday, July 26.", "@2020-07-27 It fell on Sunday, July 26.", "weekday"],
  ["They left two days ago.", "They left two weeks ago.", "relative-key"],
  ["They left two days after the vote.", "They left two weeks after the vote.", "relative-key"],
  ["It fell on Tuesday, they said.", "It fell on Wednesday, August 8, 2012.", "weekday"],
  ["It opens on October 18.", "It opens on October 19.", "calendar-parts"],
  ["It ends on the 4th of August.", "It runs from August 14 to 16.", "calendar-parts"],
  ["It opens on February 30.", "It opens on March 2, 2023.", "calendar-parts"],
  ["It opens on the 26th, they said.", "It opens on July 27, they said.", "calendar-parts"],
  ["It shook at 3:42 a.m. (0842 GMT).", "It shook at 0342 GMT.", "clock"],
  ["It left at 3 p.m. sharp.", "It left at 4 p.m. sharp.", "clock"],
  ["It was out by 7 a.m. sharp.", "It was out by 7 p.m. sharp.", "clock"],
  ["It left at 11 o'clock.", "It left at 10 p.m. sharp.", "clock"],
  ["It left at 8:00, they said.", "It left at 8:30 p.m. sharp.", "clock"],
  ["It left at 08:00, they said.", "It left at 8 p.m. sharp.", "clock"],
  ["It left at 11 o'clock in the morning.", "It left at 11 p.m. sharp.", "clock"],
  ["It left at 3:05 p.m. local time.", "It left at 0812 GMT.", "clock"],
  ["They have met since June 2020.", "They met in March 2020.", "outside"],
  ["It will end by June 2020.", "It ended in August 2020.", "outside"],
  ["It rained on Tuesday morning.", "It rained on Tuesday night.", "part-of-day"],
];

const compatible: readonly Row[] = [
  ["@2024-10-18 It fell on Thursday.", "It fell on October 17, 2024.", "equal"],
  ["@2024-10-18 They ship since August last year.", "They ship since August 2023.", "equal"],
  ["@2025-07-25 They play on Saturday week.", "They play on August 2, 2025.", "equal"],
  ["It fell last year.", "It fell last year, they said.", "equal"],
  ["It fell on the 26th, they said.", "It fell on July 26.", "equal"],
  ["@2025-07-24 He came three years ago.", "He came in 2022.", "equal"],
  ["@2025-05-15 It is the first cut in nine months.", "It is the first cut since August 2024.", "equal"],
  ["@2025-07-24 It is back for the first time in 14 years.", "It is back since 2011.", "equal"],
  ["It shook at 3:42 a.m. sharp.", "It shook at 0842 GMT.", "zone"],
  ["It shook at 5:42 p.m. Japan time.", "It shook at 3:42 a.m. (0842 GMT).", "equal"],
  ["It shook at 5:42 p.m. Japan time on Feb. 11, 2025.", "It shook at 3:42 a.m. (0842 GMT) on February 11, 2025.", "equal"],
  ["It struck at 8:30 a.m. Japan time on May 6, 2025.", "It struck at 2330 GMT on May 5, 2025.", "zone"],
  ["@2025-05-15 The bank cut on Thursday.", "The bank cut on May 15, 2025 local time.", "equal"],
  ["The bank cut on May 14, 2025.", "The bank cut on May 15, 2025 local time.", "zone"],
  ["It closed in November 1982.", "It closed in the mid-1980s.", "slack"],
  ["It burned on Monday night, October 14, 2024.", "It burned at 1 a.m. on October 15, 2024.", "overlap"],
  ["It left at 11 o'clock.", "It left at 11 p.m. sharp.", "equal"],
  ["It left at 8:00, they said.", "It left at 8 p.m. sharp.", "equal"],
  ["It left shortly after noon.", "It left at 12:25 noon.", "slack"],
  ["It left shortly after 11am.", "It left at 11:20 a.m.", "slack"],
  ["They met on 10/11/2024.", "They met on November 10, 2024.", "reading"],
  ["They have met since June 2020.", "They met in August 2020.", "relation"],
];

const lessSpecific: readonly Row[] = [
  ["@2024-10-18 They signed it this summer.", "They signed it in June 2024.", "contained"],
  ["@2024-10-18 They sailed earlier this month.", "They sailed from October 8 to 13, 2024.", "contained"],
  ["It closed in November 1983.", "It closed in the mid-1980s.", "contained"],
  ["It was built in the 1930s.", "It was built in 1935.", "contained"],
  ["It fell in December 2003.", "It fell in 2003.", "contained"],
  ["It opens in October.", "It opens on October 18.", "contained"],
  ["It fell in the fall of 2005.", "It fell in 2005.", "contained"],
  ["@2025-05-20 It sold in the first week of May.", "@2025-05-20 It sold at the start of May.", "contained"],
  ["It rained on Tuesday morning.", "It rained at 7 a.m. on Tuesday.", "contained"],
  ["It rained on Tuesday evening.", "It rained at 8 o'clock on Tuesday.", "contained"],
];

const incomparable: readonly Row[] = [
  ["It fell last year.", "It fell in 2019.", "unresolved"],
  ["It left a day later.", "It left on October 8, 2024.", "unresolved"],
  ["It left at 3 p.m. sharp.", "It left on October 8, 2024.", "kinds"],
  ["They wait until June 2020.", "They wait since June 2020.", "relation"],
];

const tables = [
  ["contradiction", contradictions],
  ["compatible", compatible],
  ["less-specific", lessSpecific],
  ["incomparable", incomparable],
] as const;

describe.each(tables)("%s", (outcome, rows) => {
  it.each(rows)("“%s” and “%s”: %s", (left, right, why) => {
    expect(compareDates(dateIn(left), dateIn(right))).toEqual({ outcome, why });
    expect(compareDates(dateIn(right), dateIn(left))).toEqual({ outcome, why });
  });
});
