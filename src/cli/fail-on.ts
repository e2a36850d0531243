import type { Finding, Severity } from "../engine/index.ts";
import { type ExitCode, exit } from "./ports.ts";

/** From which severity on a finding ends the command with 1. */
export const failLevels = ["critical", "major", "minor", "never"] as const;
export type FailOn = (typeof failLevels)[number];

const rank: { readonly [severity in Severity]: number } = { critical: 3, major: 2, minor: 1, neutral: 0 };

export function exitFor(findings: readonly Finding[], failOn: FailOn): ExitCode {
  if (failOn === "never") return exit.clean;
  return findings.some(({ severity }) => rank[severity] >= rank[failOn]) ? exit.found : exit.clean;
}
