import type { Rendering } from "./rendering.ts";

/** The report as the API gives it, byte for byte, on one line; hidden findings, where asked for, under `hiddenFindings`. */
export function renderJson({ report, hidden }: Rendering): string {
  return `${JSON.stringify(hidden.length === 0 ? report : { ...report, hiddenFindings: hidden })}\n`;
}
