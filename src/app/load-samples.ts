import { auditVersions } from "./audit-versions.ts";
import { parseAuditRequest } from "./parse-request.ts";
import type { AppPorts } from "./ports.ts";
import { Refusal } from "./refusal.ts";

/** Audits the sample requests where nothing was ever audited, so that a first visit has something to show; gives their number. */
export async function loadSamples(samples: () => Iterable<unknown>, ports: AppPorts): Promise<number> {
  if (!(await ports.store.isEmpty())) return 0;
  let loaded = 0;
  for (const sample of samples()) {
    const parsed = parseAuditRequest(sample);
    if (!parsed.ok) throw new Refusal(parsed.problem);
    await auditVersions(parsed.request, ports, false);
    loaded++;
  }
  return loaded;
}
