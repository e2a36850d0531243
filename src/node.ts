import { readdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type AppPorts, defaultRetentionDays, dropOldTexts, loadSamples, newId } from "./app/index.ts";
import { processPorts, runCommand, type ServeOptions } from "./cli/index.ts";
import { UsageError } from "./cli/ports.ts";
import { checks } from "./engine/index.ts";
import { htmlToText } from "./formats/html.ts";
import type { SqliteDriver } from "./storage/sqlite-driver.ts";

const seedsFolder = fileURLToPath(new URL("../seeds", import.meta.url));
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
const quarterDayMs = 6 * 3_600_000;
/** How long requests under way may take once the process is told to end. */
const graceMs = 10_000;

const command = processPorts();
const { env } = command;

/** What only a server needs; the other commands start in half the time without it. */
async function loadServer() {
  const parts = await Promise.all([
    import("@hono/node-server"),
    import("./http/index.ts"),
    import("./storage/migrate.ts"),
    import("./storage/node-packing.ts"),
    import("./storage/sqlite-driver.ts"),
    import("./storage/store.ts"),
  ]);
  const [{ createAdaptorServer }, { createApp }, { migrate }, { nodePacking }, { openSqlite }, { createStore }] = parts;
  return { createAdaptorServer, createApp, migrate, nodePacking, openSqlite, createStore };
}
type ServerParts = Awaited<ReturnType<typeof loadServer>>;

/** Serves until SIGINT or SIGTERM; then requests under way are answered and the database is closed. */
async function serve({ port, host = "127.0.0.1", database = env.WIRECHECK_DATABASE ?? "wirecheck.sqlite" }: ServeOptions): Promise<void> {
  const key = env.WIRECHECK_KEY === "" ? undefined : env.WIRECHECK_KEY;
  if (key === undefined && !isLoopback(host)) {
    throw new UsageError(`without a key only loopback is served, not ${host}: set WIRECHECK_KEY.`);
  }
  const retentionDays = daysFrom(env.WIRECHECK_RETENTION_DAYS);
  const parts = await loadServer();
  const { createAdaptorServer, createApp, createStore, nodePacking } = parts;
  const driver = openDatabase(database, parts);
  const ports: AppPorts = { store: createStore(driver, nodePacking), now: Date.now, newId, htmlToText };
  const reportFault = (error: unknown) => void command.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const app = createApp({ ports, checks, key: () => key, keyless: "loopback", reportFault });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await listening(server, port, host);
  } catch (error) {
    driver.close();
    throw new UsageError(`cannot listen on ${host}:${port}: ${(error as Error).message}`);
  }
  const dropOld = () => dropOldTexts(ports.store, ports.now, retentionDays).catch(reportFault);
  const timer = setInterval(dropOld, quarterDayMs);
  await dropOld();
  const loaded = await loadSamples(samples, ports);
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  await command.stdout.write(greeting({ address, database, loaded, hasKey: key !== undefined }));
  await told();
  clearInterval(timer);
  await closed(server);
  driver.close();
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);
}

function daysFrom(text: string | undefined): number {
  if (text === undefined || text === "") return defaultRetentionDays;
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new UsageError("WIRECHECK_RETENTION_DAYS is a number of days, at least 1.");
  return Number(text);
}

function openDatabase(file: string, { openSqlite, migrate }: ServerParts): SqliteDriver {
  try {
    const driver = openSqlite(file);
    migrate(driver.database);
    return driver;
  } catch (error) {
    throw new UsageError(`cannot open the database ${file}: ${(error as Error).message}`);
  }
}

function* samples(): Generator<unknown> {
  for (const name of readdirSync(seedsFolder).sort()) {
    if (name.endsWith(".json")) yield JSON.parse(readFileSync(`${seedsFolder}/${name}`, "utf8"));
  }
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function told(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive is idle only once its answer is out.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const grace = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(grace);
      resolve();
    });
  });
}

function greeting(served: {
  readonly address: string;
  readonly database: string;
  readonly loaded: number;
  readonly hasKey: boolean;
}): string {
  const { address, database, loaded, hasKey } = served;
  return `${[
    `wirecheck ${version} serves ${address} from ${database}`,
    ...(loaded === 0 ? [] : [`  ${loaded} sample stories were loaded into the empty database.`]),
    `  stories   ${address}/`,
    `  API       ${address}/docs`,
    hasKey
      ? "  The key of WIRECHECK_KEY is needed for everything but /healthz."
      : "  No key is configured, so only this machine is served. Set WIRECHECK_KEY to serve others.",
  ].join("\n")}\n`;
}

process.exitCode = await runCommand(process.argv.slice(2), { ...command, now: Date.now, newId, serve, version });
