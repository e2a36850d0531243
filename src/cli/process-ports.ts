import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { CommandPorts, Output } from "./ports.ts";

/** The ports of a Node process, but for what its composition root decides. */
export function processPorts(): Pick<CommandPorts, "stdin" | "stdout" | "stderr" | "env" | "cwd" | "readFile" | "openFile"> {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    readFile: (path) => readFile(path),
    openFile: (path) => createReadStream(path),
  };
}

/** A reader that goes away early (`| head`) ends the process without a word, as other commands do. */
function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    write: (text) => (stream.write(text) ? undefined : new Promise((resolve) => stream.once("drain", resolve))),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}
