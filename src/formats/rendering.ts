import type { Evidence, Finding, Report, Severity } from "../engine/index.ts";

/** What a renderer is given. */
export interface Rendering {
  readonly report: Report;
  /** Findings below the profile's threshold that are to be shown too. */
  readonly hidden: readonly Finding[];
  /** Width in columns that lines are wrapped at; for text only. */
  readonly columns: number;
  /** True where the output shows ANSI colours; for text only. */
  readonly isColoured: boolean;
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

/** A fact as its distinct values, each with who tells it and in which words. */
export interface Fact {
  readonly label: string;
  readonly agreement: Report["claims"][number]["agreement"];
  readonly values: readonly { readonly versionIds: readonly string[]; readonly quotes: readonly string[]; readonly isOdd: boolean }[];
}

const agreementOrder = ["contradiction", "shifted", "less-specific", "agree", "single"] as const;

/** The fact table, what differs first; facts that one version alone tells are left out. */
export function factsOf(report: Report): Fact[] {
  const dissent = new Map(report.findings.flatMap(({ claimId, dissent }) => (claimId === undefined ? [] : [[claimId, dissent] as const])));
  const facts = report.claims
    .filter(({ agreement }) => agreement !== "single")
    .map(({ id, label, agreement, cells }): Fact => {
      const values = new Map<string, { versionIds: string[]; quotes: string[]; isOdd: boolean }>();
      for (const cell of cells) {
        const key = JSON.stringify(cell.value);
        const value = values.get(key) ?? { versionIds: [], quotes: [], isOdd: false };
        if (!value.versionIds.includes(cell.versionId)) value.versionIds.push(cell.versionId);
        const quote = oneLine(cell.quote);
        if (!value.quotes.includes(quote)) value.quotes.push(quote);
        values.set(key, value);
      }
      const odd = dissent.get(id) ?? [];
      for (const value of values.values()) value.isOdd = value.versionIds.every((versionId) => odd.includes(versionId));
      return { label, agreement, values: [...values.values()] };
    });
  return agreementOrder.flatMap((agreement) => facts.filter((fact) => fact.agreement === agreement));
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
