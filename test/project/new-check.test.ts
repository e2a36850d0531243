import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { copyOfProject } from "../support/copy-of-project.ts";

it.each(["artifact/sample-rule", "quantity/sample-rule"])(
  "npm run new-check %s makes check, test, page and list entry, all of which pass the types",
  { timeout: 60_000 },
  (id) => {
    const folder = copyOfProject();
    const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    const made = node("scripts/new-check.ts", id);
    expect(made.stderr).toBe("");
    expect(made.status).toBe(0);
    const constant = `${id.split("/")[0]}SampleRule`;
    expect(readFileSync(path.join(folder, "src/engine/checks/index.ts"), "utf8")).toMatch(
      new RegExp(`= \\[[^\\]]*\\b${constant}\\b[^\\]]*\\]`),
    );
    expect(readFileSync(path.join(folder, `docs/checks/${id}.md`), "utf8")).toContain(`# ${id}`);
    expect(node("scripts/docs.ts", "--check").status).toBe(0);
    const types = node("node_modules/typescript/bin/tsc", "--noEmit");
    const own = types.stdout.split("\n").filter((line) => line.includes("sample-rule") || line.includes("checks/index.ts"));
    expect(own).toEqual([]);
    const again = node("scripts/new-check.ts", id);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("is there already")]);
  },
);

it("new-check refuses an id that is none", () => {
  const { status, stderr } = spawnSync(process.execPath, [path.resolve("scripts/new-check.ts"), "Quantity"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, expect.stringContaining("usage")]);
});
