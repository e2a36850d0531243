import { contentHash } from "../engine/index.ts";
import type { AuditRequest } from "./audit-request.ts";
import type { AppPorts } from "./ports.ts";
import { refuse } from "./refusal.ts";
import { reportText } from "./report-text.ts";
import { type AuditOutcome, runAudit } from "./run-audit.ts";

export interface GivenAudit {
  readonly id: string;
  /** The report as JSON. */
  readonly text: string;
}

/** Audits and keeps nothing. */
export function auditOnly(request: AuditRequest, ports: AppPorts, all: boolean): GivenAudit {
  return given(runAudit(request, ports), all);
}

/**
 * Audits and keeps the report. A request id that is known gives the report that it gave before. Refuses with
 * `request-id-taken`, `story-busy` or `report-too-large`.
 */
export async function auditVersions(request: AuditRequest, ports: AppPorts, all: boolean): Promise<GivenAudit> {
  const requestHash = request.id === undefined ? undefined : contentHash(JSON.stringify(request));
  const known = await knownAudit(request, requestHash, ports);
  if (known !== undefined) return given(known, all);
  const made = runAudit(request, ports);
  const saved = await ports.store.saveAudit({
    ...made,
    versions: request.versions,
    ...(requestHash === undefined ? {} : { requestHash }),
  });
  if (saved === "busy") throw refuse("story-busy", `The story ${made.report.story.id} is being written by others; try again.`);
  if (saved === "too-large") throw refuse("report-too-large", "The report is larger than a row of the database may be.");
  if (saved === "request-taken") {
    const taken = await knownAudit(request, requestHash, ports);
    if (taken === undefined) throw refuse("story-busy", "The request id was taken and freed while this request was audited; try again.");
    return given(taken, all);
  }
  return given(made, all);
}

async function knownAudit(request: AuditRequest, requestHash: string | undefined, ports: AppPorts): Promise<AuditOutcome | undefined> {
  const known = request.id === undefined ? undefined : await ports.store.readRequest(request.id);
  if (known === undefined) return undefined;
  if (known.requestHash !== requestHash) {
    throw refuse("request-id-taken", `The request id ${request.id} was used with another body.`, [
      { pointer: "#/id", detail: "was used with another body" },
    ]);
  }
  return known.audit;
}

function given(audit: AuditOutcome, all: boolean): GivenAudit {
  return { id: audit.report.id, text: reportText(audit, all) };
}
