import type { DiffPart, Evidence, Finding } from "../engine/index.ts";
import { severityBadge, versionBadge } from "./badges.ts";
import { type Html, html, nothing } from "./markup.ts";
import type { NumberedFinding } from "./ordered-findings.ts";
import { evidenceAnchor } from "./version-places.ts";
import { counted, verdictNames, visible } from "./wording.ts";

/** So many quotes are shown before the rest is folded away: what differs must be seen, of a link list the beginning will do. */
const mostQuotes = { inconsistency: 8, artifact: 2 } as const;

/** A finding in full: what is wrong, the words of each version in their context, why it matters, what to do. */
export function findingCard({ number, finding, uncertain, again }: NumberedFinding, shown: ReadonlySet<string>): Html {
  return html`
<article class="finding ${finding.severity}${uncertain ? " uncertain" : ""}" id="f-${number}" aria-labelledby="f-${number}-words">
<p class="about"><span class="number">${number}</span> ${severityBadge(finding.severity)} <span class="verdict">${verdictNames[finding.verdict]}</span> <span class="confidence" title="of findings this sure, ${percent(finding)} in 100 are right">${percent(finding)}% sure</span> <a class="check" href="${finding.help}">${finding.check}</a></p>
<h4 id="f-${number}-words">${visible(finding.message)}</h4>
${quotations(number, finding, shown)}
${finding.diff === undefined || haveOneValue(finding.evidence) || haveLittleInCommon(finding.diff) ? nothing : wordDiff(finding.diff)}
${again ? html`<details><summary>Why, and what to do</summary>${reason(finding)}</details>` : reason(finding)}
${suggestion(finding)}
</article>`;
}

function reason({ why, remedy }: Finding): Html {
  return html`<p class="why">${why}${remedy === undefined ? nothing : html` <span class="remedy">${remedy}</span>`}</p>`;
}

/** True where the two quotes that a diff compares have one value: their words differ, and that is not the finding. */
function haveOneValue([first, second]: readonly Evidence[]): boolean {
  return first?.value !== undefined && second?.value !== undefined && JSON.stringify(first.value) === JSON.stringify(second.value);
}

/** True where most words differ: such a diff is harder to read than the two quotes above it. */
function haveLittleInCommon(diff: readonly DiffPart[]): boolean {
  let same = 0;
  let changed = 0;
  for (const { op, text } of diff) {
    if (op === "same") same += text.length;
    else changed += text.length;
  }
  return 2 * same < changed;
}

/** A finding in one glance, leading to its full card. */
export function findingHeadline({ number, finding }: NumberedFinding): Html {
  return html`<li class="${finding.severity}"><a href="#f-${number}"><span class="about">${severityBadge(finding.severity)} <span class="confidence">${percent(finding)}% sure</span></span> <span class="words">${visible(finding.message)}</span></a></li>`;
}

/** All quotes where they are few; else the odd ones and the first of the others, the rest folded away. */
function quotations(number: number, finding: Finding, shown: ReadonlySet<string>): Html {
  const all = finding.evidence.map((evidence, at) => ({
    odd: isOdd(evidence, finding),
    line: quotation(number, at, evidence, finding, shown),
  }));
  const most = mostQuotes[finding.kind];
  if (all.length <= most) return html`<ul class="evidence">${all.map(({ line }) => line)}</ul>`;
  const ordered = [...all.filter(({ odd }) => odd), ...all.filter(({ odd }) => !odd)];
  const rest = ordered.slice(most);
  return html`<ul class="evidence">${ordered.slice(0, most).map(({ line }) => line)}</ul>
<details><summary>${counted(rest.length, "more quote")}</summary><ul class="evidence">${rest.map(({ line }) => line)}</ul></details>`;
}

function isOdd(evidence: Evidence, finding: Finding): boolean {
  return finding.kind === "inconsistency" && finding.dissent.includes(evidence.versionId);
}

function quotation(number: number, at: number, evidence: Evidence, finding: Finding, shown: ReadonlySet<string>): Html {
  const odd = isOdd(evidence, finding);
  const place = shown.has(evidence.versionId) ? evidenceAnchor(number, at) : undefined;
  const quote = evidence.absent ? html`<span class="gap">[nothing here]</span>` : html`<q>${visible(evidence.quote)}</q>`;
  const linked = place === undefined ? quote : html`<a href="#${place}">${quote}</a>`;
  const field = evidence.field === "headline" ? html` <span class="field">in the headline</span>` : nothing;
  return html`
<li${odd ? html` class="odd"` : nothing}>${versionBadge(evidence.versionId)}${odd ? html` <span class="odd-sign">odd one</span>` : nothing} <bdi class="words"><span class="context">${before(evidence.prefix)}</span>${linked}<span class="context">${after(evidence.suffix)}</span></bdi>${field}</li>`;
}

/** The prefix from its first whole word on, on one line. */
function before(prefix: string): string {
  const line = visible(prefix.replace(/\s+/g, " "));
  // Shorter than the 32 units a prefix may have: the field begins here, nothing was cut.
  if (prefix.length < 32) return line;
  return `… ${line.slice(line.indexOf(" ") + 1)}`;
}

function after(suffix: string): string {
  const line = visible(suffix.replace(/\s+/g, " "));
  if (suffix.length < 32) return line;
  const lastSpace = line.lastIndexOf(" ");
  return `${lastSpace < 0 ? line : line.slice(0, lastSpace)} …`;
}

function wordDiff(diff: readonly DiffPart[]): Html {
  return html`<p class="diff"><span class="unseen">Word by word: </span>${diff.map(({ op, text }) => {
    if (op === "removed") return html`<del>${visible(text)}</del>`;
    return op === "added" ? html`<ins>${visible(text)}</ins>` : html`<span>${visible(text)}</span>`;
  })}</p>`;
}

function suggestion(finding: Finding): Html {
  if (finding.suggestion === undefined) return nothing;
  const { versionId, field, start, end, replacement } = finding.suggestion;
  const replaced = finding.evidence.find(
    (evidence) => evidence.versionId === versionId && evidence.field === field && evidence.start <= start && end <= evidence.end,
  );
  const words = replaced === undefined ? "" : replaced.quote.slice(start - replaced.start, end - replaced.start);
  const old = words === "" || field === "html" ? undefined : html`<q>${visible(words)}</q>`;
  const change =
    replacement === ""
      ? html`delete ${old ?? "it"}`
      : html`${old === undefined ? "write" : html`replace ${old} with`} <q>${visible(replacement)}</q>`;
  return html`<p class="suggestion">In ${versionBadge(versionId)} ${change}.</p>`;
}

function percent({ confidence }: Finding): number {
  return Math.round(confidence * 100);
}
