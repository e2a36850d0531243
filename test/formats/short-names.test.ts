import { describe, expect, it } from "vitest";
import { shortNames, withShortNames } from "../../src/formats/short-names.ts";

describe("shortNames", () => {
  it("gives letters to long ids and leaves short ones as they are", () => {
    expect([...shortNames(["agency.txt", "en", "rewrite.txt"])]).toEqual([
      ["agency.txt", "A"],
      ["en", "en"],
      ["rewrite.txt", "B"],
    ]);
  });

  it("passes over letters that are ids, and goes on past Z", () => {
    expect(shortNames(["A", "agency.txt"]).get("agency.txt")).toBe("B");
    const many = Array.from({ length: 28 }, (_, at) => `version-${at}.txt`);
    expect([...shortNames(many).values()].slice(25)).toEqual(["Z", "A1", "B1"]);
  });

  it("puts them into messages, the longest id first, whatever signs it holds", () => {
    const names = shortNames(["b/story.txt", "wire/b/story.txt", "cost $& (1).txt"]);
    expect(withShortNames("wire/b/story.txt says 12; b/story.txt and cost $& (1).txt say 21.", names)).toBe("B says 12; A and C say 21.");
  });
});
