import { decodeAuditRequest, limits, problem, runAudit } from "../app/index.ts";
import type { Profile } from "../engine/index.ts";
import { htmlToText } from "../formats/html.ts";
import { exitFor, type FailOn } from "./fail-on.ts";
import { isBlank, type LineBytes, linesOf } from "./lines.ts";
import { type CommandPorts, type ExitCode, exit } from "./ports.ts";

export interface AuditLinesOptions {
  readonly failOn: FailOn;
  readonly profile: Profile | undefined;
}

/** Output is handed on in pieces of about this many UTF-16 units, and whenever the input pauses. */
const pieceUnits = 1 << 16;

/**
 * Audits one request a line and writes one report a line, in the same order. Holds one piece of the input and one of the
 * output at a time, and waits for the reader. A bad line gives a problem on its line, and 2 after the last one; blank lines
 * are passed over.
 */
export async function auditLines(source: AsyncIterable<Uint8Array>, options: AuditLinesOptions, ports: CommandPorts): Promise<ExitCode> {
  const { stdout, stderr } = ports;
  const showsProgress = stderr.isTerminal && !stdout.isTerminal;
  let worst: ExitCode = exit.clean;
  let done = 0;
  for await (const lines of linesOf(source, limits.bodyBytes)) {
    let piece = "";
    for (const line of lines) {
      if (line !== undefined && isBlank(line)) continue;
      const answer = await answerOrFault(line, options, ports);
      piece += `${answer.json}\n`;
      if (answer.exit > worst) worst = answer.exit;
      done++;
      if (piece.length >= pieceUnits) {
        await stdout.write(piece);
        piece = "";
        if (showsProgress) await stderr.write(`\r${done} audited`);
      }
    }
    if (piece !== "") await stdout.write(piece);
  }
  if (showsProgress && done > 0) await stderr.write(`\r${done} audited\n`);
  return worst;
}

interface Answer {
  readonly json: string;
  readonly exit: ExitCode;
}

/** A fault of ours on one line is told on standard error and costs that line only. */
async function answerOrFault(line: LineBytes, options: AuditLinesOptions, ports: CommandPorts): Promise<Answer> {
  try {
    return answerTo(line, options, ports);
  } catch (error) {
    await ports.stderr.write(`wirecheck: ${error instanceof Error ? error.stack : String(error)}\n`);
    return { json: JSON.stringify(problem("server-failed", "The audit failed; standard error says where.")), exit: exit.bad };
  }
}

function answerTo(line: LineBytes, options: AuditLinesOptions, ports: CommandPorts): Answer {
  if (line === undefined) {
    const tooLong = problem("body-too-large", `A request may have ${limits.bodyBytes} bytes; this line has more.`);
    return { json: JSON.stringify(tooLong), exit: exit.bad };
  }
  const parsed = decodeAuditRequest(line);
  if (!parsed.ok) return { json: JSON.stringify(parsed.problem), exit: exit.bad };
  const { now, newId } = ports;
  const { report } = runAudit(parsed.request, {
    now,
    newId,
    htmlToText,
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  });
  return { json: JSON.stringify(report), exit: exitFor(report.findings, options.failOn) };
}
