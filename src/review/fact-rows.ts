import type { ClaimCell, ClaimRow, Report } from "../engine/index.ts";
import { versionBadge } from "./badges.ts";
import { type Html, html } from "./markup.ts";
import type { NumberedFinding } from "./ordered-findings.ts";
import { cellAnchor, versionAnchor } from "./version-places.ts";
import { agreementMeanings, agreementNames, visible } from "./wording.ts";

export interface FactRow {
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

/** A version that tells a fact in many ways is quoted so often in one cell; what the findings rest on comes first. */
const mostInCell = 2;

/** A column for each version. */
export function factsByVersion(rows: readonly FactRow[], view: FactTableView): Html {
  const { versions } = view.report;
  return html`<thead><tr><th scope="col">Fact</th>${versions.map(
    ({ id }, at) =>
      html`<th scope="col"><a href="#${versionAnchor(at)}">${versionBadge(id)}</a> <span class="provider">${view.providers.get(id)}</span></th>`,
  )}</tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr class="${row.claim.agreement}">${rowHead(row)}${versions.map(({ id }) => versionCell(row, id, view))}</tr>`,
  )}</tbody>`;
}

function versionCell(row: FactRow, versionId: string, view: FactTableView): Html {
  const values = valuesOf(row.claim.cells, versionId);
  const cited = values.filter((cells) => cells.some(([, cell]) => isCited(cell, row)));
  const ordered = [...cited, ...values.filter((cells) => !cited.includes(cells))];
  const quotes = ordered.slice(0, mostInCell).map(([[at, cell]]) => quoteOf(row, cell, at, view));
  if (quotes.length === 0) return html`<td class="absent"><span aria-hidden="true">–</span><span class="unseen">not told</span></td>`;
  const parts = quotes.map((quote, at) => (at === 0 ? quote : html` <span class="also">also</span> ${quote}`));
  if (ordered.length > mostInCell) parts.push(html` <span class="also">and ${ordered.length - mostInCell} more</span>`);
  return isOdd(versionId, row)
    ? html`<td class="odd" data-version="${versionId}">${oddSign} ${parts}</td>`
    : html`<td data-version="${versionId}">${parts}</td>`;
}

/** A line for each value, with the first quote that gives it and all versions that do: for more versions than a table is wide. */
export function factsByValue(rows: readonly FactRow[], view: FactTableView): Html {
  return html`<thead><tr><th scope="col">Fact</th><th scope="col">What the versions say</th></tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr class="${row.claim.agreement}">${rowHead(row)}<td><ul class="values">${valuesOf(row.claim.cells)
      .toSorted(byWeight)
      .map((cells) => valueLine(row, cells, view))}</ul></td></tr>`,
  )}</tbody>`;
}

type NumberedCell = readonly [at: number, cell: ClaimCell];

/** The cells (of one version, where it is given) by value: a version that says one thing five times says one thing. */
function valuesOf(cells: readonly ClaimCell[], versionId?: string): readonly [NumberedCell, ...NumberedCell[]][] {
  const byValue = new Map<string, [NumberedCell, ...NumberedCell[]]>();
  cells.forEach((cell, at) => {
    if (versionId !== undefined && cell.versionId !== versionId) return;
    const key = cell.value === null ? cell.quote : JSON.stringify(cell.value);
    const same = byValue.get(key);
    if (same === undefined) byValue.set(key, [[at, cell]]);
    else same.push([at, cell]);
  });
  return [...byValue.values()];
}

/** The value that most cells give first. */
function byWeight(left: readonly NumberedCell[], right: readonly NumberedCell[]): number {
  return right.length - left.length || left[0]![0] - right[0]![0];
}

function valueLine(row: FactRow, cells: readonly [NumberedCell, ...NumberedCell[]], view: FactTableView): Html {
  const [at, cell] = cells[0];
  const versions = [...new Set(cells.map(([, { versionId }]) => versionId))];
  const isOddLine = versions.every((id) => isOdd(id, row));
  return html`
<li${isOddLine ? html` class="odd"` : ""}>${isOddLine ? html`${oddSign} ` : ""}${quoteOf(row, cell, at, view)} <span class="tellers">${versions.map((id) => html`${versionBadge(id)} `)}</span></li>`;
}

function rowHead({ claim, findings }: FactRow): Html {
  return html`<th scope="row"><span class="label">${claim.label}</span> <span class="agreement" title="${agreementMeanings[claim.agreement]}">${agreementNames[claim.agreement]}</span>${findings.map(
    ({ number, finding }) =>
      html` <a class="reference ${finding.severity}" href="#f-${number}" aria-label="finding ${number}">${number}</a>`,
  )}</th>`;
}

function quoteOf({ at: row }: FactRow, cell: ClaimCell, at: number, view: FactTableView): Html {
  const words = html`<bdi>${visible(cell.quote)}</bdi>`;
  return view.shown.has(cell.versionId) ? html`<a href="#${cellAnchor(row, at)}">${words}</a>` : words;
}

function isCited(cell: ClaimCell, { findings }: FactRow): boolean {
  return findings.some(({ finding }) =>
    finding.evidence.some(
      (one) => one.versionId === cell.versionId && one.field === cell.field && one.start < cell.end && cell.start < one.end,
    ),
  );
}

const oddSign = html`<span class="odd-sign">odd one</span>`;

function isOdd(versionId: string, { findings }: FactRow): boolean {
  return findings.some(({ finding }) => finding.dissent.includes(versionId));
}
