import { type AppPorts, type AuditRequest, auditVersions, parseAuditRequest, type Store } from "../../src/app/index.ts";
import { htmlToText } from "../../src/formats/html.ts";
import { plantedAudit } from "./planted-audit.ts";

/** A request as the edge hands it on; a test that sends a bad one fails here. */
export function request(value: unknown): AuditRequest {
  const parsed = parseAuditRequest(value);
  if (!parsed.ok) throw new Error(parsed.problem.detail);
  return parsed.request;
}

/** Versions A, B, C… with these texts. */
export function versions(...texts: string[]): { id: string; text: string }[] {
  return texts.map((text, at) => ({ id: String.fromCharCode(65 + at), text }));
}

export const noon = Date.UTC(2026, 2, 1, 12);

/** Ports with planted findings, ids in order and a clock that stands still until it is set. */
export function testPorts(store: Store, clock: { now: number } = { now: noon }): AppPorts {
  let ids = 0;
  return { store, now: () => clock.now, newId: () => `audit${++ids}`, htmlToText, audit: plantedAudit };
}

/** Audits and keeps; the report. */
export async function keep(ports: AppPorts, value: unknown): Promise<{ id: string; text: string }> {
  return auditVersions(request(value), ports, false);
}
