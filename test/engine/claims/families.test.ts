import { describe, expect, it } from "vitest";
import { groupFamilies } from "../../../src/engine/claims/families.ts";
import { readDocument } from "../../../src/engine/text/read.ts";
import type { VersionInput } from "../../../src/engine/text/version.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

const report =
  "The harbour master of Port Merrin told the inquiry on Monday that nobody had asked him for the logbook before the hearings opened. " +
  "Two deckhands who had left the company long before the accident remembered how often the stern door was left open in calm weather. " +
  "Families of those on board want to know why the coast guard needed most of an evening to find a ship that every fisherman could see. " +
  "The owner, whose office stands opposite the fish market, has sent flowers and a lawyer, and has answered no question from anybody else.";
const another =
  "Nobody asked for the logbook, the head of the harbour at Port Merrin said as the inquiry began its second week. Former crew spoke of a " +
  "door at the stern that stood open whenever the sea was flat. Relatives asked about the hours that passed before the wreck was found by " +
  "rescuers, though boats were fishing nearby the whole time. From the shipping line came wreaths and legal letters, but not one reply.";

function familiesOf(versions: readonly (string | (Partial<VersionInput> & { readonly text: string }))[]): readonly number[] {
  const vocabulary = new Vocabulary();
  return groupFamilies(
    versions.map((version, at) =>
      readDocument({ id: String(at), language: "en", ...(typeof version === "string" ? { text: version } : version) }, at, vocabulary),
    ),
  );
}

describe("families", () => {
  it("hold a text and its copies, numbered by their first version", () => {
    expect(familiesOf([report, another, report, another])).toEqual([1, 2, 1, 2]);
  });

  it("hold a brief and its copy, too short to be told by its runs of words", () => {
    expect(familiesOf(["Eleven people were hurt.", "Nobody was hurt.", "Eleven people were hurt."])).toEqual([1, 2, 1]);
  });

  it("hold a text and what was cut from it", () => {
    expect(familiesOf([report, report.slice(0, report.length >> 1)])).toEqual([1, 1]);
    expect(familiesOf([report.slice(0, report.length >> 1), report])).toEqual([1, 1]);
  });

  it("hold a copy with words changed here and there", () => {
    expect(familiesOf([report, report.replace("Monday", "Tuesday").replace("flowers", "wreaths")])).toEqual([1, 1]);
  });

  it("do not hold two reports of one event", () => {
    expect(familiesOf([report, another])).toEqual([1, 2]);
  });

  it("do not hold two translations of one source, which are witnesses of their own", () => {
    const translation = { text: report, translation: "machine", sourceLanguage: "ko" } as const;
    expect(familiesOf([translation, { ...translation, translation: "human" }])).toEqual([1, 2]);
    expect(familiesOf([translation, { ...translation, sourceLanguage: "ja" }])).toEqual([1, 1]);
  });

  it("are found without what is not the story: two stories on one site share its furniture", () => {
    const furniture =
      "\n\nRELATED NEWS\n\nLate try settles the derby in the rain\n\nThe lighthouse keeper who will not retire this year\n\nA rare look at the bridge that nobody uses";
    expect(familiesOf([report + furniture, another + furniture])).toEqual([1, 2]);
  });
});
