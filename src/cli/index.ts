export { runCommand } from "./command.ts";
export { type CommandPorts, type ExitCode, type Output, type ServeOptions, UsageError } from "./ports.ts";
export { processPorts } from "./process-ports.ts";
