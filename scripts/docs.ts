// Writes docs/checks from the checks' own metadata, and the output that README.md shows; with --check it only says what is stale,
// and ends with 1 if anything is.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checks } from "../src/engine/index.ts";
import { checkPage, indexPage, pagePath } from "./check-page.ts";
import { withOutput } from "./readme-output.ts";

const root = path.resolve(import.meta.dirname, "..");
const folder = "docs/checks";
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const pages = new Map([
  ["README.md", await withOutput(readme, root)],
  [`${folder}/README.md`, indexPage(checks)],
  ...checks.map((check) => [pagePath(check), checkPage(check)] as const),
]);

mkdirSync(path.join(root, folder), { recursive: true });
const present = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
const orphans = present.filter((file) => !pages.has(file));
const stale = [...pages].filter(
  ([file, page]) => !existsSync(path.join(root, file)) || readFileSync(path.join(root, file), "utf8") !== page,
);

if (process.argv.includes("--check")) {
  for (const [file] of stale) console.error(`${file} is not current: run npm run docs`);
  for (const file of orphans) console.error(`${file} has no check`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const [file, page] of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), page);
    console.log(`wrote ${file}`);
  }
  for (const file of orphans) {
    rmSync(path.join(root, file));
    console.log(`removed ${file}`);
  }
}
