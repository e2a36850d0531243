import { describe, expect, it } from "vitest";
import { renderCsv } from "../../src/formats/csv-report.ts";
import { renderHtml } from "../../src/formats/html-report.ts";
import { renderJson } from "../../src/formats/json-report.ts";
import { renderSarif } from "../../src/formats/sarif-report.ts";
import { sampleReport } from "../support/sample-report.ts";

const rendering = { report: sampleReport, hidden: [], columns: 100, isColoured: false };
const [bound] = sampleReport.findings;
const withFinding = (finding: object) => ({ ...rendering, report: { ...sampleReport, findings: [{ ...bound!, ...finding }] } });

describe("renderJson", () => {
  it("gives the report byte for byte, on one line", () => expect(renderJson(rendering)).toBe(`${JSON.stringify(sampleReport)}\n`));
});

describe("renderCsv", () => {
  it("gives a row for each place of each finding", () => {
    const rows = renderCsv(rendering).split("\r\n");
    expect(rows).toHaveLength(1 + 3 + 1 + 2 + 1);
    expect(rows[3]).toBe(
      "f1,quantity/bound,inconsistency,shifted,critical,0.93,no,coast.txt and harbour.txt say more than 40 boats; inland.txt says up to 40 boats.,inland.txt,yes,text,12,26,up to 40 boats",
    );
  });

  it("quotes what holds commas or quotation marks, and disarms what a spreadsheet would run", () => {
    const rows = renderCsv(withFinding({ message: 'a, "b"', evidence: [{ ...bound!.evidence[0]!, quote: "=1+1\n2" }] })).split("\r\n");
    expect(rows[1]).toContain(',"a, ""b""",');
    expect(rows[1]).toMatch(/,'=1\+1 2$/);
  });
});

describe("renderSarif", () => {
  const text = "One.\nThe storm\nsank up to 40 boats.";
  const start = text.indexOf("up to");
  const place = { ...bound!.evidence[2]!, start, end: start + "up to 40 boats".length };
  const sources = new Map([["inland.txt", { path: "copy/in land.txt", text }]]);
  const result = (finding: object) => JSON.parse(renderSarif({ ...withFinding(finding), sources })).runs[0].results[0];

  it("puts the outvoted version first, by line and column of its file", () => {
    const { ruleId, level, locations, relatedLocations } = result({ evidence: [bound!.evidence[0]!, place] });
    expect([ruleId, level]).toEqual(["quantity/bound", "error"]);
    expect(locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "copy/in%20land.txt" },
      region: {
        startLine: 3,
        startColumn: 6,
        endLine: 3,
        endColumn: 20,
        charOffset: 20,
        charLength: 14,
        snippet: { text: "up to 40 boats" },
      },
    });
    expect(relatedLocations).toEqual([
      { id: 0, message: { text: "more than 40 boats" }, physicalLocation: { artifactLocation: { uri: "coast.txt" } } },
    ]);
  });

  it("carries the fingerprint, the confidence as rank, and the suggestion as a fix", () => {
    const suggestion = { versionId: "inland.txt", field: "text", start: 20, end: 25, replacement: "more than" };
    const { partialFingerprints, rank, fixes } = result({ suggestion });
    expect([partialFingerprints, rank]).toEqual([{ "wirecheck/v1": "p1" }, 93]);
    expect(fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { charOffset: 20, charLength: 5 }, insertedContent: { text: "more than" } },
    ]);
  });
});

describe("renderHtml", () => {
  it("marks quotes, the outvoted version, and the outvoted cell of the fact table", () => {
    const page = renderHtml(rendering);
    expect(page).toContain('<tr class="odd"><td>inland.txt</td><td>The storm sank <mark>up to 40 boats</mark>.</td></tr>');
    expect(page).toContain('<td class="odd">up to 40 boats</td>');
  });

  it("shows copy as it is, whatever stands in it", () => {
    const page = renderHtml(withFinding({ message: '<script>alert("x")</script>' }));
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(page).not.toContain("<script");
  });
});
