import type { Check, ExampleVersion } from "../engine/index.ts";
import { parseAuditRequest } from "./parse-request.ts";
import { runAudit } from "./run-audit.ts";

/** The first round compiles, the second runs what was compiled; more cost a start more than they save a request. */
const rounds = 2;
/** Versions of the story that the examples are put together to. */
const versions = 2;

/**
 * Audits the checks' own examples, as the paragraphs of one story, and forgets the report. A fresh isolate compiles a function
 * when it is first called, and a Worker's first request would pay for all of them; this has it paid while the isolate starts,
 * which counts on no request. Its cost must stay far below the second that a Worker may take to start.
 */
export function warmUp(checks: readonly Check[]): void {
  const examples = checks.flatMap(({ examples }) => examples.flagged.slice(0, 1));
  const parsed = parseAuditRequest({
    versions: Array.from({ length: versions }, (_, at) => ({
      id: `${at}`,
      publishedAt: "2024-10-18",
      text: examples.map(({ versions }) => textOf(versions[at % versions.length]!)).join("\n\n"),
    })),
  });
  if (!parsed.ok) return;
  const ports = { now: () => 0, newId: () => "", htmlToText: (html: string) => ({ text: html, offsets: new Int32Array(html.length + 1) }) };
  for (let round = 0; round < rounds; round++) runAudit(parsed.request, ports);
}

function textOf(version: ExampleVersion): string {
  return typeof version === "string" ? version : version.text;
}
