import type { Evidence, Finding, Report } from "../../src/engine/index.ts";

const evidence = (versionId: string, start: number, prefix: string, quote: string, suffix: string): Evidence => ({
  versionId,
  field: "text",
  start,
  end: start + quote.length,
  quote,
  prefix,
  suffix,
});

const bound: Finding = {
  id: "f1",
  fingerprint: "p1",
  check: "quantity/bound",
  kind: "inconsistency",
  verdict: "shifted",
  severity: "critical",
  confidence: 0.93,
  message: "coast.txt and harbour.txt say more than 40 boats; inland.txt says up to 40 boats.",
  why: "“More than” and “up to” turn one figure into two opposite claims.",
  remedy: "Check the source's wording and use it in every version.",
  help: "/docs/checks/quantity/bound",
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  dissent: ["inland.txt"],
  claimId: "c1",
  evidence: [
    evidence("coast.txt", 40, "harbour master said that the ", "more than 40 boats", " torn loose by the storm had sun"),
    evidence("harbour.txt", 21, "In one night ", "more than 40 boats", " went down."),
    evidence("inland.txt", 12, "The storm\nsank ", "up to 40 boats", "."),
  ],
  diff: [
    { op: "removed", text: "more than" },
    { op: "added", text: "up to" },
    { op: "same", text: " 40 boats" },
  ],
};

const omission: Finding = {
  ...bound,
  id: "f2",
  fingerprint: "p2",
  check: "quantity/value",
  verdict: "missing",
  severity: "minor",
  confidence: 0.7,
  message: "inland.txt leaves out the 3 ferries.",
  claimId: "c2",
  suggestion: { versionId: "inland.txt", field: "text", start: 30, end: 30, replacement: " Three ferries sank too." },
  evidence: [
    evidence("coast.txt", 90, "The company lost ", "3 ferries", "."),
    { ...evidence("inland.txt", 30, "were sunk that night.", "", " Repairs"), absent: true },
  ],
};

const { claimId: _, diff: __, ...artifact } = bound;
const leaked: Finding = {
  ...artifact,
  id: "f3",
  fingerprint: "p3",
  check: "artifact/leaked-token",
  kind: "artifact",
  verdict: "artifact",
  severity: "major",
  confidence: 0.97,
  message: "“Oder.” is left from another language, likely German.",
  why: "A stray word tells the reader that nobody read the translation.",
  remedy: "Take it out, or translate it.",
  dissent: [],
  evidence: [evidence("inland.txt", 60, "are under way at the quay. ", "Oder.", " The insurers")],
};

/** A report with one finding of each sort, in the order of the contract. Made by hand, so that it does not move when checks do. */
export const sampleReport: Report = {
  id: "a1",
  story: { id: "urn:sample:boats", slug: "boats" },
  createdAt: "2024-10-18T12:00:00.000Z",
  signature: "wirecheck 0.0.0",
  summary: { gate: "block", bySeverity: { critical: 1, major: 1, minor: 1, neutral: 0 }, hidden: 2 },
  versions: [
    { id: "coast.txt", language: "en", words: 210, family: 1, penalty: 0, per1000Words: 0, zones: [] },
    { id: "harbour.txt", language: "en", words: 205, family: 1, penalty: 0, per1000Words: 0, zones: [] },
    { id: "inland.txt", language: "en", words: 1, family: 3, penalty: 31, per1000Words: 31, zones: [] },
  ],
  claims: [
    {
      id: "c3",
      kind: "quantity",
      label: "wind | gusts",
      agreement: "agree",
      cells: [
        { versionId: "coast.txt", field: "text", start: 1, end: 2, quote: "90 miles an hour", value: { low: "90" } },
        { versionId: "inland.txt", field: "text", start: 1, end: 2, quote: "90mph", value: { low: "90" } },
      ],
    },
    {
      id: "c1",
      kind: "quantity",
      label: "boats sunk",
      agreement: "shifted",
      cells: [
        { versionId: "coast.txt", field: "text", start: 40, end: 58, quote: "more than 40 boats", value: { low: "40", lowOpen: true } },
        { versionId: "harbour.txt", field: "text", start: 21, end: 39, quote: "more than 40 boats", value: { low: "40", lowOpen: true } },
        { versionId: "inland.txt", field: "text", start: 12, end: 26, quote: "up to 40 boats", value: { high: "40" } },
      ],
    },
    {
      id: "c4",
      kind: "quantity",
      label: "insured",
      agreement: "single",
      cells: [{ versionId: "coast.txt", field: "text", start: 1, end: 2, quote: "12 crews", value: { low: "12" } }],
    },
  ],
  findings: [bound, leaked, omission],
  skipped: [{ check: "date/conflict", reason: "no publishedAt", versions: ["inland.txt"] }],
};
