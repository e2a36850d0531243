import type { Evidence, Finding, Json, Severity } from "../findings/finding.ts";
import type { Field, VersionInput } from "../text/version.ts";
import type { ZoneKind } from "../text/zone.ts";

/** A desk's settings. Every part may be missing; the defaults are those of the checks. */
export interface Profile {
  readonly id?: string;
  /** Check id to on or off. A check in trial runs only where it stands here with true. */
  readonly checks?: { readonly [check: string]: boolean };
  readonly severities?: { readonly [check: string]: Severity };
  readonly options?: { readonly [check: string]: { readonly [option: string]: boolean | number | string } };
  /** Findings below it are counted in `summary.hidden`; default 0.6. */
  readonly threshold?: number;
}

/** What the engine audits: every part already validated at the edge. */
export interface AuditInput {
  readonly requestId?: string;
  readonly story: { readonly id: string; readonly slug?: string };
  readonly profile?: Profile;
  readonly versions: readonly VersionInput[];
}

/** What the cells of a claim say of each other. */
export type Agreement = "agree" | "less-specific" | "shifted" | "contradiction" | "single";

/** A row of the fact table. */
export interface ClaimRow {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly agreement: Agreement;
  readonly cells: readonly ClaimCell[];
}

/** One version's words for a claim, with the value they were read as. */
export interface ClaimCell {
  readonly versionId: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly textStart?: number;
  readonly textEnd?: number;
  readonly quote: string;
  readonly value: Json;
}

export interface VersionZone {
  readonly zone: ZoneKind;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

export interface VersionReport {
  readonly id: string;
  /** The language that the version was read in. */
  readonly language: string;
  /** Present where the text is plainly in another language than was declared; `language` is then the one it is in. */
  readonly declaredLanguage?: string;
  readonly words: number;
  /** Versions with the same number are copies of one text and weigh as one voice; numbered from 1 by first version id. */
  readonly family: number;
  /** Sum of severity weights of the findings that blame this version. */
  readonly penalty: number;
  readonly per1000Words: number;
  readonly zones: readonly VersionZone[];
}

/** A check that could not judge some versions, and why. */
export interface Skipped {
  readonly check: string;
  readonly reason: string;
  readonly versions: readonly string[];
}

export type Gate = "pass" | "review" | "block";

/** What an audit gives, less `id` and `createdAt`, which only the edge can know: the same bytes for the same input and signature. */
export interface EngineReport {
  readonly requestId?: string;
  readonly story: { readonly id: string; readonly slug?: string };
  readonly signature: string;
  readonly summary: {
    readonly gate: Gate;
    readonly bySeverity: { readonly [severity in Severity]: number };
    readonly hidden: number;
  };
  readonly versions: readonly VersionReport[];
  readonly claims: readonly ClaimRow[];
  /** Findings at or above the profile's threshold, in order of version, start and check. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** An audit's report, and beside it the findings below the threshold, in the same order. */
export interface AuditResult {
  readonly report: EngineReport;
  readonly hidden: readonly Finding[];
}

/** The report of the contract. */
export interface Report extends EngineReport {
  readonly id: string;
  readonly createdAt: string;
}

export type { Evidence, Finding, Json, Severity };
