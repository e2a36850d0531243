// Made by npm run calibrate; docs/accuracy.md says on which data.
import type { Step } from "./calibration.ts";

/** Reliability by check id, fitted on judged findings. */
export const calibration: Readonly<Record<string, readonly Step[]>> = {
  "artifact/agreement": [{ strength: 0, confidence: 0.83 }],
  "artifact/calque": [{ strength: 0, confidence: 0.75 }],
  "artifact/disclosure": [{ strength: 0, confidence: 0.8 }],
  "artifact/fragment": [{ strength: 0, confidence: 0.97 }],
  "artifact/furniture": [{ strength: 0, confidence: 0.99 }],
  "artifact/leaked-token": [
    { strength: 0, confidence: 0.91 },
    { strength: 1, confidence: 0.98 },
  ],
  "artifact/locale": [{ strength: 0, confidence: 0.98 }],
  "artifact/punctuation": [
    { strength: 0, confidence: 0.92 },
    { strength: 0.8, confidence: 0.98 },
    { strength: 0.95, confidence: 0.99 },
  ],
  "artifact/repetition": [
    { strength: 0, confidence: 0.93 },
    { strength: 0.95, confidence: 0.99 },
  ],
  "artifact/residue": [{ strength: 0, confidence: 0.75 }],
  "artifact/script": [{ strength: 0, confidence: 0.89 }],
  "artifact/untranslated": [{ strength: 0, confidence: 0.97 }],
  "date/conflict": [
    { strength: 0, confidence: 0.18 },
    { strength: 0.19, confidence: 0.62 },
    { strength: 0.255, confidence: 0.7 },
    { strength: 0.376, confidence: 0.88 },
    { strength: 0.486, confidence: 0.93 },
    { strength: 0.602, confidence: 0.99 },
  ],
  "date/weekday": [
    { strength: 0, confidence: 0.31 },
    { strength: 0.051, confidence: 0.36 },
    { strength: 0.188, confidence: 0.55 },
    { strength: 0.255, confidence: 0.66 },
    { strength: 0.376, confidence: 0.75 },
    { strength: 0.424, confidence: 0.84 },
    { strength: 0.457, confidence: 0.91 },
  ],
  "quantity/arithmetic": [
    { strength: 0, confidence: 0.31 },
    { strength: 0.051, confidence: 0.36 },
    { strength: 0.188, confidence: 0.55 },
    { strength: 0.255, confidence: 0.66 },
    { strength: 0.376, confidence: 0.75 },
    { strength: 0.424, confidence: 0.8 },
  ],
  "quantity/bound": [
    { strength: 0, confidence: 0.18 },
    { strength: 0.087, confidence: 0.7 },
    { strength: 0.393, confidence: 0.82 },
    { strength: 0.819, confidence: 0.94 },
    { strength: 0.98, confidence: 0.99 },
  ],
  "quantity/collective": [
    { strength: 0, confidence: 0.78 },
    { strength: 0.895, confidence: 0.98 },
  ],
  "quantity/magnitude": [{ strength: 0, confidence: 0.99 }],
  "quantity/unit": [{ strength: 0, confidence: 0.99 }],
  "quantity/value": [
    { strength: 0, confidence: 0.23 },
    { strength: 0.15, confidence: 0.28 },
    { strength: 0.296, confidence: 0.41 },
    { strength: 0.349, confidence: 0.61 },
    { strength: 0.44, confidence: 0.81 },
    { strength: 0.717, confidence: 0.92 },
    { strength: 0.839, confidence: 0.94 },
    { strength: 0.937, confidence: 0.99 },
  ],
};

/** What the judged findings of all consistency checks together show: for a check that has no curve of its own yet. */
export const pooled: readonly Step[] = [
  { strength: 0, confidence: 0.31 },
  { strength: 0.051, confidence: 0.36 },
  { strength: 0.188, confidence: 0.55 },
  { strength: 0.255, confidence: 0.66 },
  { strength: 0.376, confidence: 0.75 },
  { strength: 0.424, confidence: 0.84 },
  { strength: 0.457, confidence: 0.92 },
  { strength: 0.792, confidence: 0.97 },
  { strength: 0.957, confidence: 0.98 },
  { strength: 0.992, confidence: 1 },
];

/** Hash of the table, for a report's signature. */
export const calibrationVersion = "pc2sqs53q2";
