import { describe, expect, it } from "vitest";
import { conceptOfStem } from "../../../src/engine/text/concept.ts";
import { stem } from "../../../src/engine/text/stem.ts";

describe("stem", () => {
  it.each([
    ["soldier", ["soldiers"]],
    ["ship", ["ships", "shipping", "shipped"]],
    ["use", ["uses", "used", "using"]],
    ["deploy", ["deploys", "deployed", "deploying"]],
    ["city", ["cities"]],
    ["carry", ["carries", "carried"]],
    ["church", ["churches"]],
    ["box", ["boxes"]],
    ["loss", ["losses"]],
    ["kill", ["kills", "killed", "killing"]],
    ["stop", ["stops", "stopped", "stopping"]],
    ["send", ["sends", "sent"]],
    ["man", ["men"]],
    ["die", ["died", "dying", "dead"]],
    ["person", ["people", "persons"]],
    ["house", ["houses"]],
    ["agree", ["agreed", "agrees", "agreeing"]],
    ["strike", ["strikes", "striking", "struck"]],
    ["leave", ["leaves", "leaving", "left"]],
    ["become", ["becomes", "becoming", "became"]],
    ["injure", ["injured", "injures", "injuries"]],
    ["exceed", ["exceeds", "exceeded"]],
  ])("brings to %s what is the same word", (word, forms) => {
    for (const form of forms) expect(`${form}: ${stem(form)}`).toBe(`${form}: ${stem(word)}`);
  });

  it.each([
    ["new", "news"],
    ["bus", "bu"],
    ["wing", "w"],
    ["bed", "b"],
    ["red", "r"],
    ["analysis", "analysi"],
    ["status", "statu"],
    ["sing", "s"],
    ["universe", "university"],
  ])("keeps %s and %s apart", (left, right) => {
    expect(stem(left)).not.toBe(stem(right));
  });

  it("changes a stem no further", () => {
    for (const form of ["soldiers", "shipping", "cities", "carried", "losses", "agreed", "houses", "sent", "used", "boxes"]) {
      expect(stem(stem(form))).toBe(stem(form));
    }
  });
});

describe("a concept", () => {
  it("is shared by words that versions exchange, and by no others", () => {
    const conceptOf = (word: string) => conceptOfStem(stem(word));
    expect(conceptOf("soldiers")).toBe(conceptOf("troops"));
    expect(conceptOf("soldiers")).not.toBe(conceptOf("ships"));
    expect(conceptOf("xyzzy")).toBe("xyzzy");
  });
});
