import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit, type VersionInput } from "../../../src/engine/index.ts";
import { runs, slow } from "./stories.ts";

/** Facts of one story, each with what it is about in its own words and one exact quantity; told in one wording or another. */
const facts: readonly (readonly string[])[] = [
  [
    "The ferry Salina carried {} passengers when it left the island of Perro.",
    "When the ferry Salina left the island of Perro it carried {} passengers.",
  ],
  [
    "Rescue crews pulled {} survivors from the wreck before nightfall.",
    "Before nightfall rescue crews had pulled {} survivors from the wreck.",
  ],
  ["The shipyard in Port Merrin employs {} welders.", "At the shipyard in Port Merrin {} welders are employed."],
  ["Inspectors checked {} vessels in the strait that spring.", "That spring inspectors checked {} vessels in the strait."],
  [
    "The regional court fined the owner {} dollars for unpaid tolls.",
    "For unpaid tolls the owner was fined {} dollars by the regional court.",
  ],
  ["Hospitals in the capital treated {} patients for burns.", "Burns brought {} patients to hospitals in the capital."],
  ["Farmers lost {} sheep in the flood.", "The flood killed {} sheep that belonged to farmers."],
  ["The museum bought {} paintings from the Halvorsen estate.", "From the Halvorsen estate the museum bought {} paintings."],
  ["Volunteers planted {} oaks along the old railway.", "Along the old railway volunteers planted {} oaks."],
];

const figure = fc.integer({ min: 12, max: 900 }).filter((value) => value % 10 !== 0 && value % 12 !== 0);

/** A story of several versions, and one of its facts to be changed in one of them. */
const changed = fc
  .record({
    chosen: fc.shuffledSubarray([...facts.keys()], { minLength: 3, maxLength: 7 }),
    figures: fc.uniqueArray(figure, { minLength: 9, maxLength: 9, selector: (value) => value }),
    other: figure,
    count: fc.integer({ min: 2, max: 4 }),
    wordings: fc.array(fc.nat(1), { minLength: 28, maxLength: 28 }),
    victim: fc.nat(3),
    which: fc.nat(6),
  })
  .filter(({ figures, other }) => figures.every((value) => Math.abs(value - other) > 5 && !sameDigits(value, other)))
  .map(({ chosen, figures, other, count, wordings, victim, which }) => {
    const place = which % chosen.length;
    const told = (version: number, edited: boolean) =>
      chosen
        .map((fact, at) => {
          const value = edited && at === place && version === victim % count ? other : figures[fact]!;
          return facts[fact]![wordings[version * 7 + at]!]!.replace("{}", String(value));
        })
        .join(" ");
    const story = (edited: boolean): VersionInput[] =>
      Array.from({ length: count }, (_, version) => ({ id: String(version), language: "en", text: told(version, edited) }));
    return { before: story(false), after: story(true), quote: String(other), versionId: String(victim % count) };
  });

/** Off by a power of ten, or close enough to be one rounded: judged by other rules. */
function sameDigits(left: number, right: number): boolean {
  return String(left).replace(/0+$/, "") === String(right).replace(/0+$/, "");
}

function inconsistencies(versions: readonly VersionInput[]) {
  return audit({ story: { id: "s" }, versions }).report.findings.filter(({ kind }) => kind === "inconsistency");
}

describe("an exact quantity that stands in at least two versions", { timeout: slow }, () => {
  it("gives exactly one new finding when it is changed in one of them, with the change in its evidence", () => {
    fc.assert(
      fc.property(changed, ({ before, after, quote, versionId }) => {
        const known = new Set(inconsistencies(before).map(({ fingerprint }) => fingerprint));
        const found = inconsistencies(after).filter(({ fingerprint }) => !known.has(fingerprint));
        expect(found.map(({ message }) => message)).toHaveLength(1);
        expect(found[0]!.evidence.some((evidence) => evidence.versionId === versionId && evidence.quote.includes(quote))).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it("gives no finding while all versions agree, in whatever wording", () => {
    fc.assert(
      fc.property(changed, ({ before }) => {
        expect(inconsistencies(before).map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
