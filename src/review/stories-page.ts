import type { Gate, Severity } from "../engine/index.ts";
import { gateBadge, severityCounts } from "./badges.ts";
import { layout } from "./layout.ts";
import { type Html, html, nothing } from "./markup.ts";
import { storyPath } from "./paths.ts";
import { counted, momentName } from "./wording.ts";

/** A story as the list shows it: the summary of its latest audit. */
export interface StoryLine {
  readonly id: string;
  readonly slug?: string;
  /** A headline, where one is known. */
  readonly title?: string;
  readonly gate: Gate;
  readonly bySeverity: { readonly [severity in Severity]: number };
  readonly versions: number;
  /** When it was last audited, ISO 8601. */
  readonly auditedAt: string;
}

export interface StoriesView {
  /** In the order in which they are to stand, the latest first. */
  readonly stories: readonly StoryLine[];
  /** Path of the next page, where there is one. */
  readonly next?: string;
}

/** All stories with their gate. */
export function storiesPage({ stories, next }: StoriesView): Html {
  const main = html`
<header class="list-head"><h1>Stories</h1></header>
${stories.length === 0 ? empty() : html`<ol class="stories">${stories.map(storyLine)}</ol>`}
${next === undefined ? nothing : html`<p class="next"><a href="${next}" rel="next">Older stories</a></p>`}`;
  return layout({ title: "Stories · wirecheck", main });
}

function storyLine(story: StoryLine): Html {
  const title = story.title ?? story.slug ?? story.id;
  const slug = story.slug !== undefined && story.slug !== title ? `${story.slug} · ` : "";
  return html`
<li class="${story.gate}"><span class="gate-cell">${gateBadge(story.gate)}</span><div><h2><a href="${storyPath(story.id)}">${title}</a></h2>
<p class="quiet">${slug}${counted(story.versions, "version")} · audited ${momentName(story.auditedAt)}</p></div>${severityCounts(story.bySeverity)}</li>`;
}

function empty(): Html {
  return html`<div class="empty"><p>No story has been audited yet. Send the versions of one to the API:</p>
<pre><code>curl -X POST -H 'content-type: application/json' --data @story.json \\
  http://127.0.0.1:8787/v1/audits</code></pre>
<p>What a request holds stands in the <a href="/docs">API's documentation</a>.</p></div>`;
}
