import { widthOf } from "./columns.ts";

/** Ids of at most so many columns are short enough to be repeated in every line. */
const widestName = 8;

/**
 * A letter for each version whose id is long, as a file's name often is, so that lines stay readable; ids that are short stand
 * for themselves. Letters go by the order of the ids, past those that are taken: A, B … Z, A1, B1 …
 */
export function shortNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(ids);
  const names = new Map<string, string>();
  let next = 0;
  for (const id of ids) {
    if (widthOf(id) <= widestName) {
      names.set(id, id);
      continue;
    }
    let letter: string;
    do {
      letter = String.fromCharCode(65 + (next % 26)) + (next < 26 ? "" : Math.floor(next / 26));
      next++;
    } while (taken.has(letter));
    names.set(id, letter);
  }
  return names;
}

/** A message of the engine, which names versions by id, with their short names. */
export function withShortNames(message: string, names: ReadonlyMap<string, string>): string {
  // The longest first: one id may be the end of another.
  const long = [...names].filter(([id, name]) => id !== name).sort(([left], [right]) => right.length - left.length);
  return long.reduce((text, [id, name]) => text.replaceAll(id, () => name), message);
}
