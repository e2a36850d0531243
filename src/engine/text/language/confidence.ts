import { pointsPerNat } from "./scores.ts";

/**
 * Confidence in percent by margin in half nats, from 0: how often the first language was right at that margin, on the labelled
 * sentences, smoothed so that it rises.
 */
const byHalfNat = [50, 58, 66, 73, 79, 84, 88, 91, 93, 94, 95, 96, 97, 97, 98, 98, 98] as const;

/** Confidence, 0.5 to 0.99, of a language that leads the next by `margin` points. */
export function confidenceOf(margin: number): number {
  const at = Math.floor((2 * margin) / pointsPerNat);
  return (at < byHalfNat.length ? byHalfNat[Math.max(0, at)]! : 99) / 100;
}
