import { expect, test } from "vitest";
import type { Check } from "../../src/engine/index.ts";
import { assets, checkPage, checksPage, problemPage, storiesPage, storyPath } from "../../src/review/index.ts";
import { momentName } from "../../src/review/wording.ts";
import { plainWords } from "./reading.ts";

const bySeverity = { critical: 0, major: 2, minor: 0, neutral: 1 };
const line = {
  id: "urn:desk:a b/c",
  slug: "flood",
  title: "Flood & fire",
  gate: "review",
  bySeverity,
  versions: 5,
  auditedAt: "2024-10-20T08:00:00.000Z",
} as const;

const check: Check = {
  id: "quantity/bound",
  scope: "story",
  kind: "inconsistency",
  severity: "major",
  trial: false,
  summary: "The same figure is a floor in one version and a ceiling in another",
  why: "Two opposite claims.",
  remedy: "Read the source.",
  limits: ["Does not judge <verbs>."],
  mqm: { id: "mistranslation", pid: "MQMC_101000" },
  its: "numbers",
  reads: ["quantity"],
  messages: { opposite: "{left} against {right}" },
  options: { lessSpecific: { default: true, describe: "Report the less precise as minor." } },
  examples: {
    flagged: [
      {
        versions: ["[[More than 200]] homes & barns burned.", { text: "[[Up to 200]] homes burned.", publishedAt: "2024-10-18" }],
        message: "opposite",
      },
    ],
    clean: [{ versions: ["Over 200 homes burned.", "More than 200 homes burned."], because: "one bound in two words" }],
  },
  *run() {},
};

test("lists stories with their gate, their counts and the way to their page", () => {
  const page = String(storiesPage({ stories: [line], next: "/?cursor=2" }));
  expect(plainWords(page)).toMatch(/Review\s*Flood & fire\s*flood · 5 versions · audited 20 Oct 2024, 08:00 UTC\s*2 major 1 note/);
  expect(page).toContain('href="/stories/urn%3Adesk%3Aa%20b%2Fc"');
  expect(page).toContain('<a href="/?cursor=2" rel="next">Older stories</a>');
});

test("calls a story without a headline by its slug, and without that by its id", () => {
  const { title: _, ...untitled } = line;
  const { slug: __, ...unnamed } = untitled;
  expect(String(storiesPage({ stories: [untitled] }))).toContain(">flood</a>");
  expect(String(storiesPage({ stories: [unnamed] }))).toContain(">urn:desk:a b/c</a>");
});

test("says how to send the first story where there is none", () => {
  expect(plainWords(String(storiesPage({ stories: [] })))).toContain("No story has been audited yet.");
});

test("makes a check's page from all that the check says of itself", () => {
  const page = String(checkPage(check));
  const words = plainWords(page);
  for (const said of [
    check.id,
    check.summary,
    check.why,
    check.remedy,
    ...check.limits,
    "MQMC_101000",
    "numbers",
    "lessSpecific",
    "default true",
  ]) {
    expect(words).toContain(said);
  }
  expect(page).toContain('<mark class="major">More than 200</mark> homes &amp; barns burned.');
  expect(words).toContain("18 Oct 2024 Up to 200 homes burned.");
  expect(words).toContain("Because: one bound in two words.");
});

test("lists the checks by family", () => {
  const page = String(checksPage([check, { ...check, id: "artifact/script" }]));
  expect(page).toContain('<h2 id="quantity" class="family">quantity</h2>');
  expect(page).toContain('<a href="/docs/checks/artifact/script">artifact/script</a>');
});

test("tells in plain words that a page is not there, without trusting the words it is given", () => {
  const page = String(problemPage({ status: 404, title: "No such story", detail: "There is no story <b>x</b>." }));
  expect(plainWords(page)).toContain("There is no story <b>x</b>.");
  expect(page).not.toContain("<b>x</b>");
});

test("asks only for files that the pages bring along", () => {
  const page = String(storiesPage({ stories: [] }));
  const wanted = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(wanted.sort()).toEqual(assets.map(({ path }) => path).sort());
});

test("brings along nothing that asks for more: no import, font or picture from elsewhere", () => {
  for (const { path, body } of assets.filter((asset) => !asset.path.endsWith(".svg"))) {
    expect(body, path).not.toMatch(/@import|url\(|https?:|fetch\(/);
  }
});

test("keeps the wish to see all findings in the path", () => {
  expect(storyPath("é?", { all: true })).toBe("/stories/%C3%A9%3F?all=true");
});

test("writes moments without the runtime's locale, and what is none as it stands", () => {
  expect(momentName("2024-10-18T18:00:00Z")).toBe("18 Oct 2024, 18:00 UTC");
  expect(momentName("2024-03-06T09:10:00.5-05:00")).toBe("6 Mar 2024, 09:10 UTC-05:00");
  expect(momentName("2024-03-06")).toBe("6 Mar 2024");
  expect(momentName("2024-13-06")).toBe("2024-13-06");
  expect(momentName("soon")).toBe("soon");
});
