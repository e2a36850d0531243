import { checks } from "../engine/index.ts";
import { checkKeys, type Json } from "./known-parts.ts";

/** The part of what condensed reports share that a release decides; it is kept with the reports, since the next release says other things. */
export interface Catalogue {
  readonly shapes: readonly (readonly string[])[];
  readonly checks: { readonly [check: string]: { readonly [key: string]: Json } };
}

const finding = [
  "id",
  "fingerprint",
  "check",
  "kind",
  "verdict",
  "severity",
  "confidence",
  "message",
  "why",
  "remedy",
  "help",
  "mqm",
  "its",
  "dissent",
];
const place = ["versionId", "field", "start", "end"];
const quantity = ["low", "high", "lowOpen", "highOpen", "approximate", "unit"];
const date = ["date", "grain", "relation", "approximate"];

/** Keys of the objects that reports mostly hold. One that is missing costs its report a few bytes, so this need not be complete. */
const shapes: readonly (readonly string[])[] = [
  ["body", "hidden", "versions"],
  ["signature", "summary", "versions", "claims", "findings", "skipped"],
  ["gate", "bySeverity", "hidden"],
  ["critical", "major", "minor", "neutral"],
  ["id", "language", "words", "family", "penalty", "per1000Words", "zones"],
  ["zone", "field", "start", "end"],
  ["id", "kind", "label", "agreement", "cells"],
  [...place, "quote", "value"],
  [...place, "textStart", "textEnd", "quote", "value"],
  [...place, "quote", "prefix", "suffix"],
  [...place, "quote", "prefix", "suffix", "value"],
  [...place, "replacement"],
  [...finding, "claimId", "evidence", "diff"],
  [...finding, "claimId", "evidence"],
  [...finding, "evidence"],
  [...finding, "evidence", "suggestion"],
  ["op", "text"],
  ["check", "reason", "versions"],
  quantity,
  [...quantity, "dimension"],
  [...quantity, "collective"],
  [...quantity, "additional"],
  [...quantity, "per"],
  [...quantity, "of"],
  [...quantity, "dimension", "of"],
  [...date, "stated", "inferred"],
  [...date, "alternatives", "stated", "inferred"],
  [...date, "partOfDay", "stated", "inferred"],
  [...date, "time", "stated", "inferred"],
  ["relative", "grain", "relation", "approximate", "stated", "inferred"],
  ["date", "weekday"],
  ["language"],
  ["id", "language", "translation", "provider", "publishedAt", "headline"],
  ["id", "language", "sourceLanguage", "translation", "provider", "publishedAt", "headline"],
];

/** What this release's findings say alike, as the engine takes it from the checks. */
export function currentCatalogue(): Catalogue {
  const parts = checks.map((check): [string, { [key: string]: Json }] => {
    const { id, kind, why, remedy, mqm, its } = check;
    const said: { [key: string]: Json } = { kind, why, remedy, help: `/docs/checks/${id}`, mqm: { ...mqm }, its };
    return [id, Object.fromEntries(checkKeys.map((key) => [key, said[key]!]))];
  });
  return { shapes, checks: Object.fromEntries(parts) };
}
