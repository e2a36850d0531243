import { processCpu } from "./cpu-clock.ts";
import { post, type Running } from "./servers.ts";
import { quantile } from "./statistics.ts";

export interface LoadFigures {
  readonly perSecond: number;
  /** CPU of the server per request in milliseconds, all threads: it depends on the machine's other load far less than the rate. */
  readonly cpuMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** Requests in flight at a time. */
export const connections = 4;

/** Sends each body once, a few at a time, from this process, and says how the server did. The first tenth is for warming up. */
export async function measureLoad(server: Running, path: string, bodies: readonly Uint8Array[]): Promise<LoadFigures> {
  const warm = Math.floor(bodies.length / 10);
  await send(server, path, bodies.slice(0, warm));
  const cpuBefore = processCpu(server.pid);
  const start = performance.now();
  const times = await send(server, path, bodies.slice(warm));
  const seconds = (performance.now() - start) / 1000;
  const cpuAfter = processCpu(server.pid);
  return {
    perSecond: times.length / seconds,
    cpuMs: (cpuAfter.main + cpuAfter.others - cpuBefore.main - cpuBefore.others) / times.length,
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}

async function send(server: Running, path: string, bodies: readonly Uint8Array[]): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < bodies.length) {
      const body = bodies[next++]!;
      const start = performance.now();
      await post(server, path, body);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return times;
}
