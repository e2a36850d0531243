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

/** CPU of one run in milliseconds: the median of batches, after the runtime has had time to optimise. */
function cpuOf(work: () => unknown, warmUpMs: number, batchMs: number, batches: number): number {
  let kept: unknown;
  let runs = 0;
  const warmUpStart = ownCpuMs();
  do {
    kept = work();
    runs++;
  } while (ownCpuMs() - warmUpStart < warmUpMs);
  const each = Math.max(1, Math.ceil((runs * batchMs) / warmUpMs));
  const figures: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const start = ownCpuMs();
    for (let run = 0; run < each; run++) kept = work();
    figures.push((ownCpuMs() - start) / each);
  }
  if (kept === undefined) throw new Error("nothing was measured");
  return median(figures);
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
  const floorMs = cpuOf(() => createHash("sha256").update(bytes).digest("hex").length + floor(bytes, report), 1000, 250, 9);
  const auditMs = cpuOf(() => auditBytes(bytes), 2000, 250, 9);
  const growth = counts.map((count) => {
    const story = bytesOf(storyOf(count));
    return [count, cpuOf(() => auditBytes(story), 1000, 250, 5)] as const;
  });
  return { floorMs, auditMs, growth, requestBytes: bytes.length, reportBytes: JSON.stringify(report).length };
}

// Run as a program, it measures and prints its figures as JSON: a process of its own, so that nothing else warms it or litters its heap.
if (import.meta.main) process.stdout.write(JSON.stringify(measureWarm(process.argv.slice(2).map(Number))));
