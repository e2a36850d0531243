import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/engine/index.ts";
import { runs, slow, versionFields } from "./stories.ts";

describe("a text beside its own copy", { timeout: slow }, () => {
  it("gives no inconsistency with evidence in both", () => {
    fc.assert(
      fc.property(versionFields, (fields) => {
        const { report } = audit({
          story: { id: "s" },
          profile: { threshold: 0 },
          versions: [
            { id: "A", ...fields },
            { id: "B", ...fields },
          ],
        });
        const across = report.findings.filter(
          ({ kind, evidence }) => kind === "inconsistency" && new Set(evidence.map(({ versionId }) => versionId)).size > 1,
        );
        expect(across.map(({ check, message }) => `${check} ${message}`)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("weighs as one voice with it, where there are words enough to tell", () => {
    fc.assert(
      fc.property(versionFields, (fields) => {
        const text = `${fields.text}\n\n${"The harbour master of Port Merrin told reporters that nobody had asked him for the logbook before the inquiry opened. ".repeat(2)}`;
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
