/** Where text goes. `write` gives a promise where the reader is slower than the writer, to be waited for before more is written. */
export interface Output {
  readonly write: (text: string) => Promise<void> | undefined;
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns?: number | undefined;
}

export interface ServeOptions {
  readonly port: number;
  /** Loopback unless given. */
  readonly host?: string;
  /** File of the SQLite database; the default place of the server unless given. */
  readonly database?: string;
}

/** All that the command line touches of the world. */
export interface CommandPorts {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  readonly cwd: string;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** A file's bytes in pieces, so that it need not fit into memory. */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** A new opaque, URL-safe id. */
  readonly newId: () => string;
  /** Serves until the process is told to end. */
  readonly serve: (options: ServeOptions) => Promise<void>;
  readonly version: string;
}

/** Exit codes of the command: nothing at or above `--fail-on`, something, bad usage or input. */
export const exit = { clean: 0, found: 1, bad: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Bad usage or input: its message is for the user, and the command ends with 2. */
export class UsageError extends Error {}
