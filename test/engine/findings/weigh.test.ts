import { describe, expect, it } from "vitest";
import type { AnyFact, Sighting, Source } from "../../../src/engine/findings/fact.ts";
import { weighFindings } from "../../../src/engine/findings/weigh.ts";
import { readDocument } from "../../../src/engine/text/read.ts";
import { Vocabulary } from "../../../src/engine/text/vocabulary.ts";

const text = "Some 200 homes burned in Alba. Ta. The mayor spoke of 300 homes.";

function documentsOf(...ids: readonly string[]) {
  const vocabulary = new Vocabulary();
  return ids.map((id, at) => readDocument({ id, language: "en", text }, at, vocabulary));
}

const source = (fields: Partial<Source> = {}): Source => ({
  id: "quantity/value",
  kind: "inconsistency",
  severity: "major",
  why: "",
  remedy: "",
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  messages: { differ: "{said}, and {left}.", stray: "“{words}” stands alone." },
  rank: 3,
  ...fields,
});

const fact = (fields: Partial<AnyFact> = {}): AnyFact => ({
  message: "differ",
  data: { said: "A says 200", left: "{said}" },
  evidence: [
    { document: 0, start: 5, end: 14 },
    { document: 1, start: 54, end: 63 },
  ],
  verdict: "contradiction",
  strength: 1,
  about: "home burn",
  values: ["200", "300"],
  ...fields,
});

const artifact = (fields: Partial<AnyFact> = {}): AnyFact =>
  fact({
    message: "stray",
    data: { words: "Ta." },
    evidence: [{ document: 0, start: 31, end: 34 }],
    about: "stray",
    values: ["ta"],
    ...fields,
  });

const weighing = { storyId: "s", claimIds: ["c0", "c1"], severities: {} };

function weigh(sightings: readonly Sighting[], ids: readonly string[] = ["A", "B"], settings: Partial<typeof weighing> = {}) {
  return weighFindings(sightings, documentsOf(...ids), { ...weighing, ...settings });
}

function checksOf(sightings: readonly Sighting[]): string[] {
  return weigh(sightings).map(({ finding }) => finding.check);
}

describe("of several facts of one problem", () => {
  it("the gravest of one claim is reported", () => {
    const minor = { source: source({ id: "quantity/bound", rank: 1 }), fact: fact({ claim: 0, severity: "minor" }) };
    const major = { source: source({ id: "quantity/unit", rank: 2 }), fact: fact({ claim: 0 }) };
    expect(checksOf([minor, major])).toEqual(["quantity/unit"]);
    expect(checksOf([major, minor])).toEqual(["quantity/unit"]);
  });

  it("the one whose check stands first in the catalogue is reported where they are as grave", () => {
    const early = { source: source({ id: "quantity/unit", rank: 1 }), fact: fact({ claim: 0 }) };
    const late = { source: source({ id: "quantity/value", rank: 2 }), fact: fact({ claim: 0 }) };
    expect(checksOf([late, early])).toEqual(["quantity/unit"]);
  });

  it("both are reported where they are of two claims, or of none", () => {
    const one = { source: source(), fact: fact({ claim: 0 }) };
    expect(checksOf([one, { source: source(), fact: fact({ claim: 1, values: ["7"] }) }])).toHaveLength(2);
    expect(checksOf([one, { source: source(), fact: fact({ values: ["7"] }) }])).toHaveLength(2);
  });

  it("an artifact is reported once for its place, by the check that stands first, and again elsewhere", () => {
    const early = { source: source({ id: "artifact/leaked-token", kind: "artifact", rank: 1 }), fact: artifact() };
    const late = {
      source: source({ id: "artifact/fragment", kind: "artifact", rank: 2 }),
      fact: artifact({ evidence: [{ document: 0, start: 26, end: 33 }] }),
    };
    const elsewhere = {
      source: source({ id: "artifact/fragment", kind: "artifact", rank: 2 }),
      fact: artifact({ evidence: [{ document: 1, start: 31, end: 34 }] }),
    };
    expect(checksOf([late, early])).toEqual(["artifact/leaked-token"]);
    expect(checksOf([late, early, elsewhere])).toEqual(["artifact/leaked-token", "artifact/fragment"]);
  });
});

