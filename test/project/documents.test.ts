import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/command-ports.ts";
import { readSource, root, sourceFiles } from "../support/sources.ts";

const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

describe("the documents", () => {
  it("link to nothing that is not there", () => {
    const broken = pages.flatMap((page) =>
      [...readSource(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(path.join(root, path.dirname(page), target)))
        .map((target) => `${page} links to ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("name every command and option in the README", async () => {
    const readme = readSource("README.md");
    for (const command of ["audit", "serve", "checks", "explain"]) {
      expect(readme).toContain(`bin/wirecheck.mjs ${command}`);
      const { out } = await run([command, "--help"]);
      const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)]
        .map(([, option]) => option!)
        .filter((option) => option !== "--help");
      expect(
        options.filter((option) => !readme.includes(option)),
        command,
      ).toEqual([]);
    }
  });

  it("name every setting of the environment where deploying is described", () => {
    const settings = new Set(sourceFiles("src").flatMap((file) => readSource(file).match(/\bWIRECHECK_[A-Z_]+/g) ?? []));
    const described = readSource("docs/deploying.md");
    expect([...settings].filter((setting) => !described.includes(setting))).toEqual([]);
  });

  it("name every command of npm where contributing is described", () => {
    const { scripts } = JSON.parse(readSource("package.json")) as { scripts: Record<string, string> };
    const described = readSource("CONTRIBUTING.md") + readSource("README.md");
    const commands = Object.keys(scripts).map((name) => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`));
    expect(commands.filter((command) => !described.includes(command) && command !== "npm run prepack")).toEqual([]);
  });

  it("of npm run only what is there", () => {
    const { scripts } = JSON.parse(readSource("package.json")) as { scripts: Record<string, string> };
    const files = Object.values(scripts).flatMap((script) => script.match(/\b(?:scripts|bench|bin)\/[\w.-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
