import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyOfProject } from "../support/copy-of-project.ts";

/** npm as it runs outside a project, with none of this one's settings, on the Node of the tests. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:config|package|lifecycle)_/i.test(name))),
  PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
};

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  expect(error ?? `${status} ${status === 0 ? "" : stdout + stderr}`, [command, ...args].join(" ")).toBe("0 ");
  return stdout;
}

it("the tarball of npm pack installs in an empty folder and audits a file there", { timeout: 180_000 }, () => {
  const project = copyOfProject();
  run("npm", ["pack", "--pack-destination", project], project);
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz"));
  const folder = mkdtempSync(path.join(tmpdir(), "wirecheck-installed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  run("npm", ["init", "--yes"], folder);
  run(
    "npm",
    ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional", path.join(project, tarball!)],
    folder,
  );

  const installed = path.join(folder, "node_modules/wirecheck");
  expect(readdirSync(installed)).toEqual(expect.arrayContaining(["LICENSE", "README.md", "bin", "dist", "migrations", "seeds"]));
  expect(["src", "test", "scripts", "bench"].filter((name) => existsSync(path.join(installed, name)))).toEqual([]);

  writeFileSync(path.join(folder, "a.txt"), "The bridge over the Lenn fell on Monday, officials said. Nobody was hurt.\n");
  writeFileSync(path.join(folder, "b.txt"), "The Lenn bridge fell on Monday, officials said. No one was hurt.\n");
  const command = path.join(folder, "node_modules/.bin/wirecheck");
  const report = JSON.parse(run(command, ["audit", "--format", "json", "a.txt", "b.txt"], folder));
  expect(report.versions.map(({ id }: { id: string }) => id)).toEqual(["a.txt", "b.txt"]);
  expect(run(command, ["--version"], folder)).toMatch(/^\d+\.\d+\.\d+\n$/);

  writeFileSync(path.join(folder, "use.mjs"), 'import { checks } from "wirecheck"; console.log(checks.length > 0);\n');
  expect(run(process.execPath, ["use.mjs"], folder)).toBe("true\n");
});
