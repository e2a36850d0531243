/** One step of a check's reliability curve: from this alignment strength on, so many in a hundred findings were right. */
export interface Step {
  readonly strength: number;
  readonly confidence: number;
}

/** For a check that has no curve of its own yet: what the labelled findings of all checks together show. */
const fallback: readonly Step[] = [
  { strength: 0, confidence: 0.4 },
  { strength: 0.35, confidence: 0.6 },
  { strength: 0.5, confidence: 0.75 },
  { strength: 0.7, confidence: 0.85 },
  { strength: 0.9, confidence: 0.9 },
];

/** Confidence, 0 to 1 in steps of 0.01, of a finding by its check and alignment strength. */
export function confidenceOf(curve: readonly Step[] | undefined, strength: number): number {
  let found = 0;
  for (const step of curve ?? fallback) if (strength >= step.strength) found = step.confidence;
  return found;
}
