import type { Step } from "./calibration.ts";

/** Reliability by check id, fitted on labelled findings; checks that are not here use the common curve. */
export const calibration: Readonly<Record<string, readonly Step[]>> = {};

/** Day on which the table was fitted. */
export const calibrationVersion = "2026-11-22";
