export { type AuditRequest, limits } from "./audit-request.ts";
export { decodeAuditRequest, type Parsed, parseAuditRequest } from "./parse-request.ts";
export { type Problem, type ProblemCode, type ProblemPlace, problem } from "./problem.ts";
export { type AuditOutcome, type AuditPorts, type GivenReport, type HtmlToText, runAudit } from "./run-audit.ts";
