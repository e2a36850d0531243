import { type CpuMs, processCpu } from "./cpu-clock.ts";
import { post, type Running } from "./servers.ts";
import { median } from "./statistics.ts";

/** What is measured: how a fresh server is started, and the request that it gets. */
export interface Subject {
  readonly name: string;
  readonly start: () => Promise<Running>;
  readonly path: string;
  readonly body: Uint8Array;
}

export interface FirstRequest {
  readonly name: string;
  /** Medians over the starts. */
  readonly first: CpuMs;
  readonly second: CpuMs;
  readonly later: CpuMs;
  /** The first requests of all starts on the main thread, ascending. */
  readonly starts: readonly number[];
}

/** The request after which a server counts as warm. */
const warmAfter = 100;

/**
 * CPU of the first request that a fresh server gets, and of later ones: the process's CPU after the answer less that before the
 * request, HTTP included, nothing subtracted. The subjects take turns, so that all of them meet the same load of the machine.
 */
export async function measureFirstRequests(subjects: readonly Subject[], starts: number): Promise<FirstRequest[]> {
  const samples = subjects.map(() => ({ first: [] as CpuMs[], second: [] as CpuMs[], later: [] as CpuMs[] }));
  for (let start = 0; start < starts; start++) {
    for (const [at, subject] of subjects.entries()) {
      const server = await subject.start();
      try {
        await settled(server.pid);
        samples[at]!.first.push(await requestCpu(server, subject));
        samples[at]!.second.push(await requestCpu(server, subject));
        for (let run = 3; run <= warmAfter; run++) await post(server, subject.path, subject.body);
        for (let run = 0; run < 5; run++) samples[at]!.later.push(await requestCpu(server, subject));
      } finally {
        await server.stop();
      }
    }
  }
  return subjects.map(({ name }, at) => {
    const { first, second, later } = samples[at]!;
    return {
      name,
      first: middle(first),
      second: middle(second),
      later: middle(later),
      starts: first.map(({ main }) => main).sort((left, right) => left - right),
    };
  });
}

function middle(samples: readonly CpuMs[]): CpuMs {
  return { main: median(samples.map(({ main }) => main)), others: median(samples.map(({ others }) => others)) };
}

async function requestCpu(server: Running, { path, body }: Subject): Promise<CpuMs> {
  const before = processCpu(server.pid);
  await post(server, path, body);
  // What the request left to do (a write, a function to compile) belongs to it.
  await pause(20);
  const after = processCpu(server.pid);
  return { main: after.main - before.main, others: after.others - before.others };
}

/** Waits until the start is over: the process has used less than a tenth of a millisecond in a tenth of a second. */
async function settled(pid: number): Promise<void> {
  let before = total(processCpu(pid));
  for (let wait = 0; wait < 50; wait++) {
    await pause(100);
    const now = total(processCpu(pid));
    if (now - before < 0.1) return;
    before = now;
  }
}

function total({ main, others }: CpuMs): number {
  return main + others;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
