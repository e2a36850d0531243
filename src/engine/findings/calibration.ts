import { pooled } from "./calibration-table.ts";

/** One step of a check's reliability curve: from this alignment strength on, so many in a hundred findings were right. */
export interface Step {
  readonly strength: number;
  readonly confidence: number;
}

/** Confidence, 0 to 1 in steps of 0.01, of a finding by its check's curve (that of all consistency checks where it has none) and alignment strength. */
export function confidenceOf(curve: readonly Step[] | undefined, strength: number): number {
  let found = 0;
  for (const step of curve ?? pooled) if (strength >= step.strength) found = step.confidence;
  return found;
}
