import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { copyOfProject } from "../support/copy-of-project.ts";

it("npm run new-check makes check, test, page and list entry, all of which pass the types", { timeout: 60_000 }, () => {
  const folder = copyOfProject();
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  for (const id of ["artifact/sample-rule", "quantity/sample-rule"]) {
    const made = node("scripts/new-check.ts", id);
    expect([made.status, made.stderr]).toEqual([0, ""]);
    const constant = `${id.split("/")[0]}SampleRule`;
    expect(read("src/engine/checks/index.ts")).toMatch(new RegExp(`= \\[[^\\]]*\\b${constant}\\b[^\\]]*\\]`));
    expect(read(`docs/checks/${id}.md`)).toContain(`# ${id}`);
    const again = node("scripts/new-check.ts", id);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("is there already")]);
  }
  expect(node("scripts/docs.ts", "--check")).toMatchObject({ status: 0, stderr: "" });
  const types = node("node_modules/typescript/bin/tsc", "--noEmit");
  expect(types.stdout.split("\n").filter((line) => line.includes("sample-rule") || line.includes("checks/index.ts"))).toEqual([]);
});

it("new-check refuses an id that is none", () => {
  const { status, stderr } = spawnSync(process.execPath, [path.resolve("scripts/new-check.ts"), "Quantity"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, expect.stringContaining("usage")]);
});
