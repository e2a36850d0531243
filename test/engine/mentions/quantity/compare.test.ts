import { describe, expect, it } from "vitest";
import { compareQuantities } from "../../../../src/engine/mentions/quantity/compare.ts";
import { areOpposite } from "../../../../src/engine/mentions/quantity/compare-bounds.ts";
import { quantityKey } from "../../../../src/engine/mentions/quantity/key.ts";
import { quantity, read } from "./reading.ts";

type Row = readonly [left: string, right: string, outcome: string, why: string];

const rows: readonly Row[] = [
  // one value in other words
  ["8 million shells", "eight million shells", "compatible", "same"],
  ["8m shells", "8,000,000 shells", "compatible", "same"],
  ["over 13,000 crates", "more than 13,000 crates", "compatible", "same"],
  ["some 200 homes", "about 200 homes", "compatible", "same"],
  ["at least 200 homes", "more than 200 homes", "compatible", "same"],
  ["a dozen eggs", "12 eggs", "compatible", "same"],
  ["50 percent of the harvest", "half of the harvest", "compatible", "conversion"],
  ["1.200 crates", "1,200 crates", "compatible", "same"],
  ["nearly 500 seats", "about 500 seats", "compatible", "same"],
  ["just under 500 seats", "nearly 500 seats", "compatible", "same"],
  ["within six hours", "six hours", "less-specific", "bound"],
  ["200 kilometers per hour", "200 meters per hour", "contradiction", "unit"],
  ["343 meters per second", "343 feet per second", "contradiction", "unit"],
  ["3 miles", "3 nautical miles", "contradiction", "unit"],
  // other figures
  ["13,000 crates", "30,000 crates", "contradiction", "value"],
  ["12 dead", "21 dead", "contradiction", "value"],
  ["20 dead", "21 dead", "contradiction", "value"],
  ["about 300 guests", "about 450 guests", "contradiction", "value"],
  ["more than 13,000 crates", "more than 30,000 crates", "contradiction", "value"],
  ["the third attempt", "the fourth attempt", "contradiction", "value"],
  ["a 22-year-old", "a 23-year-old", "contradiction", "value"],
  ["a 6-3 win", "a 6-4 win", "contradiction", "value"],
  ["nine of 14 roads", "nine of 15 roads", "contradiction", "value"],
  ["up to 50 buses", "80 buses", "contradiction", "value"],
  ["at least 50 buses", "30 buses", "contradiction", "value"],
  ["40 to 80 percent", "40 to 70 percent", "contradiction", "value"],
  ["20 percent", "21 percent", "contradiction", "value"],
  ["40 to 80 percent", "90 percent", "contradiction", "value"],
  ["a magnitude 6.4 earthquake", "a magnitude 6.9 earthquake", "contradiction", "value"],
  // powers of ten
  ["1.28 million bulbs", "1.28 billion bulbs", "contradiction", "magnitude"],
  ["1.28 million bulbs", "1.3 billion bulbs", "contradiction", "magnitude"],
  ["13,000 crates", "130,000 crates", "contradiction", "magnitude"],
  ["12,0000 crates", "12,000 crates", "contradiction", "magnitude"],
  ["8 million shells", "800 million shells", "contradiction", "magnitude"],
  ["$5 million", "$50 billion", "contradiction", "magnitude"],
  ["2 lakh bulbs", "2 crore bulbs", "contradiction", "magnitude"],
  ["two games", "twenty games", "contradiction", "magnitude"],
  ["404 yards", "4,047 yards", "contradiction", "magnitude"],
  ["3 games", "35 games", "contradiction", "value"],
  // bounds
  ["more than 8 million shells", "up to 8 million shells", "shifted", "bound"],
  ["at least 200 homes", "no more than 200 homes", "shifted", "bound"],
  ["more than 13,000 crates", "about 13,000 crates", "shifted", "bound"],
  ["at least 1,500 people", "exactly 1,500 people", "shifted", "bound"],
  ["nearly 30 boats", "more than 30 boats", "shifted", "bound"],
  ["more than 200 homes", "200 homes", "shifted", "bound"],
  ["1,500 people", "about 1,500 people", "less-specific", "bound"],
  ["nearly 30 boats", "30 boats", "less-specific", "bound"],
  ["more than 100 homes", "143 homes", "less-specific", "bound"],
  ["up to 10,000 people", "9,400 people", "less-specific", "bound"],
  ["up to 120 mph", "193 km/h", "less-specific", "bound"],
  ["three decades", "more than 30 years", "less-specific", "bound"],
  ["40 to 80 percent", "60 percent", "less-specific", "range"],
  ["40 to 80 percent", "up to 80 percent", "less-specific", "range"],
  ["between 6 and 7 million trees", "6-7 million trees", "compatible", "same"],
  ["a rate that was as high as 37 percent", "37 percent", "compatible", "same"],
  ["a rate that was as high as 37 percent", "up to 37 percent", "less-specific", "bound"],
  ["a rate that was as high as 37 percent", "at least 37 percent", "shifted", "bound"],
  ["more than a dozen guests", "more than ten guests", "less-specific", "bound"],
  ["about two dozen guests", "about twenty guests", "less-specific", "bound"],
  ["a minimum electrical output of 100 MW", "at least 100 MW", "less-specific", "bound"],
  ["a minimum electrical output of 100 MW", "up to 100 MW", "shifted", "bound"],
  ["a maximum height of 8 metres", "8 metres", "compatible", "same"],
  ["over 50 guests", "over 60 guests", "contradiction", "value"],
  ["more than 26,000 guests", "more than 31,000 guests", "contradiction", "value"],
  ["more than a dozen other cities", "a dozen cities", "incomparable", "value"],
  // rounding
  ["1.28 million bulbs", "1.3 million bulbs", "less-specific", "rounding"],
  ["26,000 fans", "about 25,000 fans", "less-specific", "rounding"],
  ["4.9 percent", "5 percent", "less-specific", "rounding"],
  // collectives
  ["a battalion of troops", "1,500 troops", "contradiction", "collective"],
  ["a battalion of troops", "600 troops", "less-specific", "collective"],
  ["dozens of people", "143 people", "contradiction", "collective"],
  ["dozens of people", "60 people", "less-specific", "collective"],
  ["several thousand people", "800 people", "contradiction", "collective"],
  ["several thousand people", "4,000 people", "less-specific", "collective"],
  ["four brigades", "12,000 soldiers", "less-specific", "collective"],
  ["four brigades", "40,000 soldiers", "contradiction", "collective"],
  ["four brigades", "five brigades", "contradiction", "value"],
  ["a battalion", "a brigade", "contradiction", "collective"],
  ["hundreds of people", "dozens of people", "contradiction", "collective"],
  ["hundreds of people", "several hundred people", "less-specific", "collective"],
  ["a majority of the growers", "60 percent of the growers", "less-specific", "collective"],
  ["a majority of the growers", "40 percent of the growers", "contradiction", "collective"],
  // units
  ["5 km", "5 miles", "contradiction", "unit"],
  ["5 km", "3.1 miles", "compatible", "conversion"],
  ["25 basis points", "0.25 percentage points", "compatible", "conversion"],
  ["a quarter of a point", "25 basis points", "compatible", "conversion"],
  ["60 days", "two months", "compatible", "conversion"],
  ["10 miles", "15 kilometres", "compatible", "conversion"],
  ["82 degrees Fahrenheit", "28 degrees Celsius", "compatible", "conversion"],
  ["40 degrees Fahrenheit", "40 degrees Celsius", "contradiction", "unit"],
  ["0.25 points", "0.25 percent", "contradiction", "unit"],
  ["$8 million", "€8 million", "contradiction", "unit"],
  ["$8 million", "€7.4 million", "incomparable", "unit"],
  ["$70 a barrel", "$70 a tonne", "contradiction", "unit"],
  ["2 billion crowns", "2 billion euros", "contradiction", "unit"],
  ["2 billion crowns", "2 billion Czech crowns", "compatible", "same"],
  ["12,000 tonnes", "12,000 pounds of butter", "contradiction", "unit"],
  ["5,000 yuan per teacher", "5,000 yuan a month", "compatible", "same"],
  // neither
  ["12 eggs", "$5", "incomparable", "unit"],
  ["three of five roads", "two of five roads", "incomparable", "complement"],
  ["12,000 more tents", "40,000 tents", "incomparable", "value"],
];

