import type { Rendering } from "./rendering.ts";

/** The report as the API gives it, byte for byte, on one line. */
export function renderJson({ report }: Rendering): string {
  return `${JSON.stringify(report)}\n`;
}
