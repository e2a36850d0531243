import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityJson, quantityKey } from "../../../../src/engine/mentions/quantity/key.ts";
import { quantity, read } from "./reading.ts";

/** `[[…]]` marks the mention, `{…}` inside it the figure with bound and unit. */
const places: readonly string[] = [
  "Port officials counted [[{more than 13,000} crates]] filled with oranges.",
  "They shipped [[{up to 9 million} 105mm and 155mm artillery shells]] by rail.",
  "The navy moved [[{1,600} southern coast guard cadets]] to the port.",
  "The strike killed [[{12} people]] on Saturday.",
  "Prices rose by [[{0.25 percentage points}]] in May.",
  "The lake covers [[{about 500 square kilometres}]] in spring.",
  "She paid [[{nearly $8 million}]] for the house.",
  "The union has [[{two or three} lawyers]] for that.",
  "A [[{40-foot}]] boat sank.",
  "Votes came from [[{nine} of the 14 mayors]] who met.",
  "Rebels sent [[{a battalion} of troops]] north.",
  "The pump moves [[{5,000 litres} of water]] at once.",
  "Buses run [[{three} times a day]] here.",
  "Oil sold for [[{$70 a barrel}]] there.",
  "The quake, [[{magnitude 6.4}]], shook the bay.",
  "He has [[{a couple} of lawyers]] and more to come.",
];

describe("where quantities stand", () => {
  it.each(places)("%s", (marked) => {
    const text = marked.replace(/\[\[|\]\]|\{|\}/g, "");
    const { mentions } = read(text);
    expect(mentions).toHaveLength(1);
    const { start, end, figureStart, figureEnd } = mentions[0]!;
    const written = `${text.slice(0, start)}[[${text.slice(start, figureStart)}{${text.slice(figureStart, figureEnd)}}${text.slice(figureEnd, end)}]]${text.slice(end)}`;
    expect(written).toBe(marked);
  });

  it("keeps the stems of the counted noun with its modifiers, head last", () => {
    const nouns = (text: string) => {
      const { document, mentions } = read(text);
      return mentions[0]!.noun.map((id) => document.tokens.vocabulary.forms[id]);
    };
    expect(nouns("They fired 200 artillery and rocket rounds.")).toEqual(["artillery", "rocket", "round"]);
    expect(nouns("The death toll rose to 31 overnight.")).toEqual(["die", "toll"]);
    expect(nouns("The number of pilgrims reached 4,000 by noon.")).toEqual(["pilgrim"]);
    expect(nouns("It hit rebels numbering 1,500.")).toEqual(["rebel"]);
    expect(nouns("They sent a battalion.")).toEqual(["battalion"]);
  });

  it("reads each figure of a sentence once, in order, beside dates", () => {
    const keys = read(
      "On 12 May 2024 at least 12 people died and 31 were hurt when two of the five bridges fell into the 40-metre gorge.",
    ).mentions;
    expect(keys.map(({ value }) => value.figure.coefficient * 10 ** value.figure.exponent)).toEqual([12, 31, 2, 40]);
  });

  it("reads the age behind a name or a person, even one that cannot be", () => {
    const keys = (text: string) => read(text).mentions.map(({ value }) => quantityKey(value));
    for (const text of ["Ada Lindqvist, 43, sings.", "Lindqvist, 43, sings.", "Ada Lindqvist (43) sings.", "A student (43) sings."])
      expect(keys(text), text).toEqual(["age:=43"]);
    for (const text of ["Ada Lindqvist, 430, sings.", "Ada Lindqvist (430) sings.", "A student (430) sings."])
      expect(keys(text), text).toEqual(["age:=430"]);
  });

  it("lends a bare figure the unit of the one that it stands beside", () => {
    const keys = (text: string) => read(text).mentions.map(({ value }) => quantityKey(value));
    expect(keys("Growth was cut from 2.3 to 1.4 percent.")).toEqual(["percent:=2.3", "percent:=1.4"]);
    expect(keys("Growth was cut to 1.4 percent from 2.3.")).toEqual(["percent:=1.4", "percent:=2.3"]);
    expect(keys("Rovers earned 720 million euros, United 480 million and City 310 million.")).toEqual([
      "money:EUR:=720000000",
      "money:EUR:=480000000",
      "money:EUR:=310000000",
    ]);
    expect(keys("It took 4,000 personnel and up to 90 boats.")).toEqual(["count:=4000", "count:<=90"]);
    expect(keys("It cost 5 million euros, and 3 million people watched.")).toEqual(["money:EUR:=5000000", "count:=3000000"]);
  });

  it("shows a report the ends of the interval as plain digits", () => {
    expect(quantityJson(quantity("more than 13,000 containers"))).toEqual({
      low: "13000",
      high: null,
      lowOpen: true,
      highOpen: false,
      approximate: false,
      unit: "container",
    });
    expect(quantityJson(quantity("up to $1.28 million a year"))).toEqual({
      low: "0",
      high: "1280000",
      lowOpen: false,
      highOpen: false,
      approximate: false,
      unit: "USD",
      dimension: "money",
      per: "year",
    });
  });

  it("gives ordered, disjoint mentions inside their sentence for any mixture of phrases", () => {
    const pieces = fc.constantFrom(
      ..."12 1,500 3.5 half two dozen million percent $ € km between and to - , . ( ) % at least more than up people of the a or so aged years old magnitude battalion brigades first third in five 747 Boeing / : 2,0 ½ per day score 6-3".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.boolean()), { maxLength: 25 }), (words) => {
        const text = words.map(([word, spaced]) => (spaced ? ` ${word}` : word)).join("");
        const { document, mentions } = read(text);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.figureStart).toBeGreaterThanOrEqual(mention.start);
          expect(mention.figureEnd).toBeLessThanOrEqual(mention.end);
          const sentence = document.sentences[mention.sentence]!;
          expect(mention.start).toBeGreaterThanOrEqual(sentence.start);
          expect(mention.end).toBeLessThanOrEqual(sentence.end);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
