import type { Store } from "./ports.ts";

/** Days that copy is kept after the last audit that read it. */
export const defaultRetentionDays = 30;

const dayMs = 86_400_000;

/**
 * Drops copy that no audit read for more than `days` days and gives the number of texts. Reports stay as they were given, and
 * with them headlines and the quotations that findings and claims rest on: short spans with at most 32 units on either side, a
 * whole sentence only where the sentence is the finding. Deleting the story removes those too.
 */
export function dropOldTexts(store: Store, now: () => number, days: number = defaultRetentionDays): Promise<number> {
  return store.dropTexts(Math.floor(now() / dayMs) - days);
}
