import type { Check, ExampleVersion } from "../engine/index.ts";
import { severityBadge } from "./badges.ts";
import { layout } from "./layout.ts";
import { type Html, html, nothing } from "./markup.ts";
import { checkPath, checksPath } from "./paths.ts";
import { momentName, severities, visible } from "./wording.ts";

const kinds = {
  inconsistency: "compares the versions of a story",
  artifact: "reads one version by itself",
} as const;

/** What a finding's `help` leads to: everything a check says about itself, with its examples. */
export function checkPage(check: Check): Html {
  const options = Object.entries(check.options);
  const main = html`
<header class="list-head"><p class="kicker"><a href="${checksPath}">Checks</a></p><h1>${check.id}</h1>
<p class="lede">${check.summary}</p>
<p class="about">${severityBadge(check.severity)} <span>${check.scope === "version" && check.kind === "inconsistency" ? "compares a version with itself" : kinds[check.kind]}</span>${check.trial ? html` <span class="trial">in trial: runs only where a profile names it</span>` : nothing}</p></header>
<div class="prose">
<h2>Why it matters</h2><p>${check.why}</p>
<h2>What to do</h2><p>${check.remedy}</p>
<h2>It flags</h2>${check.examples.flagged.map(({ versions }) => example(versions))}
<h2>It stays silent</h2>${check.examples.clean.map(({ versions, because }) => html`${example(versions)}<p class="because">Because: ${because}.</p>`)}
${check.limits.length === 0 ? nothing : html`<h2>What it cannot do</h2><ul>${check.limits.map((limit) => html`<li>${limit}</li>`)}</ul>`}
${
  options.length === 0
    ? nothing
    : html`<h2>Options</h2><dl>${options.map(([name, option]) => html`<dt><code>${name}</code> <span class="quiet">default ${String(option.default)}</span></dt><dd>${option.describe}</dd>`)}</dl>`
}
<h2>By the standards</h2><dl><dt>MQM</dt><dd>${check.mqm.id} <span class="quiet">${check.mqm.pid}</span></dd><dt>ITS 2.0</dt><dd>${check.its}</dd></dl>
</div>`;
  return layout({ title: `${check.id} · wirecheck`, main });
}

/** The catalogue, by family. */
export function checksPage(checks: readonly Check[]): Html {
  const families = [...new Set(checks.map(familyOf))];
  const main = html`
<header class="list-head"><h1>Checks</h1><p class="lede">Every rule that a story is read by.</p></header>
${families.map(
  (family) => html`
<section aria-labelledby="${family}"><h2 id="${family}" class="family">${family}</h2>
<ul class="checks">${checks
    .filter((check) => familyOf(check) === family)
    .sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity))
    .map(
      (check) => html`<li><a href="${checkPath(check.id)}">${check.id}</a> ${severityBadge(check.severity)}<p>${check.summary}</p></li>`,
    )}</ul></section>`,
)}`;
  return layout({ title: "Checks · wirecheck", main });
}

function familyOf({ id }: Check): string {
  return id.slice(0, id.indexOf("/"));
}

function example(versions: readonly ExampleVersion[]): Html {
  return html`<ul class="example">${versions.map((version) => {
    const { text, language, publishedAt } = typeof version === "string" ? { text: version } : version;
    const about = [...(language === undefined ? [] : [language]), ...(publishedAt === undefined ? [] : [momentName(publishedAt)])];
    return html`<li>${about.length === 0 ? nothing : html`<span class="quiet">${about.join(" · ")}</span> `}<span class="body" dir="auto">${marked(text)}</span></li>`;
  })}</ul>`;
}

/** The text of an example with what stands in `[[…]]` marked. */
function marked(text: string): Html {
  return html`${text.split(/(\[\[.*?\]\])/s).map((part) => (part.startsWith("[[") && part.endsWith("]]") ? html`<mark class="major">${visible(part.slice(2, -2))}</mark>` : visible(part)))}`;
}
