import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/formats/columns.ts";
import { renderText } from "../../src/formats/text-report.ts";
import { sampleReport } from "../support/sample-report.ts";

const plain = { report: sampleReport, hidden: [], columns: 100, isColoured: false };
const escapes = /\u001b\[\d+m/g;

describe("renderText", () => {
  it("tells the findings worst first, the quotes side by side with the odd one marked, then the facts", () => {
    expect(renderText(plain)).toBe(`BLOCK  boats · 3 versions · 1 critical, 1 major, 1 minor · 2 more below the threshold

    A  coast.txt    en · 210 words · penalty 0
    B  harbour.txt  en · 205 words · penalty 0 · same text as A
    C  inland.txt   en · 1 word · penalty 31

FINDINGS

CRITICAL A and B say more than 40 boats; C says up to 40 boats.
    A, B  harbour master said that the [more than 40 boats] torn loose by the storm had…
  → C     The storm sank [up to 40 boats].
    “More than” and “up to” turn one figure into two opposite claims. Check the source's wording and
    use it in every version.
    quantity/bound · confidence 0.93

MAJOR “Oder.” is left from another language, likely German.
    C  are under way at the quay. [Oder.] The insurers
    A stray word tells the reader that nobody read the translation. Take it out, or translate it.
    artifact/leaked-token · confidence 0.97

MINOR C leaves out the 3 ferries.
    A  The company lost [3 ferries].
  → C  were sunk that night. [missing here] Repairs
    “More than” and “up to” turn one figure into two opposite claims. Check the source's wording and
    use it in every version.
    quantity/value · confidence 0.70 · suggested for C: add “Three ferries sank too.”

FACTS

boats sunk  same figure, other bound
    A, B  more than 40 boats
  → C     up to 40 boats

wind | gusts  agree
    A, C  90 miles an hour · 90mph

    1 more fact stands in one version only.

NOT JUDGED

    date/conflict: no publishedAt (C)

→ the version that the others outvote
`);
  });

  it("keeps ids that are short, and cuts long lists of places", () => {
    const evidence = Array.from({ length: 9 }, (_, at) => ({
      ...sampleReport.findings[1]!.evidence[0]!,
      versionId: "en",
      quote: `Oder ${at}`,
    }));
    const report = {
      ...sampleReport,
      versions: [{ ...sampleReport.versions[0]!, id: "en" }],
      findings: [{ ...sampleReport.findings[1]!, evidence }],
    };
    const text = renderText({ ...plain, report });
    expect(text).toContain("\n    en  en · 210 words");
    expect(text).toContain("[Oder 5]");
    expect(text).not.toContain("[Oder 6]");
    expect(text).toContain("and 3 more places");
  });

  it("leaves no space at the end of a line", () => {
    const place = { ...sampleReport.findings[1]!.evidence[0]!, prefix: "", suffix: "\n" };
    const text = renderText({ ...plain, report: { ...sampleReport, findings: [{ ...sampleReport.findings[1]!, evidence: [place] }] } });
    expect(text).not.toMatch(/[ \t]$/m);
  });

  it.each([60, 80, 100])("keeps every line inside %i columns", (columns) => {
    const long = { ...sampleReport.findings[0]!, message: "Überraschend ".repeat(30), why: "二十字".repeat(60) };
    const text = renderText({ ...plain, columns, report: { ...sampleReport, findings: [long, ...sampleReport.findings] } });
    const body = text.split("\n").slice(4);
    expect(body.filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  it("says the same with colours as without", () => {
    const coloured = renderText({ ...plain, isColoured: true });
    expect(coloured).toMatch(escapes);
    expect(coloured.replace(escapes, "")).toBe(renderText(plain));
  });

  it("shows findings below the threshold apart, where they are asked for", () => {
    const text = renderText({ ...plain, hidden: [{ ...sampleReport.findings[2]!, message: "a guess" }] });
    expect(text.indexOf("BELOW THE THRESHOLD")).toBeGreaterThan(text.indexOf("FINDINGS"));
    expect(text).toContain("MINOR a guess");
  });

  it("has a line for a report without findings and without facts", () => {
    const summary = {
      ...sampleReport.summary,
      gate: "pass",
      bySeverity: { critical: 0, major: 0, minor: 0, neutral: 0 },
      hidden: 0,
    } as const;
    const { slug: _, ...story } = { slug: "", ...sampleReport.story };
    const report = { ...sampleReport, story: { id: story.id }, summary, findings: [], claims: [], skipped: [] };
    expect(renderText({ ...plain, report }).split("\n")[0]).toBe("PASS  3 versions · no findings");
    expect(renderText({ ...plain, report })).not.toContain("FACTS");
  });

  it("lets no text steer the terminal", () => {
    const [finding] = sampleReport.findings;
    const evil = { ...finding!, message: "a\u001b[2Jb", evidence: [{ ...finding!.evidence[0]!, quote: "c\u001b]0;d\u0007\u202ee\rf" }] };
    const text = renderText({ ...plain, report: { ...sampleReport, findings: [evil] } });
    expect(text).toContain("a\ufffd[2Jb");
    expect(text).toContain("[c\ufffd]0;d\ufffd\ufffde f]");
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});
