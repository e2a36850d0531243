// Makes a check, its test and its page, and puts it at the end of the list: npm run new-check <family>/<name>
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const [id, ...others] = process.argv.slice(2);
const shape = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

if (id === undefined || others.length > 0 || !shape.test(id))
  stop("usage: npm run new-check <family>/<name>, in lower case, as quantity/bound");
const [family, name] = id!.split("/") as [string, string];
const constant = `${family}/${name}`.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const files = {
  check: `src/engine/checks/${id}.ts`,
  test: `test/engine/checks/${id}.test.ts`,
  list: "src/engine/checks/index.ts",
};
for (const file of [files.check, files.test]) if (existsSync(path.join(root, file))) stop(`${file} is there already`);

const template = (kind: "inconsistency" | "artifact") => `import { defineCheck } from "../check.ts";

export const ${constant} = defineCheck({
  id: "${id}",
  scope: "${kind === "artifact" ? "version" : "story"}",
  kind: "${kind}",
  severity: "minor",
  trial: true,
  summary: "Say what the check flags, as one fact",
  why: "Say why it matters to a reader.",
  remedy: "Say what the editor should do.",
  limits: ["Say what it cannot see."],
  mqm: ${kind === "artifact" ? '{ id: "unintelligible", pid: "MQMC_211000" }' : '{ id: "mistranslation", pid: "MQMC_101000" }'},
  its: "${kind === "artifact" ? "uncategorized" : "mistranslation"}",
  reads: [],
  messages: { found: "“{words}” is not what it should be" },
  options: {},
  examples: {
    flagged: [{ versions: [${kind === "artifact" ? '"Write a text with [[the place]] marked."' : '"Write [[one side]] here.", "Write [[the other side]] here."'}], message: "found" }],
    clean: [{ versions: [${kind === "artifact" ? '"Write a text that only looks like it."' : '"Write one text here.", "Write one that agrees with it here."'}], because: "say why it is fine" }],
  },
  *run() {
    // Yield one fact for each place: message, data, evidence, verdict, strength, about, values.
  },
});
`;

const testTemplate = (kind: "inconsistency" | "artifact") => `import { ${constant} } from "../../../../src/engine/checks/${id}.ts";
import { testCheck } from "../../../support/check-table.ts";

testCheck(${constant}, {
  flagged: [{ versions: [${kind === "artifact" ? '"Write another text with [[the place]] marked."' : '"Write [[another side]] here.", "Write [[its other side]] here."'}], message: "found" }],
  clean: [{ versions: [${kind === "artifact" ? '"Write another text that only looks like it."' : '"Write another text here.", "Write another that agrees with it here."'}], because: "say why it is fine" }],
});
`;

const kind = family === "artifact" ? "artifact" : "inconsistency";
write(files.check, template(kind));
write(files.test, testTemplate(kind));
write(files.list, withCheck(readFileSync(path.join(root, files.list), "utf8")));
run("node_modules/@biomejs/biome/bin/biome", ["check", "--write", files.check, files.test, files.list]);
run("scripts/docs.ts", []);
console.log(
  `\nWrite the examples in ${files.check} first; they fail until run() finds them:\n  npx vitest run --project node ${files.test}`,
);

/** The list with the check imported and standing at its end. */
function withCheck(list: string): string {
  const lastImport = list.lastIndexOf("\nimport ");
  const importAt = lastImport < 0 ? 0 : lastImport + 1;
  const imported = `${list.slice(0, importAt)}import { ${constant} } from "./${id}.ts";\n${list.slice(importAt)}`;
  const end = imported.lastIndexOf("]");
  if (!/checks\b[^=]*=\s*\[/.test(imported) || end < 0) stop(`${files.list} has no list to add to`);
  const items = imported.slice(0, end).trimEnd();
  return `${items}${items.endsWith("[") || items.endsWith(",") ? "" : ","} ${constant}${imported.slice(end)}`;
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
  console.log(`wrote ${file}`);
}

function run(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) stop(`${script} failed`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
