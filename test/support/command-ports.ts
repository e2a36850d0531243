import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type CommandPorts, type ExitCode, type Output, processPorts, runCommand } from "../../src/cli/index.ts";

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

const real = processPorts();

/** Runs the command in this process, on real files, with its output caught; the clock stands still and ids are one id. */
export async function run(
  args: readonly string[],
  ports: Partial<CommandPorts> & { readonly input?: string | Uint8Array } = {},
): Promise<Ran> {
  const { input = "", ...given } = ports;
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    ...real,
    env: {},
    stdin: pieces(typeof input === "string" ? new TextEncoder().encode(input) : input, 1000),
    stdout: outputInto(out),
    stderr: outputInto(err),
    now: () => Date.UTC(2024, 9, 18, 12),
    newId: () => "report-id",
    serve: () => Promise.reject(new Error("this test serves nothing")),
    version: "0.0.0",
    ...given,
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** An output that is never slow and keeps what it is given. */
export function outputInto(
  texts: string[],
  terminal: { readonly isTerminal: boolean; readonly columns?: number } = { isTerminal: false },
): Output {
  return {
    ...terminal,
    write(text) {
      texts.push(text);
      return undefined;
    },
  };
}

/** A byte stream in pieces of so many bytes. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A folder with these files, gone after the test; gives the paths in the order of the files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { folder: string; paths: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), "wirecheck-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  });
  return { folder, paths };
}
