import type { Finding } from "../engine/index.ts";
import type { Envelope, KeptReport } from "./ports.ts";
import type { GivenReport } from "./run-audit.ts";

/** The report's JSON in two parts: what belongs to this audit, and all the rest, which other audits of the same copy share. */
export function splitReport(report: GivenReport): { readonly envelope: Envelope; readonly body: string } {
  const { id, requestId, story, createdAt, metadata, ...rest } = report;
  return {
    envelope: {
      id,
      ...(requestId === undefined ? {} : { requestId }),
      story,
      createdAt,
      ...(metadata === undefined ? {} : { metadata }),
    },
    body: JSON.stringify(rest),
  };
}

/** The JSON of the whole report, byte for byte as `JSON.stringify` of it would give. */
export function joinReport({ envelope, body }: Pick<KeptReport, "envelope" | "body">): string {
  return `${JSON.stringify(envelope).slice(0, -1)},${body.slice(1)}`;
}

/** The report with its hidden findings among the others; the summary still counts them as hidden. */
export function joinWithHidden(kept: KeptReport): string {
  const rest = JSON.parse(kept.body) as Pick<GivenReport, "findings">;
  const hidden = JSON.parse(kept.hidden) as Finding[];
  return JSON.stringify(withHidden({ ...kept.envelope, ...rest }, hidden));
}

/** The same for a report that is still a value. */
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
