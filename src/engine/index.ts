export { audit } from "./audit.ts";
export type { Check, ExampleVersion, OptionSpec, Scope } from "./checks/check.ts";
export { checks } from "./checks/index.ts";
export type { DiffPart, Evidence, Finding, FindingKind, Json, Severity, Suggestion, Verdict } from "./findings/finding.ts";
export type {
  Agreement,
  AuditInput,
  AuditResult,
  ClaimCell,
  ClaimRow,
  EngineReport,
  Gate,
  Profile,
  Report,
  Skipped,
  VersionReport,
  VersionZone,
} from "./report/report.ts";
export { contentHash } from "./text/hash.ts";
export type { Field, Translation, VersionInput } from "./text/version.ts";
export type { ZoneKind } from "./text/zone.ts";
