import { createHash } from "node:crypto";
import { decodeAuditRequest, type HtmlToText, runAudit } from "../src/app/index.ts";
import { htmlToText } from "../src/formats/html.ts";
import { ownCpuMs } from "./cpu-clock.ts";
import { floor } from "./floor.ts";
import { bytesOf, sample, storyOf } from "./sample.ts";
import { median } from "./statistics.ts";

const ports = { now: () => 0, newId: () => "bench", htmlToText: htmlToText as HtmlToText };

/** Decodes, audits and answers: all that lies between a request's bytes and its report's. */
export function auditBytes(bytes: Uint8Array): string {
  const parsed = decodeAuditRequest(bytes);
  if (!parsed.ok) throw new Error(parsed.problem.detail);
  return JSON.stringify(runAudit(parsed.request, ports).report);
}

/** CPU that every kind of work gets before it is measured, and that one batch of it takes, in milliseconds. */
const warmUpMs = 1000;
const batchMs = 200;
const batches = 9;

/**
 * CPU of one run of each kind of work in milliseconds: the median of batches, after the runtime has had time to optimise. The
 * kinds take turns, so that a change of the machine's load meets all of them.
 */
function cpuOf(works: readonly (() => unknown)[]): number[] {
  let kept: unknown;
  const runs = works.map((work) => {
    const start = ownCpuMs();
    let count = 0;
    do {
      kept = work();
      count++;
    } while (ownCpuMs() - start < warmUpMs);
    return Math.max(1, Math.ceil((count * batchMs) / warmUpMs));
  });
  const figures = works.map(() => [] as number[]);
  for (let batch = 0; batch < batches; batch++) {
    for (const [at, work] of works.entries()) {
      const start = ownCpuMs();
      for (let run = 0; run < runs[at]!; run++) kept = work();
      figures[at]!.push((ownCpuMs() - start) / runs[at]!);
    }
  }
  if (kept === undefined) throw new Error("nothing was measured");
  return figures.map(median);
}

export interface WarmFigures {
  readonly floorMs: number;
  readonly auditMs: number;
  /** Versions to CPU per audit, milliseconds. */
  readonly growth: readonly (readonly [versions: number, ms: number])[];
  readonly requestBytes: number;
  readonly reportBytes: number;
}

/** Warm figures of this process. */
export function measureWarm(counts: readonly number[]): WarmFigures {
  const bytes = bytesOf(sample);
  const report: unknown = JSON.parse(auditBytes(bytes));
  const hashAndFloor = () => createHash("sha256").update(bytes).digest("hex").length + floor(bytes, report);
  const stories = counts.map((count) => bytesOf(storyOf(count)));
  const [floorMs, auditMs, ...growth] = cpuOf([hashAndFloor, () => auditBytes(bytes), ...stories.map((story) => () => auditBytes(story))]);
  return {
    floorMs: floorMs!,
    auditMs: auditMs!,
    growth: counts.map((count, at) => [count, growth[at]!] as const),
    requestBytes: bytes.length,
    reportBytes: JSON.stringify(report).length,
  };
}

// Run as a program, it measures and prints its figures as JSON: a process of its own, so that nothing else warms it or litters its heap.
if (import.meta.main) process.stdout.write(JSON.stringify(measureWarm(process.argv.slice(2).map(Number))));
