import type { Span } from "../text/span.ts";
import type { FindingKind, Json, Severity, Verdict } from "./finding.ts";

/** A place in a document that a finding rests on, carried from where it was found. */
export interface Witness extends Span {
  /** Index into the documents of the audit. */
  readonly document: number;
  /** The typed value, as it will stand in the report. */
  readonly value?: Json;
}

/** What a check saw, before words and weights: a message's id with its data, and the places. */
export interface AnyFact {
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly evidence: readonly Witness[];
  readonly verdict: Verdict;
  /** Only where it differs from the check's own. */
  readonly severity?: Severity;
  /** 0 to 1: how sure the alignment is that all evidence speaks of one thing; 1 inside one version. */
  readonly strength: number;
  /** Document indices that the others outvote. */
  readonly dissent?: readonly number[];
  /** Index of the claim it judges; of the facts of one claim only the sharpest is reported. */
  readonly claim?: number;
  /** What the fingerprint hashes beside the story: the thing spoken of, and the distinct normalised values. */
  readonly about: string;
  readonly values: readonly string[];
  /** Text that would settle it, in place of the evidence at this index. */
  readonly replacement?: { readonly evidence: number; readonly text: string };
  /** At most this confidence, whatever the calibration says (a question, not a verdict). */
  readonly ceiling?: number;
}

/** What weighing needs to know of the check that saw a fact. */
export interface Source {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly why: string;
  readonly remedy: string;
  readonly mqm: { readonly id: string; readonly pid: string };
  readonly its: string;
  readonly messages: Readonly<Record<string, string>>;
  /** Position in the catalogue: of two artifacts at one place the earlier check reports. */
  readonly rank: number;
}

export interface Sighting {
  readonly source: Source;
  readonly fact: AnyFact;
}
