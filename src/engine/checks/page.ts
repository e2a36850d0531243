import type { Document } from "../text/document.ts";
import type { StoryView } from "./check.ts";

/** True where at least half of the other versions have it too: it belongs to the pages the versions came from, not to how one was made. */
export function isOfEveryPage(document: Document, story: StoryView, has: (other: Document) => boolean): boolean {
  let others = 0;
  let having = 0;
  for (const other of story.documents) {
    if (other === document) continue;
    others++;
    if (has(other)) having++;
  }
  return others > 0 && having * 2 >= others;
}
