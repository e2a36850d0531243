export { runCommand } from "./command.ts";
export type { CommandPorts, ExitCode, Output, ServeOptions } from "./ports.ts";
export { processPorts } from "./process-ports.ts";
