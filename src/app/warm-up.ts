import type { Check } from "../engine/index.ts";
import { parseAuditRequest } from "./parse-request.ts";
import { runAudit } from "./run-audit.ts";

/** By the sixth round V8 has compiled what is called most; measured on a fresh workerd, more rounds no longer help the first request. */
const rounds = 6;

/**
 * Audits the checks' own examples and forgets the reports. A fresh isolate compiles a function when it is first called, and a
 * Worker's first request would pay for all of them; this has it paid while the isolate starts, which counts on no request.
 */
export function warmUp(checks: readonly Check[]): void {
  const ports = { now: () => 0, newId: () => "", htmlToText: (html: string) => ({ text: html, offsets: new Int32Array(html.length + 1) }) };
  for (let round = 0; round < rounds; round++) {
    for (const { versions } of checks.flatMap(({ examples }) => examples.flagged)) {
      const parsed = parseAuditRequest({
        versions: versions.map((version, at) => ({ id: `${at}`, ...(typeof version === "string" ? { text: version } : version) })),
      });
      if (parsed.ok) runAudit(parsed.request, ports);
    }
  }
}
