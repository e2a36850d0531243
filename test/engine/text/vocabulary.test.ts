import { describe, expect, it } from "vitest";
import { WordClass } from "../../../src/engine/lexicon/en/classes.ts";
import { TokenKind } from "../../../src/engine/text/spelling.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

describe("a vocabulary", () => {
  it("numbers forms in the order of their first sight", () => {
    const vocabulary = new Vocabulary();
    expect(["b", "a", "b", "c"].map((form) => vocabulary.idOfForm(form))).toEqual([0, 1, 0, 2]);
    expect(vocabulary.size).toBe(3);
    expect(vocabulary.forms).toEqual(["b", "a", "c"]);
  });

  it("knows the classes of its forms", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.classes[vocabulary.idOfForm("august")]! & WordClass.Month).not.toBe(0);
    expect(vocabulary.classes[vocabulary.idOfForm("friday")]! & WordClass.Weekday).not.toBe(0);
    expect(vocabulary.classes[vocabulary.idOfForm("the")]! & WordClass.Function).not.toBe(0);
    expect(vocabulary.classes[vocabulary.idOfForm("ferry")]).toBe(0);
  });

  it("meets inflected forms in their stem, and exchanged words in their concept", () => {
    const vocabulary = new Vocabulary();
    const [ships, shipped, troops, soldiers] = ["ships", "shipped", "troops", "soldiers"].map((form) => vocabulary.idOfForm(form));
    expect(vocabulary.stemOf(ships!)).toBe(vocabulary.stemOf(shipped!));
    expect(vocabulary.stemOf(troops!)).not.toBe(vocabulary.stemOf(soldiers!));
    expect(vocabulary.conceptOf(troops!)).toBe(vocabulary.conceptOf(soldiers!));
  });

  it("reads each spelling once, and gives spellings of one form its number", () => {
    const vocabulary = new Vocabulary();
    const [kim, upper, owned] = ["Kim", "KIM", "Kim’s"].map((piece) => vocabulary.spellingOf(piece));
    expect(new Set([kim, upper, owned]).size).toBe(3);
    expect(vocabulary.spellingOf("Kim")).toBe(kim);
    expect([kim, upper, owned].map((spelling) => vocabulary.forms[vocabulary.spellings.words[spelling!]!])).toEqual(["kim", "kim", "kim"]);
    expect(vocabulary.spellings.kinds[kim!]).toBe(TokenKind.Word);
  });

  it.each(["constructor", "__proto__", "hasOwnProperty", "toString"])("takes “%s” for a word like any other", (word) => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.spellings.words[vocabulary.spellingOf(word)]!;
    expect(vocabulary.forms[id]).toBe(word.toLowerCase());
    expect(vocabulary.classes[id]).toBe(0);
    expect(vocabulary.forms[vocabulary.conceptOf(id)]).toBeTypeOf("string");
  });
});
