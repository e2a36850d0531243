import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./sample.ts";

/** A server under test, on loopback. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
}

const key = "bench-key";
/** Sent with every request; a Node server without a key does not look at it. */
const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };

/** Sends a body and gives the answer; anything but success is an error, and so is an answer that takes half a minute. */
export function post(server: Running, path: string, body: Uint8Array): Promise<string> {
  return ask(server, path, { method: "POST", body });
}

/** The answer to a GET, under the same rules. */
export function get(server: Running, path: string): Promise<string> {
  return ask(server, path, {});
}

async function ask(server: Running, path: string, init: RequestInit): Promise<string> {
  const response = await fetch(`${server.url}${path}`, { ...init, headers, signal: AbortSignal.timeout(30_000) });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${answer.slice(0, 200)}`);
  return answer;
}

/** A folder of its own that goes when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "wirecheck-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The service as users start it, on SQLite in the named file. */
export async function startService(database: string): Promise<Running> {
  const port = await freePort();
  return start(process.execPath, [path.join(root, "bin/wirecheck.mjs"), "serve", "--port", String(port), "--database", database], port);
}

/** A server that does only the floor's work. */
export async function startFloorServer(reportFile: string): Promise<Running> {
  const port = await freePort();
  return start(process.execPath, [path.join(import.meta.dirname, "floor-server.ts"), String(port), reportFile], port);
}

/** Builds a Worker as it is deployed and returns the file with its one module. */
export function buildWorker(entry: string, folder: string): string {
  const wrangler = path.join(root, "node_modules/wrangler/bin/wrangler.js");
  execFileSync(process.execPath, [wrangler, "deploy", path.join(root, entry), "--dry-run", "--outdir", folder], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const module = readdirSync(folder).find((file) => file.endsWith(".js"));
  if (module === undefined) throw new Error(`wrangler built no module in ${folder}`);
  return path.join(folder, module);
}

/**
 * A Worker alone in a fresh workerd, started from the binary without wrangler or miniflare around it, so that the process's CPU is
 * the Worker's. There is no D1 in it: only requests that store nothing can be answered.
 */
export async function startWorkerd(module: string, variables: Readonly<Record<string, string>>): Promise<Running> {
  const port = await freePort();
  const bindings = Object.entries({ WIRECHECK_KEY: key, ...variables }).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${capnpText(value)})`,
  );
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed ${JSON.stringify(path.basename(module))})],
    compatibilityDate = "2026-05-01", compatibilityFlags = ["nodejs_compat"],
    bindings = [${bindings.join(", ")}]
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`;
  const file = path.join(path.dirname(module), `config-${port}.capnp`);
  writeFileSync(file, config);
  return start(workerdBinary(), ["serve", file], port);
}

function workerdBinary(): string {
  const folder = `workerd-${process.platform}-${process.arch === "x64" ? "64" : process.arch}`;
  return path.join(root, "node_modules/@cloudflare", folder, "bin/workerd");
}

function capnpText(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

const running = new Set<ChildProcess>();
// A bench that fails halfway leaves no server behind.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a program and waits until its port takes connections; no request is sent. */
async function start(program: string, parameters: readonly string[], port: number): Promise<Running> {
  const child = spawn(program, parameters, { stdio: ["ignore", "ignore", "pipe"], cwd: root });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors = (errors + chunk).slice(-2000);
  });
  for (let wait = 0; !(await takesConnections(port)); wait++) {
    if (child.exitCode !== null || wait > 600) {
      child.kill("SIGKILL");
      throw new Error(`${path.basename(program)} did not start: ${errors}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => stop(child, "SIGTERM"), kill: () => stop(child, "SIGKILL") };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const force = setTimeout(() => child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(force);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
