import type { Check } from "./checks/check.ts";
import { checks } from "./checks/index.ts";
import type { Claims } from "./claims/claim.ts";
import { groupClaims } from "./claims/group.ts";
import type { Sighting } from "./findings/fact.ts";
import { weighFindings } from "./findings/weigh.ts";
import { extractMentions } from "./mentions/extract.ts";
import { claimIdsOf, makeReport } from "./report/make-report.ts";
import type { AuditInput, AuditResult, Profile } from "./report/report.ts";
import { skippedOf } from "./report/skipped.ts";
import type { Document } from "./text/document.ts";
import { readDocument } from "./text/read.ts";
import { settleDocuments } from "./text/settle.ts";
import { Vocabulary } from "./text/vocabulary.ts";

/** An audit before its findings have words: what the calibration is fitted on. */
export interface Inspection {
  readonly documents: readonly Document[];
  readonly claims: Claims;
  readonly running: readonly Check[];
  readonly sightings: readonly Sighting[];
}

/** Reads the versions, groups their claims and runs the checks. */
export function inspect(input: AuditInput): Inspection {
  const running = runningChecks(input.profile);
  const vocabulary = new Vocabulary();
  const versions = [...input.versions].sort((left, right) => (left.id < right.id ? -1 : 1));
  const documents = settleDocuments(versions.map((version, index) => readDocument(version, index, vocabulary)));
  const claims = groupClaims(documents, extractMentions(documents));
  const sightings: Sighting[] = [];
  running.forEach((check, rank) => {
    for (const fact of check.run({ documents, claims }, optionsOf(check, input.profile)))
      sightings.push({ source: { ...check, rank }, fact });
  });
  return { documents, claims, running, sightings };
}

/** Audits the versions of one story. Pure: the same input gives the same result everywhere. Throws on no text. */
export function audit(input: AuditInput): AuditResult {
  const { documents, claims, running, sightings } = inspect(input);
  const claimIds = claimIdsOf(claims, input.story.id);
  const severities = input.profile?.severities ?? {};
  const weighed = weighFindings(sightings, documents, { storyId: input.story.id, claimIds, severities });
  return makeReport(input, documents, claims, claimIds, weighed, skippedOf(documents, running, claims), running);
}

/** The checks that a profile leaves on: all that are not in trial, less those it turns off, and those in trial that it names. */
function runningChecks(profile: Profile | undefined): readonly Check[] {
  return checks.filter((check) => profile?.checks?.[check.id] ?? !check.trial);
}

function optionsOf(check: Check, profile: Profile | undefined): Readonly<Record<string, boolean | number | string>> {
  const options: Record<string, boolean | number | string> = {};
  for (const [name, spec] of Object.entries(check.options)) options[name] = profile?.options?.[check.id]?.[name] ?? spec.default;
  return options;
}
