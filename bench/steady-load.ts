import { readFileSync } from "node:fs";
import path from "node:path";
import { measureLoad } from "./load.ts";
import { bytesOf, distinctStory } from "./sample.ts";
import { startService, temporaryFolder } from "./servers.ts";

export interface SteadyFigures {
  readonly rounds: readonly { readonly perSecond: number; readonly cpuMs: number; readonly residentMiB: number }[];
}

/** Rounds of distinct stories against one service: does it slow down, does its memory grow? */
export async function steadyLoad(rounds: number, stories: number): Promise<SteadyFigures> {
  const service = await startService(path.join(temporaryFolder(), "load.sqlite"));
  try {
    const figures = [];
    for (let round = 0; round < rounds; round++) {
      const bodies = Array.from({ length: stories }, (_, at) => bytesOf(distinctStory(round * stories + at)));
      const { perSecond, cpuMs } = await measureLoad(service, "/v1/audits", bodies);
      figures.push({ perSecond, cpuMs, residentMiB: residentMiB(service.pid) });
    }
    return { rounds: figures };
  } finally {
    await service.stop();
  }
}

function residentMiB(pid: number): number {
  const line = readFileSync(`/proc/${pid}/status`, "utf8")
    .split("\n")
    .find((found) => found.startsWith("VmRSS:"))!;
  return Number(line.replace(/\D/g, "")) / 1024;
}
