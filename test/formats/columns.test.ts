import { describe, expect, it } from "vitest";
import { clipEnd, clipStart, padEnd, widthOf, wrap } from "../../src/formats/columns.ts";

describe("columns", () => {
  it.each([
    ["plain", 5],
    ["東京", 4],
    ["e\u0301", 1],
    ["a\u200bb", 2],
    ["😀", 2],
  ])("counts the columns of %j", (text, width) => expect(widthOf(text)).toBe(width));

  it("wraps at spaces, and inside a word only where the word alone is too wide", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("  one  two ", 20)).toEqual(["one two"]);
    expect(wrap("abcdefghij x", 4)).toEqual(["abcd", "efgh", "ij x"]);
    expect(wrap("東京都庁", 5)).toEqual(["東京", "都庁"]);
    expect(wrap("", 5)).toEqual([]);
    expect(wrap("one two three four", 13, 6)).toEqual(["one two three", "four"]);
  });

  it("pads and clips by columns, at words where there are any", () => {
    expect(padEnd("東", 4)).toBe("東  ");
    expect(clipStart("one two three", 10)).toBe("…two three");
    expect(clipEnd("one two three", 10)).toBe("one two…");
    expect(clipEnd("onetwothree", 5)).toBe("onet…");
    expect(clipStart("short", 10)).toBe("short");
  });
});
