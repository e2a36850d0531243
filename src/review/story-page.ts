import type { Finding, Report, VersionInput } from "../engine/index.ts";
import { gateBadge, severityCounts, versionBadge } from "./badges.ts";
import { factTable } from "./fact-table.ts";
import { findingCard, findingHeadline } from "./finding-card.ts";
import { layout } from "./layout.ts";
import { type Html, html, nothing } from "./markup.ts";
import { type NumberedFinding, orderFindings, worstFindings } from "./ordered-findings.ts";
import { checkPath, storyPath } from "./paths.ts";
import { placesByVersion, versionAnchor } from "./version-places.ts";
import { versionText } from "./version-text.ts";
import { counted, gateAdvice, kindNames, momentName } from "./wording.ts";

export interface StoryView {
  readonly report: Report;
  /**
   * The texts that are still kept, in the order of sending and as the engine takes them: markup already turned into plain text, with `htmlOffsets`. A
   * version of the report that is missing here is shown without its text.
   */
  readonly versions: readonly VersionInput[];
  /** Findings below the desk's threshold, where the reader asked for them (`?all=true`). */
  readonly hidden?: readonly Finding[];
}

/** A story: its gate, the worst findings, the fact table, then every finding beside the texts. */
export function storyPage({ report, versions, hidden = [] }: StoryView): Html {
  const texts = new Map(versions.map((version) => [version.id, version]));
  const findings = orderFindings(report.findings, hidden);
  const places = placesByVersion(report, findings, texts);
  const shown = new Set(texts.keys());
  const providers = new Map(versions.flatMap(({ id, provider }) => (provider === undefined ? [] : [[id, provider] as const])));
  const title = storyTitle(report, versions);
  const main = html`
<header class="story ${report.summary.gate}">
<p class="kicker">${report.story.slug ?? report.story.id} · ${counted(report.versions.length, "version")} · audited ${momentName(report.createdAt)}</p>
<h1>${title}</h1>
<p class="verdict-line">${gateBadge(report.summary.gate)} <span>${gateAdvice[report.summary.gate]}</span> ${severityCounts(report.summary.bySeverity)}</p>
</header>
${worst(findings)}
<section aria-labelledby="facts"><h2 id="facts">The facts, side by side</h2>
${factTable({ report, findings, providers, shown })}
</section>
<div class="desk">
<section class="findings" aria-labelledby="findings"><h2 id="findings">Findings</h2>
${findings.length === 0 ? html`<p class="quiet">Nothing was found.</p>` : nothing}
${(["inconsistency", "artifact"] as const).map((kind) =>
  cards(
    kindNames[kind],
    findings.filter(({ finding, uncertain }) => finding.kind === kind && !uncertain),
    shown,
  ),
)}
${cards(
  "Less certain",
  findings.filter(({ uncertain }) => uncertain),
  shown,
)}
${report.summary.hidden > 0 && hidden.length === 0 ? html`<p><a class="all" href="${storyPath(report.story.id, { all: true })}#findings">Show ${counted(report.summary.hidden, "less certain finding")} too</a></p>` : nothing}
${skipped(report)}
</section>
<section class="texts" aria-labelledby="texts" tabindex="0"><h2 id="texts">The versions</h2>
<nav class="jump" aria-label="Versions">${report.versions.map(({ id }, at) => html`<a href="#${versionAnchor(at)}">${versionBadge(id)}</a> `)}</nav>
${report.versions.map((version, at) => versionText(version, at, texts.get(version.id), places.get(version.id)))}
</section>
</div>
<footer class="colophon"><p>Audit ${report.id} · <a href="/v1/audits/${encodeURIComponent(report.id)}">as JSON</a></p><p>${report.signature}</p></footer>`;
  return layout({ title: `${title} · wirecheck`, main });
}

/** The headline that the list of stories knows it by: the first in the order of sending. */
function storyTitle(report: Report, versions: readonly VersionInput[]): string {
  return versions.find(({ headline }) => headline !== undefined)?.headline ?? report.story.slug ?? report.story.id;
}

function worst(findings: readonly NumberedFinding[]): Html {
  const few = worstFindings(findings, 3);
  if (few.length === 0) return nothing;
  return html`<section aria-labelledby="worst"><h2 id="worst">Look at these first</h2>
<ol class="worst">${few.map(findingHeadline)}</ol></section>`;
}

function cards(heading: string, findings: readonly NumberedFinding[], shown: ReadonlySet<string>): Html {
  if (findings.length === 0) return nothing;
  return html`<h3 class="kind">${heading} <span class="quiet">${findings.length}</span></h3>${findings.map((finding) => findingCard(finding, shown))}`;
}

function skipped({ skipped: entries }: Report): Html {
  if (entries.length === 0) return nothing;
  return html`<h3 class="kind">Not judged</h3>
<ul class="skipped">${entries.map(
    ({ check, reason, versions }) => html`<li><a href="${checkPath(check)}">${check}</a>: ${reason} (${versions.join(", ")})</li>`,
  )}</ul>`;
}
