import { readdirSync, readFileSync } from "node:fs";

/**
 * CPU that a running process has used so far, in milliseconds, all threads, user and system, as the kernel's scheduler counts it
 * (/proc/<pid>/task/<thread>/schedstat, nanoseconds). Read from outside, so that a runtime whose own clock stands still while it
 * works cannot hide anything. The counters of threads that have ended are lost; neither Node nor workerd ends threads while it serves.
 * Only on Linux.
 */
export function processCpuMs(pid: number): number {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]);
  }
  return nanoseconds / 1e6;
}

/** CPU of this process so far in milliseconds: user and system, all threads, JIT and garbage collection included. */
export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}
