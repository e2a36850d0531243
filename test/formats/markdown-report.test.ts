import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/formats/markdown-report.ts";
import { sampleReport } from "../support/sample-report.ts";

const rendering = { report: sampleReport, hidden: [], columns: 100, isColoured: false };

describe("renderMarkdown", () => {
  it("heads the page with the gate and the counts", () => {
    expect(renderMarkdown(rendering).split("\n").slice(0, 3)).toEqual([
      "# Block: boats, 3 versions",
      "",
      "1 critical, 1 major, 1 minor; 2 more below the threshold",
    ]);
  });

  it("gives each finding a table of who says what, the odd one marked", () => {
    expect(
      renderMarkdown(rendering),
    ).toContain(`### Critical: coast.txt and harbour.txt say more than 40 boats; inland.txt says up to 40 boats.

| version | says |
| --- | --- |
| coast.txt, harbour.txt | harbour master said that the **more than 40 boats** torn loose by the storm had… |
| → **inland.txt** | The storm sank **up to 40 boats**. |
`);
  });

  it("gives the fact table a column for each version and escapes signs of markup", () => {
    expect(renderMarkdown(rendering)).toContain(`| fact | coast.txt | harbour.txt | inland.txt |  |
| --- | --- | --- | --- | --- |
| boats sunk | more than 40 boats | more than 40 boats | → **up to 40 boats** | same figure, other bound |
| wind \\| gusts | 90 miles an hour |  | 90mph | agree |
`);
  });

  it("shows copy as it is, whatever stands in it", () => {
    const [finding] = sampleReport.findings;
    const evil = { ...finding!, message: "<img src=x> [a](b) | `c`\n# d" };
    expect(renderMarkdown({ ...rendering, report: { ...sampleReport, findings: [evil] } })).toContain(
      "### Critical: \\<img src=x\\> \\[a\\](b) \\| \\`c\\` \\# d",
    );
  });
});
