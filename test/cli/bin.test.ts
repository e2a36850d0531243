import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/command-ports.ts";
import { root } from "../support/sources.ts";

const bin = path.join(root, "bin/wirecheck.mjs");
const isFit = (version: string) => {
  const [major, minor] = version.split(".").map(Number) as [number, number];
  return major > 22 || (major === 22 && minor >= 18);
};

/** The machine's own Node, where it is older than what the sources need. */
const oldNode = (process.env.PATH ?? "")
  .split(path.delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => path.join(folder, "node"))
  .find((file) => existsSync(file) && !isFit(spawnSync(file, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout));

/** Every Node that the command must run on here: the one of the tests, and an old one where there is one. */
const nodes = [process.execPath, ...(oldNode === undefined ? [] : [oldNode])];

describe("bin/wirecheck.mjs", { timeout: 60_000 }, () => {
  it.each(nodes)("runs on %s, hands on input, output and exit code", (node) => {
    const input = '{"id":"r1","versions":[{"id":"A","text":"The bridge fell."}]}\n';
    const good = spawnSync(node, [bin, "audit", "--jsonl"], { input, encoding: "utf8" });
    expect([good.status, good.stderr]).toEqual([0, ""]);
    expect(JSON.parse(good.stdout).requestId).toBe("r1");
    expect(spawnSync(node, [bin, "audit", "--jsonl"], { input: "{", encoding: "utf8" }).status).toBe(2);
  });

  it.each(nodes)("ends a server on %s at SIGTERM, without leaving a process behind", async (node) => {
    const { server, ended, address } = await startServer(node, [bin]);
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  it("ends a server that npm started when npm is told to end", async () => {
    const { server, ended, address } = await startServer("npm", ["start", "--"]);
    server.kill("SIGTERM");
    await ended;
    await expect.poll(() => fetch(`${address}/healthz`).catch(() => "gone"), { timeout: 20_000 }).toBe("gone");
  });

  it("says what is missing where no fit Node is to be found", () => {
    const pretend = `data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })`;
    const { folder } = folderWith({});
    const alone = path.join(folder, "wirecheck.mjs");
    spawnSync("cp", [bin, alone]);
    const { status, stderr } = spawnSync(process.execPath, ["--import", pretend, alone, "checks"], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^wirecheck: needs Node 22\.18 or later; this is 20\.1\.0/);
  });

  it("ends quietly when its reader goes away", () => {
    const lines = '{"versions":[{"id":"A","text":"The bridge fell."}]}\n'.repeat(3000);
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${bin}" audit --jsonl | head -n 1 | wc -l`], {
      input: lines,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

/** Starts a server on a port of its own and a database that goes with the test, and waits until it answers. */
async function startServer(command: string, args: readonly string[]) {
  const { folder } = folderWith({});
  const serve = command === "npm" ? [] : ["serve"];
  const server = spawn(command, [...args, ...serve, "--port", "0", "--database", path.join(folder, "test.sqlite")], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, WIRECHECK_KEY: "" },
  });
  const ended = new Promise((resolve) => server.on("exit", (code, signal) => resolve(signal ?? code)));
  let greeting = "";
  for await (const chunk of server.stdout) {
    greeting += chunk;
    if (/http:\S+\/docs/.test(greeting)) break;
  }
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)![0];
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  return { server, ended, address };
}
