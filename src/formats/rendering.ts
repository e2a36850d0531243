import type { Evidence, Finding, Report, Severity } from "../engine/index.ts";
import { leftOpen } from "./columns.ts";

/** What a renderer is given. */
export interface Rendering {
  readonly report: Report;
  /** Findings below the profile's threshold that are to be shown too. */
  readonly hidden: readonly Finding[];
  /** Where the versions were read from, by version id, where they were files. */
  readonly sources?: ReadonlyMap<string, Source>;
  /** Width in columns that lines are wrapped at; for text only. */
  readonly columns: number;
  /** True where the output shows ANSI colours; for text only. */
  readonly isColoured: boolean;
}

/** A file that a version was read from. */
export interface Source {
  readonly path: string;
  /** The file's text, where offsets into the version are offsets into it. */
  readonly text?: string;
}

export type Renderer = (rendering: Rendering) => string;

export const severities = ["critical", "major", "minor", "neutral"] as const satisfies readonly Severity[];

/** The worst first; within one severity in the report's own order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** "2 critical, 1 minor", or "no findings". */
export function countWords(bySeverity: Report["summary"]["bySeverity"]): string {
  const counts = severities.filter((severity) => bySeverity[severity] > 0).map((severity) => `${bySeverity[severity]} ${severity}`);
  return counts.length === 0 ? "no findings" : counts.join(", ");
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The places of a finding, with those that say the same in the same words taken together, in the order of the evidence. */
export interface Place {
  readonly versionIds: readonly string[];
  readonly evidence: Evidence;
  readonly isOdd: boolean;
}

export function placesOf(finding: Finding): Place[] {
  const places: { versionIds: string[]; evidence: Evidence; isOdd: boolean }[] = [];
  for (const evidence of finding.evidence) {
    const same = places.find(
      ({ evidence: other }) => other.quote === evidence.quote && !other.absent && !evidence.absent && other.quote !== "",
    );
    if (same === undefined) places.push({ versionIds: [evidence.versionId], evidence, isOdd: false });
    else if (!same.versionIds.includes(evidence.versionId)) same.versionIds.push(evidence.versionId);
  }
  for (const place of places) place.isOdd = place.versionIds.every((id) => finding.dissent.includes(id));
  return places;
}

/** A fact of the table as its distinct values, each with who tells it and in which words. */
export interface Fact {
  readonly label: string;
  readonly agreement: Report["claims"][number]["agreement"];
  readonly values: readonly { readonly versionIds: readonly string[]; readonly quotes: readonly string[]; readonly isOdd: boolean }[];
}

const agreementOrder = ["contradiction", "shifted", "less-specific", "agree", "single"] as const;

/** The claims that more than one version tells, what differs first, and the versions that are outvoted on each. */
export function sharedClaims(report: Report): { claim: Report["claims"][number]; outvoted: ReadonlySet<string> }[] {
  const outvoted = new Map<string, Set<string>>();
  for (const { claimId, dissent } of report.findings) {
    if (claimId !== undefined) outvoted.set(claimId, new Set([...(outvoted.get(claimId) ?? []), ...dissent]));
  }
  const order = agreementOrder.filter((agreement) => agreement !== "single");
  return order.flatMap((agreement) =>
    report.claims
      .filter((claim) => claim.agreement === agreement)
      .map((claim) => ({ claim, outvoted: outvoted.get(claim.id) ?? new Set<string>() })),
  );
}

export function factsOf(report: Report): Fact[] {
  return sharedClaims(report).map(({ claim: { label, agreement, cells }, outvoted }) => {
    const values = new Map<string, { versionIds: string[]; quotes: string[]; isOdd: boolean }>();
    for (const cell of cells) {
      const key = JSON.stringify(cell.value);
      const value = values.get(key) ?? { versionIds: [], quotes: [], isOdd: false };
      if (!value.versionIds.includes(cell.versionId)) value.versionIds.push(cell.versionId);
      const quote = oneLine(cell.quote);
      if (!value.quotes.includes(quote)) value.quotes.push(quote);
      values.set(key, value);
    }
    for (const value of values.values()) value.isOdd = value.versionIds.every((versionId) => outvoted.has(versionId));
    return { label, agreement, values: [...values.values()] };
  });
}

/** How much of the text on either side of a quote a report carries at most; UTF-16 units. */
const contextUnits = 32;

/** What stands around a quote, on one line; a word that the report's cut broke is left out. */
export function contextOf({ prefix, quote, suffix, absent }: Evidence): { before: string; after: string } {
  const before = oneLine(prefix).trimStart();
  const after = oneLine(suffix).trimEnd();
  const gap = absent === true && before !== "" && !before.endsWith(" ") ? " " : "";
  const firstSpace = before.indexOf(" ");
  const lastSpace = after.lastIndexOf(" ");
  return {
    before:
      (prefix.length < contextUnits || firstSpace < 0 ? before : `…${before.slice(firstSpace + 1)}`) + (/^\s/.test(quote) ? " " : gap),
    after: (/\s$/.test(quote) ? " " : "") + (suffix.length < contextUnits || lastSpace <= 0 ? after : leftOpen(after.slice(0, lastSpace))),
  };
}

/** What would settle the finding, in words; `name` is the version's. */
export function suggestionWords({ start, end, replacement }: NonNullable<Finding["suggestion"]>, name: string): string {
  const words = oneLine(replacement);
  if (words.trim() === "") return `suggested for ${name}: take it out`;
  return `suggested for ${name}: ${start === end ? "add " : ""}“${words.trim()}”`;
}

/** What the editor is told of a check, once however often it found something. */
export function adviceOnce(): (finding: Finding) => string {
  const told = new Set<string>();
  return ({ check, why, remedy }) => {
    if (told.has(check)) return "";
    told.add(check);
    return remedy === undefined ? why : `${why} ${remedy}`;
  };
}

/**
 * Copy as it may stand in a line of print: white space, line ends too, as single spaces, and a visible sign for each control
 * character and each override of direction, so that no text can steer the terminal or the page it is shown on.
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/** What the agreement of a fact is called in print. */
export const agreementWords = {
  contradiction: "contradiction",
  shifted: "same figure, other bound",
  "less-specific": "less specific",
  agree: "agree",
  single: "one version only",
} as const;