describe("comparing quantities", () => {
  it.each(rows)("%s against %s: %s, %s", (left, right, outcome, why) => {
    const a = quantity(left);
    const b = quantity(right);
    expect(compareQuantities(a, b)).toEqual({ outcome, why });
    expect(compareQuantities(b, a), "the other way round").toEqual({ outcome, why });
  });

  it("finds each quantity compatible with itself", () => {
    for (const phrase of [...rows.map(([left]) => left), ...rows.map(([, right]) => right)]) {
      expect(compareQuantities(quantity(phrase), quantity(phrase)).outcome, phrase).toBe("compatible");
    }
  });

  it("leaves the bound of a list's first member open for the others, and for a gloss in brackets", () => {
    const [, tunnels, culverts] = read("More than 90,000 bridges, 17,000 tunnels and only 240,000 culverts stand.").mentions;
    const floor = quantity("more than 17,000 tunnels");
    expect(compareQuantities(tunnels!.value, floor)).toEqual({ outcome: "less-specific", why: "bound" });
    expect(compareQuantities(tunnels!.value, quantity("up to 17,000 tunnels")).outcome).toBe("shifted");
    expect(compareQuantities(culverts!.value, quantity("more than 240,000 culverts")).outcome).toBe("shifted");
    const [, dollars] = read("They paid more than 1 billion yuan ($140 million).").mentions;
    expect(compareQuantities(dollars!.value, quantity("more than $140 million")).outcome).toBe("less-specific");
  });

  it("holds each set of a match against the same set only", () => {
    const [first, second] = read("She won 6-1, 6-2 in an hour.").mentions;
    const [, other] = read("She won 6-1, 6-4 in an hour.").mentions;
    expect(compareQuantities(first!.value, second!.value).outcome).toBe("incomparable");
    expect(compareQuantities(second!.value, other!.value)).toEqual({ outcome: "contradiction", why: "value" });
    expect(compareQuantities(first!.value, quantity("a 6-1 win")).outcome).toBe("compatible");
  });

  it("knows a floor against a ceiling as the grave case", () => {
    expect(areOpposite(quantity("more than 8 million shells"), quantity("up to 8 million shells"))).toBe(true);
    expect(areOpposite(quantity("more than 8 million shells"), quantity("about 8 million shells"))).toBe(false);
  });

  it("gives equal keys to equal values and other keys to others", () => {
    expect(quantityKey(quantity("5 km"))).toBe(quantityKey(quantity("5,000 metres")));
    expect(quantityKey(quantity("more than 5 km"))).not.toBe(quantityKey(quantity("5 km")));
    expect(quantityKey(quantity("8 million soldiers"))).toBe(quantityKey(quantity("8m troops")));
  });
});
