import { describe, expect, it } from "vitest";
import { audit, checks, type Profile, type VersionInput } from "../../../src/engine/index.ts";

const floor = "The army fired more than 200 rockets at the port overnight.";
const ceiling = "The army fired up to 200 rockets at the port overnight.";

function reportOf(texts: readonly (string | (Partial<VersionInput> & { readonly text: string }))[], profile?: Profile, requestId?: string) {
  const versions = texts.map((version, at) => ({
    id: String.fromCharCode(65 + at),
    language: "en",
    ...(typeof version === "string" ? { text: version } : version),
  }));
  return audit({
    story: { id: "s" },
    versions,
    ...(profile === undefined ? {} : { profile }),
    ...(requestId === undefined ? {} : { requestId }),
  });
}

describe("the gate", () => {
  it("passes what has no finding above minor", () => {
    expect(reportOf(["Nothing much happened in Alba."]).report.summary.gate).toBe("pass");
    expect(reportOf([floor, floor.replace("more than", "about")]).report.summary).toMatchObject({ gate: "pass", bySeverity: { minor: 1 } });
  });

  it("asks for a review where something is major", () => {
    expect(reportOf(["The sun rose over Alba.", "Ta. The sun rose over Alba. Ta."]).report.summary.gate).toBe("review");
  });

  it("blocks where something critical is as good as sure, and else asks for a review", () => {
    const { report } = reportOf([floor, ceiling]);
    expect(report.findings[0]).toMatchObject({ severity: "critical" });
    expect(report.summary.gate).toBe(report.findings[0]!.confidence >= 0.8 ? "block" : "review");
  });
});

describe("the threshold", () => {
  it("hides what is less sure: counted, not shown, and told beside the report", () => {
    const shown = reportOf([floor, ceiling]);
    const { report, hidden } = reportOf([floor, ceiling], { threshold: 1 });
    expect(report.findings).toEqual([]);
    expect(report.summary).toMatchObject({ gate: "pass", hidden: 1, bySeverity: { critical: 0 } });
    expect(hidden).toEqual(shown.report.findings);
    expect(report.versions.map(({ penalty }) => penalty)).toEqual([0, 0]);
  });
});

describe("the penalty of a version", () => {
  const penalties = (texts: Parameters<typeof reportOf>[0]) => reportOf(texts).report.versions.map(({ penalty }) => penalty);

  it("is shared in equal parts where nobody can tell who is right", () => {
    expect(penalties([floor, ceiling])).toEqual([12.5, 12.5]);
  });

  it("falls on who dissents", () => {
    expect(penalties([{ text: floor, translation: "original" }, ceiling])).toEqual([0, 25]);
    expect(penalties([floor, ceiling, floor.replace("overnight", "in the night")])).toEqual([0, 25, 0]);
  });

  it("is told for a thousand words too", () => {
    const [version] = reportOf([`${floor.replace(".", "")} and in the end it left again.`, ceiling]).report.versions;
    expect(version!.per1000Words).toBe(Math.round((version!.penalty * 100000) / version!.words) / 100);
  });
});

describe("a report", () => {
  it("lists the versions by id, the order in which they were sent aside", () => {
    const { report } = reportOf([
      { id: "b", text: floor },
      { id: "B", text: floor },
      { id: "10", text: floor },
      { id: "9", text: floor },
    ]);
    expect(report.versions.map(({ id }) => id)).toEqual(["10", "9", "B", "b"]);
  });

  it("echoes the request's id, and has none where there was none", () => {
    expect(reportOf([floor], undefined, "r1").report.requestId).toBe("r1");
    expect(reportOf([floor]).report).not.toHaveProperty("requestId");
  });

  it("has a row for every fact, with a cell for every version that tells it", () => {
    const { claims } = reportOf([floor, ceiling]).report;
    expect(claims.find(({ kind }) => kind === "quantity")).toMatchObject({
      agreement: "shifted",
      cells: [
        { versionId: "A", field: "text", quote: "more than 200 rockets", value: { low: "200", high: null, lowOpen: true } },
        { versionId: "B", field: "text", quote: "up to 200 rockets", value: { high: "200" } },
      ],
    });
  });

  it("says what could not be judged: dates of versions without a time of publication", () => {
    const { skipped } = reportOf([floor, { text: ceiling, publishedAt: "2024-10-18" }]).report;
    expect(skipped).toContainEqual({ check: "date/conflict", reason: expect.stringContaining("publishedAt"), versions: ["A"] });
    expect(reportOf([{ text: ceiling, publishedAt: "2024-10-18" }]).report.skipped).toEqual([]);
  });

  it("does not run a check that the profile turns off", () => {
    expect(reportOf([floor, ceiling], { checks: { "quantity/bound": false } }).report.findings).toEqual([]);
  });

  it("takes severities from the profile", () => {
    const { report } = reportOf([floor, ceiling], { severities: { "quantity/bound": "neutral" } });
    expect(report.summary).toMatchObject({ gate: "pass", bySeverity: { critical: 0, neutral: 1 } });
  });
});

describe("the signature", () => {
  const signature = (profile?: Profile) => reportOf([floor], profile).report.signature;

  it("is the same for the same settings, and does not depend on the versions or on the order of settings", () => {
    expect(reportOf([ceiling, floor]).report.signature).toBe(signature());
    expect(signature({ severities: { "a/b": "minor", "c/d": "major" } })).toBe(
      signature({ severities: { "c/d": "major", "a/b": "minor" } }),
    );
  });

  it("changes with each setting that may change a report", () => {
    const signatures = [
      signature(),
      signature({ threshold: 0.5 }),
      signature({ checks: { "quantity/bound": false } }),
      signature({ severities: { "quantity/bound": "neutral" } }),
      signature({ options: { "quantity/bound": { any: true } } }),
    ];
    expect(new Set(signatures).size).toBe(signatures.length);
    expect(checks.length).toBeGreaterThan(0);
  });
});
