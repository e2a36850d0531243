import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/engine/text/sentences.ts";
import { tokenize } from "../../../src/engine/text/tokens.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

function rangesOf(text: string) {
  const tokens = tokenize(text, new Vocabulary());
  return splitSentences(text, tokens).map(({ firstToken, endToken, paragraph }) => ({
    words: text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1]),
    paragraph,
  }));
}

/** The text as sentences, each in brackets. */
function split(text: string): string[] {
  return rangesOf(text).map(({ words }) => words);
}

describe("splitSentences", () => {
  it.each([
    ["It sank. Nobody died.", ["It sank.", "Nobody died."]],
    ["Why? Because! So…", ["Why?", "Because!", "So…"]],
    ["“It sank.” He left.", ["“It sank.”", "He left."]],
    ["“It sank,” he said. “Fast.”", ["“It sank,” he said.", "“Fast.”"]],
    ["He asked “Why?” and left.", ["He asked “Why?” and left."]],
    ["It fell (by 5 percent.) Then it rose.", ["It fell (by 5 percent.)", "Then it rose."]],
    ["“Everyone … was agreed,” he said.", ["“Everyone … was agreed,” he said."]],
    ["It rose 1.5 percent. 12 fell.", ["It rose 1.5 percent.", "12 fell."]],
    ["他说好。她不同意！是吗？", ["他说好。", "她不同意！", "是吗？"]],
    ["他说“好。”然后走了", ["他说“好。”", "然后走了"]],
    ["It ended. . Then more.", ["It ended. .", "Then more."]],
    ["", []],
    ["...", ["..."]],
  ])("splits %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    "Dr. Hall met Mr. O'Neil and Gen. Sato.",
    "The No. 7 bus from St. Ives was late.",
    "Smith vs. Jones was heard on Jan. 5 in court.",
    "John F. Kennedy and George H. W. Bush spoke.",
    "The U.S. Navy and the U.K. Treasury agreed.",
    "It opens at 9 a.m. on Monday.",
    "They met on the 8. July in Bonn.",
    "Acme Corp. said so, approx. 5 times, e.g. now.",
    "Prices rose 3.5% to $1.20 a litre.",
  ])("keeps whole %j", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ["He works in the U.S. The bank is in Bonn.", 2],
    ["It closes at 5 p.m. They left.", 2],
    ["He said no. The bank closed.", 2],
    ["They arrived in Jan. But nobody came.", 2],
  ])("ends a sentence after an abbreviation where the next word begins one: %j", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it("ends a sentence with its paragraph, and with its line unless the next goes on in lower case", () => {
    expect(rangesOf("HEADLINE\n\nIt sank\nfast off the coast\nAlso: more")).toEqual([
      { words: "HEADLINE", paragraph: 0 },
      { words: "It sank\nfast off the coast", paragraph: 1 },
      { words: "Also: more", paragraph: 2 },
    ]);
  });

  it("numbers paragraphs, not sentences", () => {
    expect(rangesOf("One. Two.\n\nThree. Four.").map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1]);
  });

  it("cuts a run that never ends, so that no sentence is longer than 400 tokens", () => {
    const text = "and so ".repeat(700);
    const lengths = rangesOf(text).map(({ words }) => words.split(" ").length);
    expect(Math.max(...lengths)).toBe(400);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(1400);
  });
});
