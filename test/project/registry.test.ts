import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkPage, indexPage, pagePath } from "../../scripts/check-page.ts";
import { checks } from "../../src/engine/index.ts";
import { expectClean, expectFlagged } from "../support/check-table.ts";
import { readSource, root, sourceFiles } from "../support/sources.ts";

const folder = "src/engine/checks";
const inFolders = sourceFiles(folder).filter((file) => file.split("/").length === folder.split("/").length + 2);
const folderOf = (file: string) => file.split("/").at(-2)!;
/** A folder with a check in it is a family, and holds nothing else; parts of a check stand in other folders, or deeper. */
const families = new Set(inFolders.filter((file) => readSource(file).includes("defineCheck(")).map(folderOf));
const files = inFolders.filter((file) => families.has(folderOf(file)));
const idOf = (file: string) => file.slice(folder.length + 1, -".ts".length);

describe("the list of checks", () => {
  it("holds every file of a family, and nothing else", () => {
    expect(checks.map(({ id }) => id).sort()).toEqual(files.map(idOf).sort());
  });

  it("has a test for every check", () => {
    expect(checks.map(({ id }) => `test/engine/checks/${id}.test.ts`).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("has a current page for every check, and a current list of pages", () => {
    const pages = [["docs/checks/README.md", indexPage(checks)], ...checks.map((check) => [pagePath(check), checkPage(check)])] as [
      string,
      string,
    ][];
    const stale = pages.filter(([file, page]) => !existsSync(path.join(root, file)) || readSource(file) !== page).map(([file]) => file);
    expect(stale, "run npm run docs").toEqual([]);
  });
});

for (const check of checks) {
  describe(`${check.id}, by its own examples`, () => {
    for (const [at, example] of check.examples.flagged.entries()) it(`flags its example ${at + 1}`, () => expectFlagged(check, example));
    for (const example of check.examples.clean) it(`is silent: ${example.because}`, () => expectClean(check, example));
    it("uses every message in an example", () => {
      const used = new Set(check.examples.flagged.map(({ message }) => message));
      expect(Object.keys(check.messages).filter((id) => !used.has(id))).toEqual([]);
    });
  });
}
