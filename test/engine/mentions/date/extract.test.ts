import { describe, expect, it } from "vitest";
import { extractDates } from "../../../../src/engine/mentions/date/extract.ts";
import { dateKey } from "../../../../src/engine/mentions/date/key.ts";
import { readDocument } from "../../../../src/engine/text/read.ts";
import { Vocabulary } from "../../../../src/engine/text/vocabulary.ts";
import { absolute, publishedAt, relative, unresolved } from "../../../corpus/date/en.ts";
import { testCorpus } from "../../../support/corpus.ts";

function read(text: string, published?: string) {
  const version = { id: "a", language: "en", text, ...(published === undefined ? {} : { publishedAt: published }) };
  const document = readDocument(version, 0, new Vocabulary());
  return extractDates(document).map((mention) => ({ ...mention, quote: document.text.slice(mention.start, mention.end) }));
}
const keys = (published?: string) => (text: string) => read(text, published).map(({ value }) => dateKey(value));
/** What the words cover, and their value. */
const lines = (text: string, published?: string) => read(text, published).map(({ quote, value }) => `${quote} = ${dateKey(value)}`);

const frames = [
  (phrasing: string) => `Officials mentioned ${phrasing}, and nothing else.`,
  (phrasing: string) => `“They spoke of ${phrasing},” she said.`,
];

describe("a date that needs no day of publication", () => {
  testCorpus(keys(), absolute, frames);
});
describe("a date counted from the day of publication", () => {
  testCorpus(keys(publishedAt), relative, frames);
});
describe("a relative date without a day of publication", () => {
  testCorpus(keys(), unresolved, frames);
});

describe("the tense of the clause", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The minister said on Monday that talks went well.", "Monday = 2024-10-14"],
    ["The court will rule on Monday.", "Monday = 2024-10-21"],
    ["The hearing is scheduled for Monday.", "Monday = 2024-10-21"],
    ["A vote will be held on Monday.", "Monday = 2024-10-21"],
    ["On Monday, the court will hear the case.", "Monday = 2024-10-21"],
    ["On Monday, the court heard the case.", "Monday = 2024-10-14"],
    ["They were to appear in court Monday.", "Monday = 2024-10-21"],
    ["Prices fell more than expected in June.", "June = 2024-06-01/2024-06-30"],
    ["The line is due to open in June.", "June = 2025-06-01/2025-06-30"],
    ["The party set up a fund in March.", "March = 2024-03-01/2024-03-31"],
    ["They met on Friday.", "Friday = 2024-10-18"],
    ["The bank meets again next Friday.", "next Friday = 2024-10-25"],
    ["He faces a hearing after a judge released him until November 4.", "until November 4 = until 2024-11-04"],
  ];
  it.each(cases)("in “%s”", (text, line) => expect(lines(text, publishedAt)).toEqual([line]));
});

describe("which words the span holds", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["They have shipped arms since August last year.", ["since August last year = since 2023-08-01/2023-08-31"]],
    ["The ship sailed on October 8 and sank in the night of the 12th.", ["October 8 = 2024-10-08"]],
    ["He left after the 2014 war and before Friday's vote.", ["2014 = 2014-01-01/2014-12-31", "Friday's = 2024-10-18"]],
    ["The quake struck at 3:42 a.m. (0842 GMT) on Tuesday.", ["3:42 a.m. (0842 GMT) on Tuesday = 2024-10-15T08:42Z"]],
    ["It was late on Tuesday, and early Wednesday brought rain.", ["late on Tuesday = 2024-10-15", "early Wednesday = 2024-10-16"]],
    ["The fire was out by 7 a.m.", ["by 7 a.m. = by T07:00"]],
    ["Police came shortly after 11am on Friday.", ["shortly after 11am on Friday = 2024-10-18T11:00"]],
    ["In June 20 people died.", ["June = 2024-06-01/2024-06-30"]],
    ["In 2019, 2004 people left.", ["2019 = 2019-01-01/2019-12-31"]],
    ["He was hurt in a 30-7 Oct. 9 loss.", ["Oct. 9 = 2024-10-09"]],
    ["They met on April 5 and May 6, 2023.", ["April 5 = 2023-04-05", "May 6, 2023 = 2023-05-06"]],
    [
      "It shut from 8:00 on the 7th to 8:00 on the 8th.",
      ["8:00 on the 7th = since 2024-10-07T08:00", "8:00 on the 8th = until 2024-10-08T08:00"],
    ],
    [
      "It shut from 8:00 a.m. on July 25 to 8:00 a.m. next day.",
      ["8:00 a.m. on July 25 = since 2024-07-25T08:00", "8:00 a.m. next day = until event/day:1T08:00"],
    ],
    [
      "It shut from 8: 00 on the 7th to 8: 00 on the 8th.",
      ["8: 00 on the 7th = since 2024-10-07T08:00", "8: 00 on the 8th = until 2024-10-08T08:00"],
    ],
    ["It is the biggest club in the league today.", []],
    ["The biggest club in the league today is Brod.", []],
    ["The biggest club in the league folded today.", ["today = 2024-10-18"]],
    ["The most important vote is today.", ["today = 2024-10-18"]],
    ["Rates rose in April and May.", ["April = 2024-04-01/2024-04-30", "May = 2024-05-01/2024-05-31"]],
  ];
  it.each(cases)("in “%s”", (text, expected) => expect(lines(text, publishedAt)).toEqual(expected));
});

