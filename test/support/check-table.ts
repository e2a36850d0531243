import { describe, expect, it } from "vitest";
import type { Check, FindingKind, Severity, Verdict } from "../../src/engine/index.ts";
import { auditWith, fitsTemplate, type MarkedVersion, markLines, placeLines, readVersions } from "./examples.ts";

export interface FlaggedRow {
  /** `[[…]]` marks each place that the one finding must show; `[[]]` marks where something is missing. */
  readonly versions: readonly MarkedVersion[];
  /** Id of the message among the check's. */
  readonly message: string;
  /** The message as the editor reads it, where the row is about its words. */
  readonly words?: string;
  readonly kind?: FindingKind;
  readonly severity?: Severity;
  readonly verdict?: Verdict;
  readonly dissent?: readonly string[];
}

export interface CleanRow {
  readonly versions: readonly MarkedVersion[];
  readonly because: string;
}

/**
 * The table of a check: the whole engine is run over each row with this check alone. A flagged row must give exactly one
 * finding, at exactly the marked places, in the words of the named message; a clean row none.
 */
export function testCheck(check: Check, table: { readonly flagged: readonly FlaggedRow[]; readonly clean: readonly CleanRow[] }): void {
  describe(check.id, () => {
    it("has a table with both halves and no row twice", () => {
      expect(table.flagged, "flagged rows").not.toHaveLength(0);
      expect(table.clean, "clean rows").not.toHaveLength(0);
      const rows = [...table.flagged, ...table.clean].map(({ versions }) => JSON.stringify(versions));
      expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
    });
    for (const row of table.flagged) it(`flags ${nameOf(row.versions)}`, () => expectFlagged(check, row));
    for (const row of table.clean) it(`is silent, ${row.because}: ${nameOf(row.versions)}`, () => expectClean(check, row));
  });
}

/** One row on its own, for what runs the examples that a check carries. */
export function expectFlagged(check: Check, row: FlaggedRow): void {
  const versions = readVersions(row.versions);
  const marks = markLines(versions);
  expect(marks, "a flagged row marks its places").not.toHaveLength(0);
  const template = check.messages[row.message];
  if (template === undefined) throw new Error(`${check.id} has no message “${row.message}”`);
  const findings = auditWith(
    check,
    versions.map(({ version }) => version),
  );
  expect(findings.map(({ check: id, message, evidence }) => [`${id}: ${message}`, ...placeLines(evidence)])).toEqual([
    [expect.stringContaining(`${check.id}: `), ...marks],
  ]);
  const [finding] = findings;
  const words = finding!.message;
  if (row.words !== undefined) expect(words).toBe(row.words);
  expect(fitsTemplate(words, template), `“${words}” is in the words of “${template}”`).toBe(true);
  const { kind, severity, verdict, dissent } = row;
  expect(finding).toMatchObject(JSON.parse(JSON.stringify({ kind, severity, verdict, dissent })));
}

export function expectClean(check: Check, row: CleanRow): void {
  const versions = readVersions(row.versions);
  expect(markLines(versions), "a clean row marks nothing").toEqual([]);
  const findings = auditWith(
    check,
    versions.map(({ version }) => version),
  );
  expect(findings.map(({ check: id, message, evidence }) => [`${id}: ${message}`, ...placeLines(evidence)])).toEqual([]);
}

function nameOf(versions: readonly MarkedVersion[]): string {
  const text = versions.map((version) => (typeof version === "string" ? version : version.text)).join(" | ");
  const line = text.replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
