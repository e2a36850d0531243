import { readdirSync, readFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { decodeAuditRequest, runAudit } from "../../src/app/index.ts";
import { htmlToText } from "../../src/formats/html.ts";
import { fixedId, fixedTime } from "./same-bytes.ts";

/** A request as its file holds it, and the report that Node makes of it. */
export interface ReportOnNode {
  readonly name: string;
  readonly body: string;
  readonly report: string;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly reportsOnNode: readonly ReportOnNode[];
  }
}

/** The sample stories audited on Node, the way the command does it. */
export function reportsOnNode(): ReportOnNode[] {
  return readdirSync("seeds")
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const bytes = readFileSync(`seeds/${name}`);
      const parsed = decodeAuditRequest(bytes);
      if (!parsed.ok) throw new Error(`${name}: ${parsed.problem.detail}`);
      const { report } = runAudit(parsed.request, { now: () => Date.parse(fixedTime), newId: () => fixedId, htmlToText });
      return { name, body: bytes.toString("utf8"), report: JSON.stringify(report) };
    });
}

/** Runs on Node, before the tests that run in workerd; hands them what Node made. */
export default function setup(project: TestProject): void {
  project.provide("reportsOnNode", reportsOnNode());
}
