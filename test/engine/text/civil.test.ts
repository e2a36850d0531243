import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, dayNumber, daysInMonth, publishedDayOf, publishedMinuteOf, weekday } from "../../../src/engine/text/civil.ts";

const msADay = 86_400_000;

describe("civil dates", () => {
  it("are what the proleptic Gregorian calendar of the platform says, from year 1 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const date = new Date(day * msADay);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilDate(day)).toEqual(civil);
        expect(dayNumber(civil.year, civil.month, civil.day)).toBe(day);
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])("have in %i, month %i, %i days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("the day of publication", () => {
  it.each([
    ["2024-10-18", 20014],
    ["2024-10-18T23:59:59Z", 20014],
    ["2024-10-19T05:30:00+09:00", 20015],
    ["1970-01-01", 0],
  ])("of %s is the day that stands there, whatever the offset", (iso, day) => {
    expect(publishedDayOf(iso)).toBe(day);
  });

  it.each([undefined, "", "2024", "2024-13-01", "2024-02-30", "2023-02-29", "0000-01-01", "18.10.2024", "yesterday"])(
    "is not known of %s",
    (iso) => {
      expect(publishedDayOf(iso)).toBeUndefined();
      expect(publishedMinuteOf(iso)).toBeUndefined();
    },
  );
});

describe("the minute of publication", () => {
  it.each([
    ["2024-10-18T18:00:00Z", "2024-10-18T18:00Z"],
    ["2024-10-19T05:30:00+09:00", "2024-10-18T20:30Z"],
    ["2024-10-19T05:30:00.123+09:00", "2024-10-18T20:30Z"],
    ["2024-10-18T23:30:00-05:00", "2024-10-19T04:30Z"],
    ["2024-10-18T10:00+05:45", "2024-10-18T04:15Z"],
    ["2024-10-18T10:00", "2024-10-18T10:00Z"],
    ["2024-10-18", "2024-10-18T12:00Z"],
  ])("of %s is that of %s", (iso, same) => {
    expect(publishedMinuteOf(iso)).toBe(Date.parse(same) / 60_000);
  });
});
