import { resolve } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type Format, formats } from "../formats/renderers.ts";
import { auditFiles } from "./audit-files.ts";
import { auditLines } from "./audit-lines.ts";
import { explainCheck, listChecks } from "./catalogue.ts";
import { type FailOn, failLevels } from "./fail-on.ts";
import { type CommandPorts, type ExitCode, exit, UsageError } from "./ports.ts";
import { readProfile } from "./profile-file.ts";
import { unreadable } from "./read-file.ts";

interface AuditFlags {
  readonly jsonl?: true;
  readonly format: Format;
  readonly publishedAt?: readonly string[];
  readonly failOn: FailOn;
  readonly profile?: string;
  readonly all?: true;
}

/** Runs the command with the arguments after its name. Everything that the user should know is written to the ports; throws only on a fault of ours. */
export async function runCommand(args: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  let code: ExitCode = exit.clean;
  const program = commands(ports, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.bad;
    if (!(error instanceof UsageError)) throw error;
    await ports.stderr.write(`wirecheck: ${error.message}\n`);
    return exit.bad;
  }
}

function commands(ports: CommandPorts, finish: (code: ExitCode) => void): Command {
  const columns = Math.min(100, ports.stdout.columns ?? 100);
  const program = new Command("wirecheck")
    .description("Reads all versions of one news story and flags what contradicts and what machine translation left behind.")
    .version(ports.version)
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      writeOut: (text) => void ports.stdout.write(text),
      writeErr: (text) => void ports.stderr.write(text),
    })
    .showSuggestionAfterError();

  program
    .command("audit")
    .description("audit files as the versions of one story, or one request a line with --jsonl")
    .argument("[files...]", "versions: .txt, .html, or .json (ninjs); with --jsonl one file, or - for standard input")
    .option("--jsonl", "audit one request a line in, write one report a line out")
    .addOption(new Option("--format <format>", "how the report is written").choices(formats).default("text"))
    .option(
      "--published-at <date>",
      "when the versions were published: an ISO date for all, or ID=DATE for one; may be repeated",
      (value, all: readonly string[] = []) => [...all, value],
    )
    .addOption(new Option("--fail-on <severity>", "end with 1 from this severity on").choices(failLevels).default("major"))
    .option("--profile <file>", "a desk's settings as JSON")
    .option("--all", "show findings below the threshold too")
    .action(async (files: string[], flags: AuditFlags, command: Command) => finish(await audit(files, flags, command, ports)));

  program
    .command("serve")
    .description("serve the API and the pages")
    .option("--port <number>", "port", portNumber, 8787)
    .option("--host <address>", "address to listen on (loopback unless given; needs a key)")
    .option("--database <file>", "SQLite file")
    .action((options) => ports.serve(options));

  program
    .command("checks")
    .description("list the checks")
    .action(() => ports.stdout.write(listChecks(columns)));

  program
    .command("explain")
    .description("say what a check flags, why, and what it cannot do")
    .argument("<check>", "its id, as quantity/bound")
    .action((id: string) => ports.stdout.write(explainCheck(id, columns)));

  return program;
}

async function audit(files: readonly string[], flags: AuditFlags, command: Command, ports: CommandPorts): Promise<ExitCode> {
  const profile = flags.profile === undefined ? undefined : await readProfile(flags.profile, ports);
  if (flags.jsonl !== true) {
    if (files.length === 0) throw new UsageError("audit needs at least one FILE, or --jsonl.");
    const { format, publishedAt = [], failOn } = flags;
    return auditFiles(files, { format, publishedAt, failOn, profile, showsHidden: flags.all === true }, ports);
  }
  for (const name of ["format", "publishedAt", "all"]) {
    if (command.getOptionValueSource(name) === "cli")
      throw new UsageError("--jsonl goes with --fail-on and --profile only: its lines are JSON in and JSON out.");
  }
  if (files.length > 1) throw new UsageError("--jsonl takes one file, or - for standard input.");
  const [file] = files;
  const options = { failOn: flags.failOn, profile };
  if (file === undefined || file === "-") return auditLines(ports.stdin, options, ports);
  return auditLines(namingFaults(file, ports.openFile(resolve(ports.cwd, file))), options, ports);
}

/** The same bytes; a file that cannot be read is the user's to mend. */
async function* namingFaults(file: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}
