import { concepts } from "../lexicon/en/concepts.ts";
import { stem } from "./stem.ts";

const table: ReadonlyMap<string, string> = /* @__PURE__ */ (() => {
  const map = new Map<string, string>();
  for (const row of concepts) {
    const words = row.split(" ");
    const name = stem(words[0]!);
    for (const word of words) if (!map.has(stem(word))) map.set(stem(word), name);
  }
  return map;
})();

/** The stem that stands for a stem's concept: its row's first word, or itself. */
export function conceptOfStem(stemmed: string): string {
  return table.get(stemmed) ?? stemmed;
}
