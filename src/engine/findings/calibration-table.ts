import type { Step } from "./calibration.ts";

const aligned: readonly Step[] = [
  { strength: 0, confidence: 0.5 },
  { strength: 0.1, confidence: 0.6 },
  { strength: 0.2, confidence: 0.7 },
  { strength: 0.4, confidence: 0.8 },
  { strength: 0.6, confidence: 0.9 },
];

/** Reliability by check id, fitted on labelled findings; checks that are not here use the common curve. */
export const calibration: Readonly<Record<string, readonly Step[]>> = {
  "quantity/value": aligned,
  "quantity/magnitude": aligned,
  "quantity/unit": aligned,
  "quantity/collective": aligned,
  "quantity/bound": aligned,
  "date/conflict": aligned,
};

/** Day on which the table was fitted. */
export const calibrationVersion = "2026-11-22";

/** What the judged findings of all consistency checks together show: for a check that has no curve of its own yet. */
export const pooled: readonly Step[] = [
  { strength: 0, confidence: 0.4 },
  { strength: 0.35, confidence: 0.6 },
  { strength: 0.5, confidence: 0.75 },
  { strength: 0.7, confidence: 0.85 },
  { strength: 0.9, confidence: 0.9 },
];
