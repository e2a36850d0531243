import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit, type VersionInput } from "../../../src/engine/index.ts";
import { runs, slow, versions } from "./stories.ts";

function reportOf(list: readonly VersionInput[]): string {
  return JSON.stringify(audit({ story: { id: "s" }, versions: list }));
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

describe("an audit", { timeout: slow }, () => {
  it("gives the same bytes for the same versions, whatever was audited between, and leaves them as they are", () => {
    fc.assert(
      fc.property(versions, versions, (list, other) => {
        const first = reportOf(frozen(list));
        reportOf(other);
        expect(reportOf(JSON.parse(JSON.stringify(list)))).toBe(first);
      }),
      { numRuns: runs },
    );
  });

  it("gives the same bytes in whatever order the versions are sent", () => {
    const shuffled = versions.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(reportOf(other)).toBe(reportOf(list));
      }),
      { numRuns: runs },
    );
  });

  it("finds the same whatever the versions are called, as long as their order stays", () => {
    fc.assert(
      fc.property(versions, (list) => {
        const sorted = [...list].sort((left, right) => (left.id < right.id ? -1 : 1));
        const renamed = sorted.map((version, at) => ({ ...version, id: `version ${at}` }));
        const findings = (versionsOf: readonly VersionInput[]) =>
          audit({ story: { id: "s" }, profile: { threshold: 0 }, versions: versionsOf }).report.findings.map(
            ({ fingerprint, check, severity, confidence, evidence }) => [
              fingerprint,
              check,
              severity,
              confidence,
              ...evidence.map(({ field, start, end, quote }) => [field, start, end, quote]),
            ],
          );
        expect(findings(renamed)).toEqual(findings(sorted));
      }),
      { numRuns: runs },
    );
  });

  it("lists findings by version, headline before text, place and check, and counts them", () => {
    fc.assert(
      fc.property(versions, (list) => {
        const { report, hidden } = audit({ story: { id: "s" }, versions: list });
        const order = report.findings.map(
          ({ evidence, check }) => [evidence[0]!.versionId, evidence[0]!.field === "headline" ? 0 : 1, evidence[0]!.start, check] as const,
        );
        for (let at = 1; at < order.length; at++) expect(isInOrder(order[at - 1]!, order[at]!)).toBe(true);
        expect(Object.values(report.summary.bySeverity).reduce((sum, count) => sum + count)).toBe(report.findings.length);
        expect(report.summary.hidden).toBe(hidden.length);
        const ids = [...report.findings, ...hidden].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: runs },
    );
  });

  it("gives an inconsistency two places or a computed value, and an artifact one version at least", () => {
    fc.assert(
      fc.property(versions, (list) => {
        const { report, hidden } = audit({ story: { id: "s" }, versions: list });
        for (const { kind, evidence, check, dissent } of [...report.findings, ...hidden]) {
          if (kind === "inconsistency" && check !== "date/weekday") expect(evidence.length).toBeGreaterThanOrEqual(2);
          expect(evidence.length).toBeGreaterThanOrEqual(1);
          for (const id of dissent) expect(list.map((version) => version.id)).toContain(id);
          expect(new Set(dissent).size).toBe(dissent.length);
        }
      }),
      { numRuns: runs },
    );
  });
});

type Order = readonly [version: string, field: number, start: number, check: string];

function isInOrder(left: Order, right: Order): boolean {
  for (const at of [0, 1, 2, 3] as const) {
    if (left[at] < right[at]) return true;
    if (left[at] > right[at]) return false;
  }
  return true;
}