describe("a fingerprint", () => {
  const printOf = (changed: Partial<AnyFact>, changedSource: Partial<Source> = {}, ids = ["A", "B"], storyId = "s") =>
    weigh([{ source: source(changedSource), fact: fact(changed) }], ids, { storyId })[0]!.finding.fingerprint;
  const print = printOf({});

  it("stays where the text moves, a version joins or is renamed, values come in another order, or another check takes over", () => {
    expect(printOf({ evidence: [{ document: 1, start: 5, end: 14 }] })).toBe(print);
    expect(printOf({}, {}, ["X", "Y", "Z"])).toBe(print);
    expect(printOf({ values: ["300", "200", "300"] })).toBe(print);
    expect(printOf({}, { id: "quantity/magnitude" })).toBe(print);
    expect(printOf({ severity: "minor", strength: 0.5, dissent: [1] })).toBe(print);
  });

  it("changes with the values, with what it is about, and with the story", () => {
    expect(
      new Set([print, printOf({ values: ["200", "400"] }), printOf({ about: "house fall" }), printOf({}, {}, ["A", "B"], "t")]).size,
    ).toBe(4);
  });

  it("may be shared by two findings of one check, which have ids of their own", () => {
    const findings = weigh([
      { source: source(), fact: fact() },
      { source: source(), fact: fact({ evidence: [{ document: 0, start: 54, end: 63 }] }) },
    ]).map(({ finding }) => finding);
    expect(findings[0]!.fingerprint).toBe(findings[1]!.fingerprint);
    expect(findings[0]!.id).not.toBe(findings[1]!.id);
  });
});

describe("a finding", () => {
  it("has its message filled once: what stands in braces in the copy stays", () => {
    expect(weigh([{ source: source(), fact: fact() }])[0]!.finding.message).toBe("A says 200, and {said}.");
  });

  it("has the severity of the profile, else of the fact, else of the check", () => {
    const severityOf = (fields: Partial<AnyFact>, severities: Record<string, "neutral">) =>
      weigh([{ source: source(), fact: fact(fields) }], ["A", "B"], { severities })[0]!.finding.severity;
    expect(severityOf({}, {})).toBe("major");
    expect(severityOf({ severity: "critical" }, {})).toBe("critical");
    expect(severityOf({ severity: "critical" }, { "quantity/value": "neutral" })).toBe("neutral");
  });

  it("has no more confidence than its ceiling, in hundredths", () => {
    const confidenceOf = (fields: Partial<AnyFact>) => weigh([{ source: source(), fact: fact(fields) }])[0]!.finding.confidence;
    expect(confidenceOf({ ceiling: 0.4 })).toBe(0.4);
    const plain = confidenceOf({});
    expect(plain).toBeGreaterThan(0.4);
    expect(Math.round(plain * 100) / 100).toBe(plain);
    expect(confidenceOf({ strength: 0 })).toBeLessThanOrEqual(plain);
  });

  it("names who dissents by id, and carries what would settle it at its place", () => {
    const { finding } = weigh([{ source: source(), fact: fact({ dissent: [1, 1], replacement: { evidence: 1, text: "200" } }) }])[0]!;
    expect(finding.dissent).toEqual(["B"]);
    expect(finding.suggestion).toEqual({ versionId: "B", field: "text", start: 54, end: 63, replacement: "200" });
  });

  it("stands in order of version, place and check", () => {
    const at = (document: number, start: number, id: string, value: string) => ({
      source: source({ id }),
      fact: fact({ evidence: [{ document, start, end: start + 3 }], values: [value] }),
    });
    const found = weigh([at(1, 5, "a/b", "1"), at(0, 9, "b/a", "2"), at(0, 9, "a/a", "3"), at(0, 5, "z/z", "4")]);
    expect(found.map(({ finding: { check, evidence } }) => `${evidence[0]!.versionId}${evidence[0]!.start} ${check}`)).toEqual([
      "A5 z/z",
      "A9 a/a",
      "A9 b/a",
      "B5 a/b",
    ]);
  });
});

describe("the blame of a finding", () => {
  const blameOf = (fields: Partial<AnyFact>, kind: Source["kind"] = "inconsistency") =>
    weigh([{ source: source({ kind }), fact: fact(fields) }])[0]!.blame;

  it("falls in full on each version that dissents", () => {
    expect(blameOf({ dissent: [1, 0] })).toEqual([
      { document: 0, share: 1 },
      { document: 1, share: 1 },
    ]);
  });

  it("is shared by the versions in its evidence where nobody dissents", () => {
    expect(blameOf({})).toEqual([
      { document: 0, share: 0.5 },
      { document: 1, share: 0.5 },
    ]);
  });

  it("falls in full on every version that shows an artifact", () => {
    expect(blameOf({}, "artifact")).toEqual([
      { document: 0, share: 1 },
      { document: 1, share: 1 },
    ]);
  });
});
