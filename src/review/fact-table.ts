import type { Agreement, ClaimRow, Finding, Report } from "../engine/index.ts";
import { versionBadge } from "./badges.ts";
import { type Html, html, nothing } from "./markup.ts";
import type { NumberedFinding } from "./ordered-findings.ts";
import { cellAnchor, versionAnchor } from "./version-places.ts";
import { agreementMeanings, agreementNames, counted, visible } from "./wording.ts";

const contested: readonly Agreement[] = ["contradiction", "shifted", "less-specific"];
/** Facts that all versions agree on are shown at once up to here; more stay folded away. */
const agreeingShown = 6;

interface Row {
  /** Index in the report's claims. */
  readonly at: number;
  readonly claim: ClaimRow;
  readonly findings: readonly NumberedFinding[];
}

export interface FactTableView {
  readonly report: Pick<Report, "versions" | "claims">;
  readonly findings: readonly NumberedFinding[];
  /** Provider by version id, where it is known. */
  readonly providers: ReadonlyMap<string, string>;
  /** Versions whose text is on the page, so that a cell can lead to its place. */
  readonly shown: ReadonlySet<string>;
}

/** Facts as rows, versions as columns: what differs first, what all agree on below, what only one version tells folded away. */
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
function firstFinding({ findings }: Row): number {
  return findings[0]?.number ?? Number.MAX_SAFE_INTEGER;
}

function agreementRank({ claim }: Row): number {
  return contested.indexOf(claim.agreement);
}

function folded(summary: string, rows: readonly Row[], view: FactTableView): Html {
  if (rows.length === 0) return nothing;
  return html`<details class="more-facts"><summary>${summary}</summary>${table(summary, rows, view)}</details>`;
}

function table(caption: string, rows: readonly Row[], view: FactTableView): Html {
  return html`<div class="facts" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Fact</th>${view.report.versions.map(
    ({ id }, at) =>
      html`<th scope="col"><a href="#${versionAnchor(at)}">${versionBadge(id)}</a> <span class="provider">${view.providers.get(id)}</span></th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => tableRow(row, view))}</tbody>
</table></div>`;
}

function tableRow({ at, claim, findings }: Row, view: FactTableView): Html {
  return html`
<tr class="${claim.agreement}"><th scope="row"><span class="label">${claim.label}</span> <span class="agreement" title="${agreementMeanings[claim.agreement]}">${agreementNames[claim.agreement]}</span>${findings.map(
    ({ number, finding }) =>
      html` <a class="reference ${finding.severity}" href="#f-${number}" aria-label="finding ${number}">${number}</a>`,
  )}</th>${view.report.versions.map(({ id }) => tableCell(at, claim, id, isOdd(id, findings), view))}</tr>`;
}

function tableCell(row: number, claim: ClaimRow, versionId: string, odd: boolean, view: FactTableView): Html {
  const quotes = claim.cells.flatMap((cell, at) => {
    if (cell.versionId !== versionId) return [];
    const words = visible(cell.quote);
    return [view.shown.has(versionId) ? html`<a href="#${cellAnchor(row, at)}"><bdi>${words}</bdi></a>` : html`<bdi>${words}</bdi>`];
  });
  if (quotes.length === 0) return html`<td class="absent"><span aria-hidden="true">–</span><span class="unseen">not told</span></td>`;
  const parts = quotes.map((quote, at) => (at === 0 ? quote : html` <span class="also">also</span> ${quote}`));
  return odd ? html`<td class="odd"><span class="odd-sign">odd one</span> ${parts}</td>` : html`<td>${parts}</td>`;
}

function isOdd(versionId: string, findings: readonly { readonly finding: Finding }[]): boolean {
  return findings.some(({ finding }) => finding.dissent.includes(versionId));
}
