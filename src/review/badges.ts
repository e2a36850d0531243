import type { Gate, Severity } from "../engine/index.ts";
import { type Html, html } from "./markup.ts";
import { gateNames, severities, severityNames } from "./wording.ts";

export function gateBadge(gate: Gate): Html {
  return html`<span class="gate ${gate}">${gateNames[gate]}</span>`;
}

export function severityBadge(severity: Severity): Html {
  return html`<span class="severity ${severity}">${severityNames[severity]}</span>`;
}

/** A version's id, as it is called in the findings' words. */
export function versionBadge(id: string): Html {
  return html`<b class="version"><bdi>${id}</bdi></b>`;
}

/** "1 critical · 3 major", without the severities that have none. */
export function severityCounts(counts: { readonly [severity in Severity]: number }): Html {
  const present = severities.filter((severity) => counts[severity] > 0);
  if (present.length === 0) return html`<span class="counts none">no findings</span>`;
  return html`<span class="counts">${present.map(
    (severity) => html`<span class="count ${severity}">${counts[severity]} ${severityNames[severity].toLowerCase()}</span> `,
  )}</span>`;
}
