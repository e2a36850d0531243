import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/engine/index.ts";
import { runs, slow, versionFields } from "./stories.ts";

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

  it("weighs as one voice with it, however short it is", () => {
    fc.assert(
      fc.property(versionFields, (fields) => {
        const { translation: _, ...rest } = fields;
        const { report } = audit({
          story: { id: "s" },
          versions: [
            { ...rest, id: "A" },
            { ...rest, id: "B" },
          ],
        });
        expect(report.versions.map(({ family }) => family)).toEqual([1, 1]);
      }),
      { numRuns: runs },
    );
  });
});
