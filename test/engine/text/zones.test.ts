import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/engine/text/read.ts";
import { settleDocuments } from "../../../src/engine/text/settle.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

function read(texts: readonly string[], headline?: string) {
  const vocabulary = new Vocabulary();
  const documents = texts.map((text, at) =>
    readDocument({ id: String(at), language: "en", text, ...(headline === undefined ? {} : { headline }) }, at, vocabulary),
  );
  return settleDocuments(documents);
}

/** `kind: text` for each zone, line feeds as " / ". */
function zonesOf(text: string, headline?: string): string[] {
  const [document] = read([text], headline);
  return document!.zones.map(
    ({ kind, furniture, start, end }) => `${furniture ?? kind}: ${document!.text.slice(start, end).replace(/\n+/g, " / ")}`,
  );
}

const lead = "The ferry Alma left Korsa harbour at dawn with 80 people on board, the port authority said.";
const second = "It reached the island of Sund two hours later than planned because of dense fog over the strait.";
const third = "Nobody was hurt, and the crew will be heard by the maritime board in the course of the week.";

describe("above the copy", () => {
  it.each<[string, string, string[]]>([
    [
      "headline, byline and stamp",
      `Ferry late after fog\nBy Ann Lee\nPublished: June 4, 2019\n${lead}`,
      ["headline: Ferry late after fog", "byline: By Ann Lee", "stamp: Published: June 4, 2019", `body: ${lead}`],
    ],
    [
      "a row of outlet and date, a deck, a byline in capitals and the headline again",
      `Ferry late after fog\nThe Courier|June 4, 2019\nCrew praised for calm\nANN LEE\nFerry late after fog\n\n${lead}`,
      [
        "headline: Ferry late after fog",
        "row: The Courier|June 4, 2019",
        "deck: Crew praised for calm",
        "byline: ANN LEE",
        "headline: Ferry late after fog",
        `body: ${lead}`,
      ],
    ],
    ["an agency's dateline", `KORSA, June 4 (Wire) - ${lead}`, ["dateline: KORSA, June 4 (Wire) -", `body: ${lead}`]],
    ["a place as its own sentence", `Ferry late\n\nKorsa. ${lead}`, ["headline: Ferry late", "dateline: Korsa.", `body: ${lead}`]],
    [
      "breadcrumbs and a headline that asks",
      `Home › World › Islands\n\nIs the ferry safe?\n\n${lead}\n\n${second}`,
      ["navigation: Home › World › Islands", "headline: Is the ferry safe?", `body: ${lead} / ${second}`],
    ],
    [
      "a date glued before the overline, and a standfirst",
      ` date 2019-06-04 Fog at sea\nFerry reaches Sund two hours late\n${lead} All are well.\n${second}\n${third}`,
      [
        "stamp: date 2019-06-04",
        "headline: Fog at sea / Ferry reaches Sund two hours late",
        `deck: ${lead} All are well.`,
        `body: ${second} / ${third}`,
      ],
    ],
    [
      "a standfirst that the first paragraph says again",
      `Ferry late\n\nThe ferry Alma left Korsa harbour at dawn.\n\nPort officials said the ferry Alma left Korsa harbour at dawn with 80 people on board.\n\n${second}`,
      [
        "headline: Ferry late",
        "deck: The ferry Alma left Korsa harbour at dawn.",
        `body: Port officials said the ferry Alma left Korsa harbour at dawn with 80 people on board. / ${second}`,
      ],
    ],
    ["copy alone", `${lead}\n${second}`, [`body: ${lead} / ${second}`]],
    ["one unfinished line alone", "The ferry left the harbour", ["body: The ferry left the harbour"]],
  ])("%s", (_name, text, zones) => expect(zonesOf(text)).toEqual(zones));

  it("takes the headline field as the headline, and its repetition in the text too", () => {
    expect(zonesOf(`Ferry late\n\n${lead}`, "Ferry late")).toEqual(["headline: Ferry late / Ferry late", `body: ${lead}`]);
  });
});

