import { processCpuMs } from "./cpu-clock.ts";
import { headers, type Running } from "./servers.ts";
import { median } from "./statistics.ts";

export interface FirstRequest {
  /** Milliseconds of CPU of the whole server process, all threads: median over the starts, and each start. */
  readonly first: number;
  readonly second: number;
  readonly hundredth: number;
  readonly starts: readonly number[];
}

/**
 * CPU of the first request that a fresh server gets, and of later ones: the process's CPU after the answer less that before the
 * request. Nothing else is subtracted: it holds HTTP, and whatever the process does beside it while the request runs.
 */
export async function measureFirstRequest(
  start: () => Promise<Running>,
  path: string,
  body: Uint8Array,
  starts: number,
): Promise<FirstRequest> {
  const first: number[] = [];
  const second: number[] = [];
  const hundredth: number[] = [];
  for (let at = 0; at < starts; at++) {
    const server = await start();
    try {
      await settled(server.pid);
      first.push(await requestCpu(server, path, body));
      second.push(await requestCpu(server, path, body));
      for (let run = 3; run < 100; run++) await post(server, path, body);
      const later: number[] = [];
      for (let run = 0; run < 9; run++) later.push(await requestCpu(server, path, body));
      hundredth.push(median(later));
    } finally {
      await server.stop();
    }
  }
  return { first: median(first), second: median(second), hundredth: median(hundredth), starts: first };
}

async function requestCpu(server: Running, path: string, body: Uint8Array): Promise<number> {
  const before = processCpuMs(server.pid);
  await post(server, path, body);
  // What the request left to do (a write, a thread that compiles) belongs to it.
  await pause(20);
  return processCpuMs(server.pid) - before;
}

export async function post(server: Running, path: string, body: Uint8Array): Promise<string> {
  const response = await fetch(`${server.url}${path}`, { method: "POST", headers, body, signal: AbortSignal.timeout(30_000) });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${answer.slice(0, 200)}`);
  return answer;
}

/** Waits until the start is over: the process has used less than a tenth of a millisecond in a tenth of a second. */
async function settled(pid: number): Promise<void> {
  let before = processCpuMs(pid);
  for (let wait = 0; wait < 50; wait++) {
    await pause(100);
    const now = processCpuMs(pid);
    if (now - before < 0.1) return;
    before = now;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
