import type { Finding } from "../engine/index.ts";
import type { AuditOutcome } from "./run-audit.ts";

/** The report as JSON; with `all` its hidden findings stand among the others. */
export function reportText({ report, hidden }: AuditOutcome, all: boolean): string {
  return JSON.stringify(all ? withHidden(report, hidden) : report);
}

/** The report with its hidden findings among the others; the summary still counts them as hidden. */
export function withHidden<R extends { readonly findings: readonly Finding[] }>(report: R, hidden: readonly Finding[]): R {
  return { ...report, findings: [...report.findings, ...hidden].sort(inOrder) };
}

/** By version, start and check, in code-unit order, as the engine sorts its findings. */
function inOrder(left: Finding, right: Finding): number {
  const [one, other] = [left.evidence[0], right.evidence[0]];
  return (
    compare(one?.versionId ?? "", other?.versionId ?? "") || compare(one?.start ?? 0, other?.start ?? 0) || compare(left.check, right.check)
  );
}

function compare<T extends string | number>(left: T, right: T): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
