import { describe, expect, it } from "vitest";
import { callWitnesses, trustedSide } from "../../../src/engine/claims/trust.ts";
import { readDocument } from "../../../src/engine/text/read.ts";
import type { VersionInput } from "../../../src/engine/text/version.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

type Fields = Partial<VersionInput>;

/** Which side is believed, where each list of documents gives one value. */
function believed(versions: readonly Fields[], sides: readonly (readonly number[])[], families = versions.map((_, at) => at + 1)) {
  const vocabulary = new Vocabulary();
  const documents = versions.map((fields, at) =>
    readDocument({ id: String(at), language: "en", text: "Text.", ...fields }, at, vocabulary),
  );
  return trustedSide(
    sides.map((list) => ({ documents: list })),
    callWitnesses(documents, families),
  );
}

const original: Fields = { translation: "original" };
const human: Fields = { translation: "human" };
const machine: Fields = { translation: "machine" };
const unknown: Fields = {};

describe("who is believed", () => {
  it.each<[string, readonly Fields[], readonly (readonly number[])[], number | undefined]>([
    ["the one original, against a majority", [original, machine, unknown, human], [[1, 2, 3], [0]], 1],
    ["nobody by being original where two are declared so", [original, original], [[0], [1]], undefined],
    [
      "the text in the language that the others were translated from",
      [{ language: "de" }, { sourceLanguage: "de" }, { sourceLanguage: "de" }],
      [[1, 2], [0]],
      1,
    ],
    ["a human translation against machines, even more of them", [human, machine, machine, machine], [[1, 2, 3], [0]], 1],
    ["no human translation where another contradicts it", [human, human, machine], [[0], [1, 2]], 1],
    ["a strict majority", [unknown, unknown, unknown], [[0, 2], [1]], 0],
    ["nobody where it is one against one", [unknown, unknown], [[0], [1]], undefined],
    [
      "nobody where it is two against two",
      [unknown, unknown, unknown, unknown],
      [
        [0, 1],
        [2, 3],
      ],
      undefined,
    ],
    ["nobody where three say three things", [unknown, unknown, unknown], [[0], [1], [2]], undefined],
    ["a machine against a text of unknown origin no less", [machine, unknown], [[0], [1]], undefined],
  ])("is %s", (_, versions, sides, side) => {
    expect(believed(versions, sides)).toBe(side);
  });

  it("counts families, not versions: four copies of one text are one voice", () => {
    const five = [unknown, unknown, unknown, unknown, unknown];
    expect(believed(five, [[0, 1, 2, 3], [4]], [1, 1, 1, 1, 2])).toBeUndefined();
    expect(
      believed(
        five,
        [
          [0, 1, 2],
          [3, 4],
        ],
        [1, 1, 1, 2, 3],
      ),
    ).toBe(1);
  });
});
