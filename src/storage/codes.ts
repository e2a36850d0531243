import type { Agreement, FindingKind, Gate, Severity } from "../engine/index.ts";

// A word's place in its list is what the database holds: never reorder, only append.
export const gates: readonly Gate[] = ["pass", "review", "block"];
export const severities: readonly Severity[] = ["neutral", "minor", "major", "critical"];
export const kinds: readonly FindingKind[] = ["inconsistency", "artifact"];
export const agreements: readonly Agreement[] = ["agree", "less-specific", "shifted", "contradiction", "single"];
export const copyFields = ["text", "html"] as const;
