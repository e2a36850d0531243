import type { Evidence, Finding, Report } from "../engine/index.ts";
import { agreementWords, countWords, oneLine, placesOf, plural, type Rendering, worstFirst } from "./rendering.ts";

/** A report for a ticket, a wiki page or a message: headings, a list of findings, and the fact table with a column for each version. */
export function renderMarkdown({ report, hidden }: Rendering): string {
  const blocks = [
    `# ${title(report)}`,
    `${countWords(report.summary.bySeverity)}${report.summary.hidden > 0 ? `; ${report.summary.hidden} more below the threshold` : ""}`,
    versionTable(report),
    ...section("Findings", report.findings),
    ...section("Below the threshold", hidden),
    ...factTable(report),
    ...skipped(report),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function title({ summary, story, versions }: Report): string {
  const name = story.slug === undefined ? "" : ` ${literal(oneLine(story.slug))},`;
  return `${{ pass: "Pass", review: "Review", block: "Block" }[summary.gate]}:${name} ${plural(versions.length, "version")}`;
}

function versionTable(report: Report): string {
  const rows = report.versions.map(({ id, language, words, family, penalty }) => [
    cell(id),
    language,
    `${words}`,
    `${family}`,
    `${penalty}`,
  ]);
  return table(["version", "language", "words", "family", "penalty"], rows);
}

function section(name: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`## ${name}`, ...worstFirst(findings).map(oneFinding)];
}

function oneFinding(finding: Finding): string {
  const rows = placesOf(finding).map(({ versionIds, evidence, isOdd }) => {
    const ids = cell(versionIds.join(", "));
    return [isOdd ? `→ **${ids}**` : ids, quoteOf(evidence)];
  });
  return [
    `### ${capital(finding.severity)}: ${literal(oneLine(finding.message))}`,
    table(["version", "says"], rows),
    `${literal(finding.why)}${finding.remedy === undefined ? "" : ` ${literal(finding.remedy)}`}`,
    `\`${finding.check}\`, confidence ${finding.confidence.toFixed(2)}`,
  ].join("\n\n");
}

function quoteOf({ absent, prefix, quote, suffix }: Evidence): string {
  const marked = absent === true ? "*missing here*" : `**${cell(quote.trim())}**`;
  const gapBefore = /\s$/.test(prefix) || /^\s/.test(quote) ? " " : "";
  const gapAfter = /^\s/.test(suffix) || /\s$/.test(quote) ? " " : "";
  return `${cell(prefix.trim())}${gapBefore}${marked}${gapAfter}${cell(suffix.trim())}`.trim();
}

/** Facts as rows and versions as columns; facts that one version alone tells are counted below. */
function factTable(report: Report): string[] {
  const shared = report.claims.filter(({ agreement }) => agreement !== "single");
  const single = report.claims.length - shared.length;
  const note = single > 0 ? [`${plural(single, "more fact stands", "more facts stand")} in one version only.`] : [];
  if (shared.length === 0) return note;
  const dissent = new Map(report.findings.flatMap(({ claimId, dissent }) => (claimId === undefined ? [] : [[claimId, dissent] as const])));
  const rows = shared.map(({ id, label, agreement, cells }) => [
    cell(label),
    ...report.versions.map((version) => {
      const own = cells.filter(({ versionId }) => versionId === version.id);
      const words = own.map(({ quote }) => cell(quote)).join(" · ");
      return words !== "" && dissent.get(id)?.includes(version.id) ? `→ **${words}**` : words;
    }),
    agreementWords[agreement],
  ]);
  return ["## Facts", table(["fact", ...report.versions.map((version) => cell(version.id)), ""], rows), ...note];
}

function skipped(report: Report): string[] {
  if (report.skipped.length === 0) return [];
  const lines = report.skipped.map(({ check, reason, versions }) => {
    const where = versions.length === 0 ? "" : ` (${cell(versions.join(", "))})`;
    return `- \`${check}\`: ${literal(reason)}${where}`;
  });
  return ["## Not judged", lines.join("\n")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return literal(oneLine(text));
}

/** Copy is shown as it is, whatever signs of markup stand in it. */
function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~!]/g, "\\$&").replaceAll("&", "&amp;");
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