describe("what surrounds a date", () => {
  it("marks the date of a dateline, which is no claim of the story", () => {
    const text = "The ferry sank, killing eleven.\n\nMore bodies were found on Monday, officials in the port said.";
    const [first, second] = read(`BERGEN, Feb 11 (Harbour Wire) - ${text}`, "2025-02-12");
    expect([first, second].filter((mention) => mention?.role === "story").map((mention) => mention?.quote)).toContain("Monday");
    expect(
      read(`BERGEN, Feb 11 (Harbour Wire) - ${text}`, "2025-02-12").filter(({ quote, role }) => quote === "Feb 11" && role === "story"),
    ).toEqual([]);
  });
  it("takes no line that says when a text was posted for a part of the story", () => {
    const story = "The ferry sank, killing eleven.\n\nMore bodies were found on Monday, officials in the port said.";
    const told = read(`${story}\n\nUpdated Oct. 16 at 3 p.m. by Ann Lee`, publishedAt).filter(({ role }) => role === "story");
    expect(told.map(({ quote }) => quote)).toEqual(["Monday"]);
  });
  it("takes the year of a date from the version's own full date of that day and month", () => {
    const own = "Hall burns down on 12.02.2023\n\nThe hall at Brod burned down on Sunday, February 12, the town said.";
    expect(lines(own, "2018-02-14")).toEqual(["12.02.2023 = 2023-02-12", "Sunday, February 12 = 2023-02-12"]);
    const trial = "The bank was robbed on March 9, 2019, the court heard. On March 9 he had bought a van.";
    expect(lines(trial, publishedAt)).toEqual(["March 9, 2019 = 2019-03-09", "March 9 = 2019-03-09"]);
  });
  it("leaves an anniversary in the year of publication", () => {
    const text = "The mine flooded on October 20, 2001, and killed nine. They will hold a service on October 20.";
    expect(lines(text, publishedAt)).toEqual(["October 20, 2001 = 2001-10-20", "October 20 = 2024-10-20"]);
  });
  it("takes the day of publication from a line that states it, where none was sent", () => {
    const text = "Published: 18 October 2024\n\nThe minister resigned on Thursday after a long debate in the chamber.";
    expect(read(text).map(({ quote, value }) => `${quote} = ${dateKey(value)}`)).toContain("Thursday = 2024-10-17");
  });
  it("tells the coming event that a date in the possessive is of", () => {
    const text = "He will miss Sunday's cup final after Tuesday's arrest, and Friday's is in doubt.";
    expect(read(text, publishedAt).map(({ event }) => event)).toEqual(["final", undefined, undefined]);
    expect(read("She scored twice in Sunday's cup final.", publishedAt).map(({ event }) => event)).toEqual([undefined]);
  });
  it("leaves a day open by one where it is said in a quotation", () => {
    expect(read("“We start tonight,” she said.", publishedAt).map(({ value }) => value.slackDays)).toEqual([1]);
    expect(read("They start tonight, she said.", publishedAt).map(({ value }) => value.slackDays)).toEqual([0]);
  });
  it("keeps the other reading of a date of digits", () => {
    expect(read("They met on 10/11/2024 in Rome.").map(({ value }) => value.alternatives.length)).toEqual([1]);
    expect(read("They met on 10/21/2024 in Rome.").map(({ value }) => value.alternatives.length)).toEqual([0]);
  });
});
