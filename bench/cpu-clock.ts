import { readdirSync, readFileSync } from "node:fs";

/** CPU that a process has used, in milliseconds, user and system. */
export interface CpuMs {
  /** The thread that the process began with: where Node and workerd run JavaScript and answer requests. */
  readonly main: number;
  /** The others: compilers, garbage collection, files. */
  readonly others: number;
}

/**
 * CPU that a running process has used so far, as the kernel's scheduler counts it (/proc/<pid>/task/<thread>/schedstat,
 * nanoseconds). Read from outside, so that a runtime whose own clock stands still while it works cannot hide anything. The
 * counters of threads that have ended are lost; neither Node nor workerd ends threads while it serves. Only on Linux.
 */
export function processCpu(pid: number): CpuMs {
  let main = 0;
  let others = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const ms = Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]) / 1e6;
    if (Number(thread) === pid) main += ms;
    else others += ms;
  }
  return { main, others };
}

/** CPU of this process so far in milliseconds: user and system, all threads, JIT and garbage collection included. */
export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}
