import type { Step } from "../../src/engine/findings/calibration.ts";
import { contentHash } from "../../src/engine/index.ts";

/** The source of the table that the engine reads; its version is a hash of its content, so that equal curves have one name. */
export function tableSource(curves: ReadonlyMap<string, readonly Step[]>, pooled: readonly Step[]): string {
  const entries = [...curves].sort(([left], [right]) => (left < right ? -1 : 1));
  const version = contentHash(JSON.stringify([entries, pooled])).slice(0, 10);
  return `${[
    "// Made by npm run calibrate; docs/accuracy.md says on which data.",
    'import type { Step } from "./calibration.ts";',
    "",
    "/** Reliability by check id, fitted on judged findings. */",
    "export const calibration: Readonly<Record<string, readonly Step[]>> = {",
    ...entries.map(([check, steps]) => `  ${JSON.stringify(check)}: ${curveSource(steps, "  ")},`),
    "};",
    "",
    "/** What the judged findings of all consistency checks together show: for a check that has no curve of its own yet. */",
    `export const pooled: readonly Step[] = ${curveSource(pooled, "")};`,
    "",
    "/** Hash of the table, for a report's signature. */",
    `export const calibrationVersion = ${JSON.stringify(version)};`,
  ].join("\n")}\n`;
}

/** A curve as Biome formats it: on one line where it fits. */
function curveSource(steps: readonly Step[], indent: string): string {
  const parts = steps.map(({ strength, confidence }) => `{ strength: ${strength}, confidence: ${confidence} }`);
  return parts.length === 1 ? `[${parts[0]}]` : `[\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}]`;
}
