import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { reportsOnNode } from "../support/reports-on-node.ts";
import { firstDifference, withoutPlaceAndTime } from "../support/same-bytes.ts";

const command = join(import.meta.dirname, "../../bin/wirecheck.mjs");
const servers: ChildProcessWithoutNullStreams[] = [];

interface Served {
  readonly address: string;
  readonly greeting: string;
  readonly process: ChildProcessWithoutNullStreams;
  readonly ended: Promise<number | null>;
}

/** Starts the command on a free port and waits until it says where it serves. */
async function serve(database: string, env: Record<string, string> = {}): Promise<Served> {
  const { WIRECHECK_KEY: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, "serve", "--port", "0", "--database", database], { env: { ...inherited, ...env } });
  servers.push(child);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let greeting = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr.on("data", (bytes) => reject(new Error(String(bytes))));
    child.stdout.on("data", (bytes) => {
      greeting += bytes;
      if (greeting.includes("API")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  return { address: /http:\S+/.exec(greeting)![0], greeting, process: child, ended };
}

const newDatabase = () => join(mkdtempSync(join(tmpdir(), "wirecheck-")), "served.sqlite");
const json = { "content-type": "application/json" };

afterEach(() => {
  for (const server of servers.splice(0)) server.kill("SIGKILL");
});

// Whole processes are started here, and the machine may be busy.
describe("wirecheck serve", { timeout: 30_000 }, () => {
  it("loads the samples into an empty database once, says where to look, and ends with 0 on SIGTERM", async () => {
    const database = newDatabase();
    const first = await serve(database);
    expect(first.greeting).toContain(`${reportsOnNode().length} sample stories were loaded`);
    expect(first.greeting).toContain(`${first.address}/docs`);
    expect(first.greeting).toContain("No key is configured");
    const count = async ({ address }: Served) =>
      ((await (await fetch(`${address}/v1/audits`)).json()) as { items: unknown[] }).items.length;
    expect(await count(first)).toBe(reportsOnNode().length);
    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    const second = await serve(database);
    expect(second.greeting).not.toContain("sample stories");
    expect(await count(second)).toBe(reportsOnNode().length);
  });

  it("gives over HTTP and on the command line the same bytes, id and time aside", async () => {
    const { address } = await serve(newDatabase());
    const samples = reportsOnNode();
    const lines = `${samples.map(({ body }) => JSON.stringify(JSON.parse(body))).join("\n")}\n`;
    const printed = spawnSync(process.execPath, [command, "audit", "--jsonl"], { input: lines, encoding: "utf8" })
      .stdout.trimEnd()
      .split("\n");
    for (const [at, { name, body, report }] of samples.entries()) {
      const served = await (await fetch(`${address}/v1/audits`, { method: "POST", headers: json, body })).text();
      expect([name, firstDifference(withoutPlaceAndTime(served), report)]).toEqual([name, undefined]);
      expect([name, firstDifference(withoutPlaceAndTime(printed[at]!), report)]).toEqual([name, undefined]);
    }
  });

  it("counts the bytes of a body that announces no length, and goes on serving", async () => {
    const { address } = await serve(newDatabase());
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < 40; at++) controller.enqueue(new TextEncoder().encode(" ".repeat(65536)));
        controller.close();
      },
    });
    const refused = await fetch(`${address}/v1/audits`, { method: "POST", headers: json, body, duplex: "half" } as RequestInit);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([413, "body-too-large"]);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it("answers a percent-encoded story id over a real socket", async () => {
    const { address } = await serve(newDatabase());
    const body = JSON.stringify({ story: { id: "urn:desk:a/b %41" }, versions: [{ id: "A", text: "x" }] });
    await fetch(`${address}/v1/audits`, { method: "POST", headers: json, body });
    expect((await fetch(`${address}/v1/stories/${encodeURIComponent("urn:desk:a/b %41")}`)).status).toBe(200);
  });

  it("answers a request under way before it ends", async () => {
    const server = await serve(newDatabase());
    const { port } = new URL(server.address);
    const socket = connect(Number(port), "127.0.0.1");
    const body = JSON.stringify({ versions: [{ id: "A", text: "x" }] });
    const head = `POST /v1/audits HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    let answer = "";
    socket.on("data", (bytes) => {
      answer += bytes;
    });
    socket.write(head + body.slice(0, 5));
    await new Promise((resolve) => setTimeout(resolve, 200));
    server.process.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.write(body.slice(5));
    expect(await server.ended).toBe(0);
    expect(answer).toContain("201 Created");
  });

  it("needs the key of WIRECHECK_KEY, and says so", async () => {
    const { address, greeting } = await serve(newDatabase(), { WIRECHECK_KEY: "a-key" });
    expect(greeting).toContain("WIRECHECK_KEY is needed");
    expect((await fetch(`${address}/v1/audits`)).status).toBe(401);
    expect((await fetch(`${address}/v1/audits`, { headers: { authorization: "Bearer a-key" } })).status).toBe(200);
  });

  it("ends with 2 and a reason for another host without a key, a port that is taken, and a database that cannot be", async () => {
    const taken = await serve(newDatabase());
    const port = new URL(taken.address).port;
    const { WIRECHECK_KEY: _, ...env } = process.env;
    const run = (...options: string[]) =>
      spawnSync(process.execPath, [command, "serve", ...options], { env, encoding: "utf8", timeout: 20_000 });
    const rows: [string[], string][] = [
      [["--host", "0.0.0.0", "--port", "0", "--database", newDatabase()], "set WIRECHECK_KEY"],
      [["--port", port, "--database", newDatabase()], `cannot listen on 127.0.0.1:${port}`],
      [["--port", "0", "--database", "/dev/null/x.sqlite"], "cannot open the database"],
    ];
    for (const [options, reason] of rows) {
      const { status, stderr } = run(...options);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(reason) });
    }
  });
});
