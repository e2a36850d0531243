import type { Finding, Report } from "../engine/index.ts";
import {
  adviceOnce,
  agreementWords,
  contextOf,
  countWords,
  oneLine,
  placesOf,
  plural,
  type Rendering,
  sharedClaims,
  suggestionWords,
  worstFirst,
} from "./rendering.ts";

/** A report as one page that needs nothing else, to print, to mail or to keep: findings, then the fact table. */
export function renderHtml({ report, hidden }: Rendering): string {
  const advise = adviceOnce();
  const title = `${{ pass: "Pass", review: "Review", block: "Block" }[report.summary.gate]}: ${oneLine(report.story.slug ?? "")}`.replace(
    /: $/,
    "",
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<h1 class="${report.summary.gate}">${text(title)}</h1>
<p>${text([plural(report.versions.length, "version"), countWords(report.summary.bySeverity), ...(report.summary.hidden > 0 ? [`${report.summary.hidden} more below the threshold`] : [])].join(" · "))}</p>
${section("Findings", report.findings, advise)}${section("Below the threshold", hidden, advise)}${factTable(report)}${versionTable(report)}${skipped(report)}</body>
</html>
`;
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1.block, .critical > h3 > span { color: #a3001b; } h1.review, .major > h3 > span { color: #8a4b00; } h1.pass { color: #0a5c2b; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; } h3 > span { text-transform: uppercase; font-size: .8rem; margin-right: .5rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd; }
tr.odd td:first-child, td.odd { font-weight: 600; } tr.odd td:first-child::before, td.odd::before { content: "→ "; }
mark { background: #ffe7a0; } .note { color: #595959; font-size: .875rem; } .wide { overflow-x: auto; }
`;

function section(name: string, findings: readonly Finding[], advise: (finding: Finding) => string): string {
  if (findings.length === 0) return "";
  return `<h2>${name}</h2>\n${worstFirst(findings)
    .map((finding) => oneFinding(finding, advise(finding)))
    .join("")}`;
}

function oneFinding(finding: Finding, advice: string): string {
  const rows = placesOf(finding).map(({ versionIds, evidence, isOdd }) => {
    const { before, after } = contextOf(evidence);
    const quote = evidence.absent === true ? "<em>missing here</em>" : `<mark>${text(oneLine(evidence.quote).trim())}</mark>`;
    return `<tr${isOdd ? ' class="odd"' : ""}><td>${text(oneLine(versionIds.join(", ")))}</td><td>${text(before)}${quote}${text(after)}</td></tr>\n`;
  });
  const { suggestion } = finding;
  const notes = [
    ...(advice === "" ? [] : [advice]),
    ...(suggestion === undefined ? [] : [suggestionWords(suggestion, suggestion.versionId)]),
    `${finding.check} · confidence ${finding.confidence.toFixed(2)}`,
  ];
  return `<section class="${finding.severity}">
<h3><span>${finding.severity}</span>${text(oneLine(finding.message))}</h3>
<table>\n${rows.join("")}</table>
${notes.map((note) => `<p class="note">${text(oneLine(note))}</p>\n`).join("")}</section>
`;
}

function factTable(report: Report): string {
  const shared = sharedClaims(report);
  if (shared.length === 0) return "";
  const rows = shared.map(({ claim, outvoted }) => {
    const cells = report.versions.map(({ id }) => {
      const words = claim.cells.filter(({ versionId }) => versionId === id).map(({ quote }) => oneLine(quote));
      return `<td${words.length > 0 && outvoted.has(id) ? ' class="odd"' : ""}>${text(words.join(" · "))}</td>`;
    });
    return `<tr><th scope="row">${text(oneLine(claim.label))}</th>${cells.join("")}<td>${agreementWords[claim.agreement]}</td></tr>\n`;
  });
  const heads = report.versions.map(({ id }) => `<th scope="col">${text(oneLine(id))}</th>`).join("");
  const single = report.claims.length - shared.length;
  const note = single > 0 ? `<p class="note">${plural(single, "more fact stands", "more facts stand")} in one version only.</p>\n` : "";
  return `<h2>Facts</h2>\n<div class="wide"><table>\n<tr><th scope="col">fact</th>${heads}<th></th></tr>\n${rows.join("")}</table></div>\n${note}`;
}

function versionTable(report: Report): string {
  const rows = report.versions.map(
    ({ id, language, words, family, penalty }) =>
      `<tr><td>${text(oneLine(id))}</td><td>${text(language)}</td><td>${words}</td><td>${family}</td><td>${penalty}</td></tr>\n`,
  );
  const heads = ["version", "language", "words", "family", "penalty"].map((name) => `<th scope="col">${name}</th>`).join("");
  return `<h2>Versions</h2>\n<table>\n<tr>${heads}</tr>\n${rows.join("")}</table>\n`;
}

function skipped(report: Report): string {
  if (report.skipped.length === 0) return "";
  const rows = report.skipped.map(
    ({ check, reason, versions }) => `<li>${text(`${check}: ${reason}${versions.length === 0 ? "" : ` (${versions.join(", ")})`}`)}</li>\n`,
  );
  return `<h2>Not judged</h2>\n<ul>\n${rows.join("")}</ul>\n`;
}

function text(copy: string): string {
  return copy.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
