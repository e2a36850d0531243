import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { root } from "./sources.ts";

/** What a checkout gathers beside the project's own files. */
const leftOut = /^(?:node_modules|dist|coverage|\.git|\.wrangler)$|\.(?:tgz|sqlite|db)(?:-\w+)?$/;

/** A copy of the project's files as they stand, in a folder that is gone after the test; its dependencies are those of the project. */
export function copyOfProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "wirecheck-copy-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(root, folder, { recursive: true, filter: (file) => !leftOut.test(path.relative(root, file).split(path.sep)[0]!) });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}