describe("inside and under the copy", () => {
  it.each<[string, string, string[]]>([
    ["an ad label", `${lead}\n\nAdvertisement\n\n${second}`, [`body: ${lead}`, "advertisement: Advertisement", `body: ${second}`]],
    [
      "a section of links to the end",
      `${lead}\n\nRELATED STORIES\nStorm closes ports\nHarbour fees rise\n\nSign up for our daily newsletter`,
      [`body: ${lead}`, "related: RELATED STORIES / Storm closes ports / Harbour fees rise / Sign up for our daily newsletter"],
    ],
    [
      "teasers under their titles",
      `${lead}\n\nRelated news\n\nStorm closes ports\n\n|\n\nThe northern ports were closed on Monday as a storm came in from the sea.\n\nHarbour fees rise\n\n|\n\nThe council voted for higher harbour fees in a late session on Friday night.`,
      [
        `body: ${lead}`,
        "related: Related news / Storm closes ports / | / The northern ports were closed on Monday as a storm came in from the sea. / Harbour fees rise / | / The council voted for higher harbour fees in a late session on Friday night.",
      ],
    ],
    [
      "copy that goes on after a list of links",
      `${lead}\n\nRelated stories\nStorm closes ports\nHarbour fees rise\n\n${second}\n\n${third}`,
      [`body: ${lead}`, "related: Related stories / Storm closes ports / Harbour fees rise", `body: ${second} / ${third}`],
    ],
    ["another language's link", `${lead}\n\nLesen Sie auch: Neue Fähre`, [`body: ${lead}`, "related: Lesen Sie auch: Neue Fähre"]],
    ["a script without spaces", `${lead}\n\n関連記事はこちら`, [`body: ${lead}`, "related: 関連記事はこちら"]],
    ["an agency's sign-off", `${lead}\n\n(With agencies)`, [`body: ${lead}`, "sign-off: (With agencies)"]],
    [
      "a translation notice",
      `${lead}\nThis article has been automatically translated.`,
      [`body: ${lead}`, "disclosure: This article has been automatically translated."],
    ],
    [
      "a list of titles with reading times",
      `${lead}\n\n${second}\n\nStorm closes ports\n4 min read\nJune 3, 2019\nHarbour fees rise\n2 min read\nJune 2, 2019`,
      [
        `body: ${lead} / ${second}`,
        "links: Storm closes ports",
        "reading-time: 4 min read",
        "stamp: June 3, 2019",
        "links: Harbour fees rise",
        "reading-time: 2 min read",
        "stamp: June 2, 2019",
      ],
    ],
    [
      "a link in the line of the last sentence",
      `${lead} ${second} Read also: Harbour fees rise`,
      [`body: ${lead} ${second}`, "related: Read also: Harbour fees rise"],
    ],
    ["a name under the copy", `${lead}\n${second}\nAnn Lee`, [`body: ${lead} / ${second}`, "byline: Ann Lee"]],
    ["crossheads stay in the body", `${lead}\nA long night\n${second}`, [`body: ${lead} / A long night / ${second}`]],
    [
      "a long sentence that begins like a prompt",
      `${lead}\nSee also the ruling of the maritime board on the collision of two ferries off Sund in which the judges held that a captain must wait for the fog to lift before he leaves the harbour.`,
      [
        `body: ${lead} / See also the ruling of the maritime board on the collision of two ferries off Sund in which the judges held that a captain must wait for the fog to lift before he leaves the harbour.`,
      ],
    ],
  ])("%s", (_name, text, zones) => expect(zonesOf(text)).toEqual(zones));

  it("cuts the dateline off the first sentence", () => {
    const [document] = read([`KORSA, June 4 (Wire) - ${lead}`]);
    expect(document!.sentences.map(({ start, end, zone }) => [zone, document!.text.slice(start, end)])).toEqual([
      ["dateline", "KORSA, June 4 (Wire) -"],
      ["body", lead],
    ]);
  });
});

describe("across versions", () => {
  const tail = "Apple growers in the valley expect a poor harvest. Prices may climb before winter.";

  it("a tail after furniture that no other version speaks of is furniture", () => {
    const [first] = read([`${lead}\n\n${second}\n\nAdvertisement\n\n${tail}`, `${second} ${lead}`]);
    expect(first!.sentences.filter(({ zone }) => zone === "furniture")).toHaveLength(3);
  });

  it("a tail that another version shares stays copy", () => {
    const [first] = read([`${lead}\n\n${second}\n\nAdvertisement\n\n${third}`, `${lead} The maritime board will hear the crew.`]);
    expect(first!.sentences.filter(({ zone }) => zone === "furniture")).toHaveLength(1);
  });

  it("one version alone is left as it was read", () => {
    const [only] = read([`${lead}\n\n${second}\n\nAdvertisement\n\n${tail}`]);
    expect(only!.sentences.filter(({ zone }) => zone === "furniture")).toHaveLength(1);
  });
});
