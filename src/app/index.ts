export { type AuditRequest, auditRequestSchema, limits, type RequestVersion } from "./audit-request.ts";
export { auditOnly, auditVersions, type GivenAudit } from "./audit-versions.ts";
export { loadSamples } from "./load-samples.ts";
export { newId } from "./new-id.ts";
export { decodeAuditRequest, type Parsed, parseAuditRequest, placesOf } from "./parse-request.ts";
export type * from "./ports.ts";
export { type Problem, type ProblemCode, type ProblemPlace, problem, problemCodes } from "./problem.ts";
export {
  deleteStory,
  listAudits,
  listFindings,
  listStories,
  listStoryAudits,
  readFinding,
  readReport,
  readStory,
  readStoryClaims,
} from "./read.ts";
export { Refusal, refuse } from "./refusal.ts";
export { withHidden } from "./report-text.ts";
export { defaultRetentionDays, dropOldTexts } from "./retention.ts";
export { type AuditOutcome, type AuditPorts, type GivenReport, type HtmlToText, readVersion, runAudit } from "./run-audit.ts";
export { warmUp } from "./warm-up.ts";
