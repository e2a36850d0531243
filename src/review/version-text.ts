import type { VersionInput, VersionReport } from "../engine/index.ts";
import { versionBadge } from "./badges.ts";
import { markedText } from "./marked-text.ts";
import { type Html, html, nothing } from "./markup.ts";
import { type VersionPlaces, versionAnchor } from "./version-places.ts";
import { counted, languageName, momentName, originName } from "./wording.ts";

/** One version as it was read, its places marked. `input` is missing where the text is no longer kept. */
export function versionText(report: VersionReport, at: number, input: VersionInput | undefined, places: VersionPlaces | undefined): Html {
  return html`
<article class="copy" id="${versionAnchor(at)}" aria-labelledby="${versionAnchor(at)}-name">
<header>
<h3 id="${versionAnchor(at)}-name">${versionBadge(report.id)} ${input?.provider}</h3>
<p class="facts-line">${about(report, input)}</p>
</header>
${
  input === undefined || places === undefined
    ? html`<p class="quiet">The text of this version is no longer kept. The quotes in the findings remain.</p>`
    : html`${input.headline === undefined ? nothing : html`<p class="headline" dir="auto">${markedText(input.headline, places.headline, places.headlineZones)}</p>`}<div class="body" lang="${report.language}" dir="auto">${markedText(input.text, places.text, places.textZones)}</div>`
}
</article>`;
}

function about(report: VersionReport, input: VersionInput | undefined): string {
  return [
    languageName(report.language),
    ...(input === undefined ? [] : [originName(input.translation, input.sourceLanguage)]),
    ...(input?.publishedAt === undefined ? [] : [momentName(input.publishedAt)]),
    counted(report.words, "word"),
    ...(report.penalty > 0 ? [`penalty ${report.penalty}`] : []),
  ].join(" · ");
}
