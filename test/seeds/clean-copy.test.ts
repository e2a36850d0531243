import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { audit } from "../../src/engine/index.ts";
import { goldenLine } from "./seeds.ts";

const folder = new URL("../corpus/clean/", import.meta.url);
const items = readdirSync(folder).filter((file) => file.endsWith(".txt"));

test("has enough clean copy to tell a false alarm from luck", () => {
  const words = items.map((file) => readFileSync(new URL(file, folder), "utf8").split(/\s+/).length);
  expect(words.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(6000);
});

/** False alarms: the file and the check. */
const known: { readonly [file: string]: readonly string[] } = {};

test.each(items)("finds nothing in %s but what it is known to, since people wrote it and nothing is wrong with it", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const { report } = audit({ story: { id: file }, versions: [{ id: file, text }] });
  expect(
    report.findings.map(({ check }) => check),
    report.findings.map(goldenLine).join("\n"),
  ).toEqual(known[file] ?? []);
});
