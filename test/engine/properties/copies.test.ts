import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/engine/index.ts";
import { runs, slow, versionFields } from "./stories.ts";

/** Words enough for two versions to be told as one text: families are found by a sample of runs of eight words. */
const enough =
  "The harbour master of Port Merrin told reporters that nobody had asked him for the logbook before the inquiry opened in the spring. " +
  "Two deckhands who had left the company long before the accident remembered how often the stern door was left open in calm weather. " +
  "Families of those on board want to know why the coast guard needed most of an evening to find a ship that every fisherman could see. " +
  "The owner, whose office stands opposite the fish market, has sent flowers and a lawyer, and has answered no question from anybody else.";

describe("a text beside its own copy", { timeout: slow }, () => {
  it("gives no finding with evidence in both, but what the text alone gives", () => {
    fc.assert(
      fc.property(versionFields, (fields) => {
        const findings = (ids: readonly string[]) =>
          audit({ story: { id: "s" }, profile: { threshold: 0 }, versions: ids.map((id) => ({ id, ...fields })) }).report.findings;
        const alone = new Set(findings(["A"]).map(({ fingerprint }) => fingerprint));
        const added = findings(["A", "B"]).filter(
          ({ fingerprint, evidence }) => new Set(evidence.map(({ versionId }) => versionId)).size > 1 && !alone.has(fingerprint),
        );
        expect(added.map(({ check, message }) => `${check} ${message}`)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("weighs as one voice with it, where there are words enough to tell", () => {
    fc.assert(
      fc.property(versionFields, (fields) => {
        const text = `${fields.text}\n\n${enough}`;
        const { translation: _, ...rest } = fields;
        const { report } = audit({
          story: { id: "s" },
          versions: [
            { ...rest, id: "A", text },
            { ...rest, id: "B", text },
          ],
        });
        expect(report.versions.map(({ family }) => family)).toEqual([1, 1]);
      }),
      { numRuns: runs },
    );
  });
});
