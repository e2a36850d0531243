import { cpus, loadavg, totalmem } from "node:os";

/** The machine in one line, and how busy it was: figures taken beside other work are higher than those of a quiet machine. */
export function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]!.toFixed(1);
  return `${processors.length} × ${processors[0]!.model.replaceAll(/\s+/g, " ").trim()}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}; load ${load} at the start`;
}
