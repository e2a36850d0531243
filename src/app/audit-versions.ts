import { contentHash } from "../engine/index.ts";
import type { AuditRequest } from "./audit-request.ts";
import type { AppPorts, KeptReport } from "./ports.ts";
import { refuse } from "./refusal.ts";
import { joinReport, joinWithHidden, splitReport } from "./report-text.ts";
import { runAudit } from "./run-audit.ts";

export interface GivenAudit {
  readonly id: string;
  /** The report as JSON. */
  readonly text: string;
}

/** Audits and keeps nothing. */
export function auditOnly(request: AuditRequest, ports: AppPorts, all: boolean): GivenAudit {
  const { report, hidden } = runAudit(request, ports);
  return given({ ...splitReport(report), hidden: JSON.stringify(hidden) }, all);
}

/**
 * Audits and keeps the report. A request id that is known gives the report that it gave before. Refuses with
 * `request-id-taken`, `story-busy` or `report-too-large`.
 */
export async function auditVersions(request: AuditRequest, ports: AppPorts, all: boolean): Promise<GivenAudit> {
  const requestHash = request.id === undefined ? undefined : contentHash(JSON.stringify(request));
  const known = await knownAudit(request, requestHash, ports);
  if (known !== undefined) return given(known, all);
  const { report, hidden } = runAudit(request, ports);
  const parts = splitReport(report);
  const saved = await ports.store.saveAudit({
    report,
    body: parts.body,
    hidden,
    versions: request.versions,
    ...(requestHash === undefined ? {} : { requestHash }),
  });
  if (saved === "busy") throw refuse("story-busy", `The story ${report.story.id} is being written by others; try again.`);
  if (saved === "too-large") throw refuse("report-too-large", "The report is larger than a row of the database may be.");
  if (saved === "request-taken") {
    const taken = await knownAudit(request, requestHash, ports);
    if (taken === undefined) throw refuse("story-busy", "The request id was taken and freed while this request was audited; try again.");
    return given(taken, all);
  }
  return given({ ...parts, hidden: JSON.stringify(hidden) }, all);
}

async function knownAudit(request: AuditRequest, requestHash: string | undefined, ports: AppPorts): Promise<KeptReport | undefined> {
  const known = request.id === undefined ? undefined : await ports.store.readRequest(request.id);
  if (known === undefined) return undefined;
  if (known.requestHash !== requestHash) {
    throw refuse("request-id-taken", `The request id ${request.id} was used with another body.`, [
      { pointer: "#/id", detail: "was used with another body" },
    ]);
  }
  return known.report;
}

function given(kept: KeptReport, all: boolean): GivenAudit {
  return { id: kept.envelope.id, text: all ? joinWithHidden(kept) : joinReport(kept) };
}
