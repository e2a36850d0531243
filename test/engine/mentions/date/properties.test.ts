import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDates } from "../../../../src/engine/mentions/date/compare.ts";
import { extractDates } from "../../../../src/engine/mentions/date/extract.ts";
import { dateJson, dateKey, isoDate } from "../../../../src/engine/mentions/date/key.ts";
import { civilDate, dayNumber, weekday } from "../../../../src/engine/text/civil.ts";
import { readDocument } from "../../../../src/engine/text/read.ts";
import { Vocabulary } from "../../../../src/engine/text/vocabulary.ts";
import { absolute, relative } from "../../../corpus/date/en.ts";

const monthNames = "January February March April May June July August September October November December".split(" ");
const weekdayNames = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

const days = fc.integer({ min: dayNumber(1600, 1, 1), max: dayNumber(2399, 12, 31) });
const phrasings = [...absolute.values, ...relative.values].flatMap(([, texts]) => texts);
const noise = fc.constantFrom(
  "The minister",
  "said",
  "that",
  "1,200 homes",
  "may",
  "march",
  "in",
  "of",
  "the",
  ",",
  "(",
  ")",
  "-",
  "–",
  "“",
  "”",
  ".",
  "to",
  "and",
  "between",
  "early",
  "end",
  "9/11",
  "12:",
  "2024",
  "24th",
  "last",
  "\n\n",
  "GMT",
  "a.m.",
  "quarter",
  "first",
);
const texts = fc.array(fc.oneof(fc.constantFrom(...phrasings), noise), { maxLength: 30 }).map((parts) => parts.join(" "));
const published = fc.option(days.map(isoDate), { nil: undefined });

function read(text: string, publishedAt: string | undefined) {
  const document = readDocument(
    { id: "a", language: "en", text, ...(publishedAt === undefined ? {} : { publishedAt }) },
    0,
    new Vocabulary(),
  );
  return { document, mentions: extractDates(document) };
}

describe("dates", () => {
  it("reads every day back in each of its usual forms", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        const name = monthNames[month - 1]!;
        const named = weekdayNames[weekday(day)]!;
        for (const form of [
          `${name} ${dayOfMonth}, ${year}`,
          `${dayOfMonth} ${name} ${year}`,
          isoDate(day),
          `${named}, ${name} ${dayOfMonth}, ${year}`,
          `${dayOfMonth}.${month}.${year}`,
        ]) {
          const { mentions } = read(`They met on ${form} in the old town hall.`, undefined);
          expect(
            mentions.map(({ value }) => [value.firstDay, value.lastDay]),
            form,
          ).toEqual([[day, day]]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are in order, apart, inside their sentence, and begin before they end", () => {
    fc.assert(
      fc.property(texts, published, (text, publishedAt) => {
        const { document, mentions } = read(text, publishedAt);
        let end = 0;
        for (const mention of mentions) {
          const sentence = document.sentences[mention.sentence]!;
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.start).toBeGreaterThanOrEqual(sentence.start);
          expect(mention.end).toBeLessThanOrEqual(sentence.end);
          const { firstDay, lastDay, alternatives, slackDays } = mention.value;
          expect(firstDay === undefined).toBe(lastDay === undefined);
          if (firstDay !== undefined) expect(firstDay).toBeLessThanOrEqual(lastDay!);
          for (const other of alternatives) expect(other.firstDay).toBeLessThanOrEqual(other.lastDay);
          expect(slackDays).toBeGreaterThanOrEqual(0);
          expect(dateKey(mention.value)).not.toBe("");
          expect(JSON.stringify(dateJson(mention.value))).not.toMatch(/NaN|undefined/);
          end = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("compare alike from either side, and hold beside themselves", () => {
    fc.assert(
      fc.property(texts, published, texts, published, (left, leftDay, right, rightDay) => {
        const values = [...read(left, leftDay).mentions, ...read(right, rightDay).mentions].map(({ value }) => value).slice(0, 12);
        for (const one of values) {
          expect(compareDates(one, one).outcome).not.toBe("contradiction");
          for (const other of values) expect(compareDates(one, other)).toEqual(compareDates(other, one));
        }
      }),
      { numRuns: 200 },
    );
  });
});
