import { resolve } from "node:path";
import { type CommandPorts, UsageError } from "./ports.ts";

/** A file's text; a UsageError where it cannot be read. */
export async function readText(path: string, ports: CommandPorts): Promise<string> {
  try {
    return decodeFile(path, await ports.readFile(resolve(ports.cwd, path)));
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(path, error);
  }
}

export function unreadable(path: string, error: unknown): UsageError {
  const reasons: Record<string, string> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "reading it is not allowed",
  };
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return new UsageError(`${path}: ${reasons[code] ?? `it cannot be read (${(error as Error).message})`}`);
}

export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: not JSON: ${(error as Error).message}`);
  }
}

/** A file's text, decoded strictly; a byte-order mark is dropped, so that offsets count from the first character. UTF-16 is read by its mark. */
function decodeFile(name: string, bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `${name}: not valid ${encoding.toUpperCase()} (line ${firstBadLine(encoding, bytes)}). Save the file as UTF-8 and try again.`,
    );
  }
}

/** Number of the first line that cannot be decoded, found by halving. */
function firstBadLine(encoding: string, bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isDecodable(encoding, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder(encoding).decode(bytes.subarray(0, good)).split("\n").length;
}

function isDecodable(encoding: string, bytes: Uint8Array): boolean {
  try {
    // What is cut off in the middle of a character is not yet bad.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
