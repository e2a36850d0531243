import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../corpus/languages");

/** The labelled sentences of test/corpus/languages: one file a language, one sentence a line. */
export const labelled: readonly { readonly language: string; readonly sentences: readonly string[] }[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    language: file.slice(0, -".txt".length),
    sentences: readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  }));
