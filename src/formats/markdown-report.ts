import type { Evidence, Finding, Report } from "../engine/index.ts";
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

/** A report for a ticket, a wiki page or a message: headings, a list of findings, and the fact table with a column for each version. */
export function renderMarkdown({ report, hidden }: Rendering): string {
  const advise = adviceOnce();
  const blocks = [
    `# ${title(report)}`,
    `${countWords(report.summary.bySeverity)}${report.summary.hidden > 0 ? `; ${report.summary.hidden} more below the threshold` : ""}`,
    versionTable(report),
    ...section("Findings", report.findings, advise),
    ...section("Below the threshold", hidden, advise),
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

type Advise = ReturnType<typeof adviceOnce>;

function section(name: string, findings: readonly Finding[], advise: Advise): string[] {
  if (findings.length === 0) return [];
  return [`## ${name}`, ...worstFirst(findings).map((finding) => oneFinding(finding, advise))];
}

function oneFinding(finding: Finding, advise: Advise): string {
  const rows = placesOf(finding).map(({ versionIds, evidence, isOdd }) => {
    const ids = cell(versionIds.join(", "));
    return [isOdd ? `→ **${ids}**` : ids, quoteOf(evidence)];
  });
  const { suggestion } = finding;
  const advice = advise(finding);
  return [
    `### ${capital(finding.severity)}: ${literal(oneLine(finding.message))}`,
    table(["version", "says"], rows),
    ...(advice === "" ? [] : [literal(advice)]),
    ...(suggestion === undefined ? [] : [capital(literal(suggestionWords(suggestion, oneLine(suggestion.versionId))))]),
    `\`${finding.check}\`, confidence ${finding.confidence.toFixed(2)}`,
  ].join("\n\n");
}

function quoteOf(evidence: Evidence): string {
  const { before, after } = contextOf(evidence);
  const marked = evidence.absent === true ? "*missing here*" : `**${cell(evidence.quote.trim())}**`;
  return `${literal(before)}${marked}${literal(after)}`.trim();
}

/** Facts as rows and versions as columns; facts that one version alone tells are counted below. */
function factTable(report: Report): string[] {
  const shared = sharedClaims(report);
  const single = report.claims.length - shared.length;
  const note = single > 0 ? [`${plural(single, "more fact stands", "more facts stand")} in one version only.`] : [];
  if (shared.length === 0) return note;
  const rows = shared.map(({ claim: { label, agreement, cells }, outvoted }) => [
    cell(label),
    ...report.versions.map((version) => {
      const own = cells.filter(({ versionId }) => versionId === version.id);
      const words = own.map(({ quote }) => cell(quote)).join(" · ");
      return words !== "" && outvoted.has(version.id) ? `→ **${words}**` : words;
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
