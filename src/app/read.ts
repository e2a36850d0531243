import type { ClaimRow } from "../engine/index.ts";
import type { GivenAudit } from "./audit-versions.ts";
import type { AuditSummary, ClaimFilter, FindingFilter, FindingWithState, KeptStory, Page, PageOf, Store, StorySummary } from "./ports.ts";
import { refuse } from "./refusal.ts";
import { reportText } from "./report-text.ts";

/** A report as it was given; with `all` its hidden findings stand among the others. */
export async function readReport(store: Store, id: string, all: boolean): Promise<GivenAudit> {
  const kept = await store.readAudit(id);
  if (kept === undefined) throw refuse("audit-unknown", `There is no audit ${id}.`);
  return { id, text: reportText(kept, all) };
}

export function listAudits(store: Store, page: PageOf & { readonly story?: string }): Promise<Page<AuditSummary>> {
  return store.listAudits(page);
}

/** The story's audits, newest first. */
export async function listStoryAudits(store: Store, story: string, page: PageOf): Promise<Page<AuditSummary>> {
  const audits = await store.listAudits({ ...page, story });
  if (audits.items.length === 0 && page.before === undefined) throw unknownStory(story);
  return audits;
}

export function listStories(store: Store, page: PageOf): Promise<Page<StorySummary>> {
  return store.listStories(page);
}

/** The story with its last report and the copy that it was made from. */
export async function readStory(store: Store, id: string): Promise<KeptStory> {
  const story = await store.readStory(id);
  if (story === undefined) throw unknownStory(id);
  return story;
}

/** The fact table of the story's last audit. */
export async function readStoryClaims(store: Store, story: string, filter: ClaimFilter): Promise<readonly ClaimRow[]> {
  const claims = await store.findClaims(story, filter);
  if (claims === undefined) throw unknownStory(story);
  return claims;
}

/** Deletes the story with its audits, findings and copy. */
export async function deleteStory(store: Store, id: string): Promise<void> {
  if (!(await store.deleteStory(id))) throw unknownStory(id);
}

export function listFindings(store: Store, filter: FindingFilter): Promise<Page<FindingWithState>> {
  return store.listFindings(filter);
}

export async function readFinding(store: Store, id: string): Promise<FindingWithState> {
  const finding = await store.readFinding(id);
  if (finding === undefined) throw refuse("finding-unknown", `There is no finding ${id}.`);
  return finding;
}

function unknownStory(id: string) {
  return refuse("story-unknown", `There is no story ${id}.`);
}
