import type { Agreement } from "../engine/index.ts";
import { type FactRow, type FactTableView, factsByValue, factsByVersion } from "./fact-rows.ts";
import { type Html, html, nothing } from "./markup.ts";
import { counted } from "./wording.ts";

const contested: readonly Agreement[] = ["contradiction", "shifted", "less-specific"];
/** Facts that all versions agree on are shown at once up to here; more stay folded away. */
const agreeingShown = 6;
/** A column for each version can be read up to here; beyond it, each value names the versions that give it. */
const mostColumns = 8;

/** Facts as rows, versions as columns (or values with their versions): what differs first, what all agree on below, what only one version tells folded away. */
export function factTable(view: FactTableView): Html {
  const rows = view.report.claims.map((claim, at) => ({
    at,
    claim,
    findings: view.findings.filter(({ finding }) => finding.claimId === claim.id),
  }));
  if (rows.length === 0) return html`<p class="quiet">No facts were found that two versions could be compared by.</p>`;
  const disputed = rows
    .filter(({ claim }) => contested.includes(claim.agreement))
    .sort((left, right) => firstFinding(left) - firstFinding(right) || agreementRank(left) - agreementRank(right) || left.at - right.at);
  const agreeing = rows.filter(({ claim }) => claim.agreement === "agree");
  const single = rows.filter(({ claim }) => claim.agreement === "single");
  const shown = [...disputed, ...agreeing.slice(0, agreeingShown)];
  return html`${shown.length === 0 ? nothing : table("Facts told by more than one version", shown, view)}
${folded(`${counted(agreeing.length - agreeingShown, "more fact")} that the versions agree on`, agreeing.slice(agreeingShown), view)}
${folded(`${counted(single.length, "fact")} that only one version tells`, single, view)}`;
}

/** Findings are numbered from the worst on, so that the number of a row's first finding says how bad the row is. */
function firstFinding({ findings }: FactRow): number {
  return findings[0]?.number ?? Number.MAX_SAFE_INTEGER;
}

function agreementRank({ claim }: FactRow): number {
  return contested.indexOf(claim.agreement);
}

function folded(summary: string, rows: readonly FactRow[], view: FactTableView): Html {
  if (rows.length === 0) return nothing;
  return html`<details class="more-facts"><summary>${summary}</summary>${table(summary, rows, view)}</details>`;
}

function table(caption: string, rows: readonly FactRow[], view: FactTableView): Html {
  const content = view.report.versions.length > mostColumns ? factsByValue(rows, view) : factsByVersion(rows, view);
  return html`<div class="facts" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
${content}
</table></div>`;
}
