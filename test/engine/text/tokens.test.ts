import { describe, expect, it } from "vitest";
import { TokenFlag, TokenKind, tokenize } from "../../../src/engine/text/tokens.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

const kindNames = new Map<number, string>(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

/** Tokens as `Kind:words as written`. */
function tokensOf(text: string): string[] {
  const { count, starts, ends, kinds } = tokenize(text, new Vocabulary());
  return Array.from({ length: count }, (_, at) => `${kindNames.get(kinds[at]!)}:${text.slice(starts[at], ends[at])}`);
}

/** Flags of the token that begins where `word` does. */
function flagsOf(text: string, word: string): string[] {
  const { count, starts, flags } = tokenize(text, new Vocabulary());
  const at = Array.from({ length: count }, (_, index) => index).find((index) => starts[index] === text.indexOf(word))!;
  return Object.entries(TokenFlag).flatMap(([name, bit]) => ((flags[at]! & bit) !== 0 ? [name] : []));
}

function formsOf(text: string): string[] {
  const { count, words, vocabulary } = tokenize(text, new Vocabulary());
  return Array.from({ length: count }, (_, at) => vocabulary.forms[words[at]!]!);
}

describe("tokenize", () => {
  it.each([
    ["", []],
    [" \t\r\n\u00a0\u2028", []],
    ["13,000 shells", ["Number:13,000", "Word:shells"]],
    ["1.28m", ["Number:1.28", "Word:m"]],
    ["8m", ["Number:8", "Word:m"]],
    ["at 3:42.", ["Word:at", "Number:3:42", "Mark:."]],
    ["1,2,3,", ["Number:1,2,3", "Mark:,"]],
    ["10'000 and 10’000", ["Number:10'000", "Word:and", "Number:10’000"]],
    ["G7 and MH17b", ["Word:G7", "Word:and", "Word:MH17b"]],
    ["a 22-year-old", ["Word:a", "Number:22", "Mark:-", "Word:year", "Mark:-", "Word:old"]],
    ["Kim Jong-un's", ["Word:Kim", "Word:Jong", "Mark:-", "Word:un's"]],
    ["don't O’Brien", ["Word:don't", "Word:O’Brien"]],
    ["the boys' bikes", ["Word:the", "Word:boys", "Mark:'", "Word:bikes"]],
    ["'tis ‘so’", ["Mark:'", "Word:tis", "Mark:‘", "Word:so", "Mark:’"]],
    ["$5+€3 (50%)", ["Symbol:$", "Number:5", "Symbol:+", "Symbol:€", "Number:3", "Mark:(", "Number:50", "Symbol:%", "Mark:)"]],
    ["12–13…", ["Number:12", "Mark:–", "Number:13", "Mark:…"]],
    ["U.S.", ["Word:U", "Mark:.", "Word:S", "Mark:."]],
    ["他说有8000万人。", ["Word:他说有8000万人", "Mark:。"]],
    ["１２万", ["Number:１２", "Word:万"]],
    ["naïve Łódź", ["Word:naïve", "Word:Łódź"]],
    ["e\u0301t\u0301", ["Word:e\u0301t\u0301"]],
    ["a\u200bb", ["Word:a", "Mark:\u200b", "Word:b"]],
    ["ok 👍", ["Word:ok", "Word:👍"]],
    ["\ufffd½ ²", ["Mark:\ufffd", "Symbol:½", "Mark:²"]],
  ])("cuts %j", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    ["Kim left", "Kim", ["LineBefore", "ParagraphBefore", "Capitalised"]],
    ["He met Kim’s aide", "Kim", ["SpaceBefore", "Capitalised", "Possessive"]],
    ["the NATO's chief", "NATO", ["SpaceBefore", "Capitalised", "Upper", "Possessive"]],
    ["a B c", "B", ["SpaceBefore", "Capitalised"]],
    ["the iPhone", "iPhone", ["SpaceBefore"]],
    ["a KN23 b", "KN23", ["SpaceBefore", "Capitalised", "Upper"]],
    ["one\ntwo", "two", ["SpaceBefore", "LineBefore"]],
    ["one\r\n\r\ntwo", "two", ["SpaceBefore", "LineBefore", "ParagraphBefore"]],
    ["one \n \n two", "two", ["SpaceBefore", "LineBefore", "ParagraphBefore"]],
    ["one\u2029\u2029two", "two", ["SpaceBefore", "LineBefore", "ParagraphBefore"]],
    ["8m", "m", []],
    ["на Kiew", "на", ["LineBefore", "ParagraphBefore", "Foreign"]],
    ["vs Łódź", "Łódź", ["SpaceBefore", "Capitalised"]],
    ["it don’t", "don’t", ["SpaceBefore"]],
  ])("says how, in %j, %s is written", (text, word, flags) => {
    expect(flagsOf(text, word)).toEqual(flags);
  });

  it("gives one form to a word however it is typeset, and another to another word", () => {
    expect(formsOf("Kim KIM Kim's KIM’S kim")).toEqual(["kim", "kim", "kim", "kim", "kim"]);
    expect(formsOf("don't DON’T dont")).toEqual(["don't", "don't", "dont"]);
    expect(formsOf("13,000 13.000")).toEqual(["13,000", "13.000"]);
  });

  it("numbers the words of several texts alike", () => {
    const vocabulary = new Vocabulary();
    const left = tokenize("Shells arrived", vocabulary);
    const right = tokenize("arrived: SHELLS", vocabulary);
    expect(right.words[2]).toBe(left.words[0]);
    expect(right.words[0]).toBe(left.words[1]);
    expect(right.words[1]).not.toBe(left.words[0]);
  });
});
