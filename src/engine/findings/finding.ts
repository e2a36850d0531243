import type { Field } from "../text/version.ts";

/** MQM severity; as penalty weights 25, 5, 1 and 0. */
export type Severity = "critical" | "major" | "minor" | "neutral";
/** What a finding of each severity adds to a version's penalty (MQM). */
export const severityWeight: { readonly [severity in Severity]: number } = { critical: 25, major: 5, minor: 1, neutral: 0 };

/** How the sides of a finding relate. */
export type Verdict = "contradiction" | "shifted" | "less-specific" | "missing" | "added" | "variant" | "artifact";
/** An inconsistency needs two sides; an artifact stands in one version. */
export type FindingKind = "inconsistency" | "artifact";

/** JSON as it stands in a report; values are never undefined or null where the contract says absent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One span that a finding rests on. Offsets are UTF-16 code units, half-open, into the field as it was sent. */
export interface Evidence {
  readonly versionId: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** At most 32 units before and after, for finding the place again after an edit. */
  readonly prefix: string;
  readonly suffix: string;
  /** Only with field `html`: the span in the plain text as read. */
  readonly textStart?: number;
  readonly textEnd?: number;
  /** What is missing stands as an empty quote at the end of the aligned sentence. */
  readonly absent?: true;
  readonly value?: Json;
}

/** One piece of a word diff between the first two quotes of a finding. */
export interface DiffPart {
  readonly op: "same" | "removed" | "added";
  readonly text: string;
}

/** A replacement that would settle the finding. */
export interface Suggestion {
  readonly versionId: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What a check reports, as it stands in a report. */
export interface Finding {
  readonly id: string;
  /** Survives moved text, added versions and sharper checks; changes with the set of values. */
  readonly fingerprint: string;
  /** `<family>/<what happened>` */
  readonly check: string;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** 0 to 1 in steps of 0.01: of findings at 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly message: string;
  readonly why: string;
  readonly remedy?: string;
  readonly help: string;
  readonly mqm: { readonly id: string; readonly pid: string };
  /** ITS 2.0 localization quality issue type. */
  readonly its: string;
  /** Versions that the others outvote; empty where no side can be called right. */
  readonly dissent: readonly string[];
  readonly claimId?: string;
  readonly evidence: readonly Evidence[];
  readonly diff?: readonly DiffPart[];
  readonly suggestion?: Suggestion;
}
