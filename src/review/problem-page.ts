import { layout } from "./layout.ts";
import { type Html, html } from "./markup.ts";
import { storiesPath } from "./paths.ts";

export interface ProblemView {
  /** HTTP status, as 404. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** What a reader sees where a page cannot be shown. */
export function problemPage({ status, title, detail }: ProblemView): Html {
  const main = html`
<header class="list-head"><p class="kicker">${status}</p><h1>${title}</h1></header>
<p>${detail}</p>
<p><a href="${storiesPath}">All stories</a></p>`;
  return layout({ title: `${title} · wirecheck`, main });
}
