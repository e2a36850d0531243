import { spawnSync } from "node:child_process";
import path from "node:path";
import { crashAndReopen } from "./crashes.ts";
import { measureHostile } from "./hostile-growth.ts";
import { root } from "./sample.ts";
import { steadyLoad } from "./steady-load.ts";
import { figure, table } from "./table.ts";

/** Times that each property is tried, where a test run tries it 120 times. */
const fuzzRuns = 2000;
/** CPU that a hostile text may take, in milliseconds a kilounit of all versions; news copy takes about 1. */
const mostMsAKilounit = 25;
/** Memory that the service may gain from the second round on. */
const mostGainMiB = 150;

const sections: Readonly<Record<string, () => string | Promise<string>>> = { fuzz, hostile, crash, load };

/** The property tests with other seeds and many more tries. */
function fuzz(): string {
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", "test/engine/properties", "--project", "node"], {
    cwd: root,
    env: { ...process.env, WIRECHECK_RUNS: String(fuzzRuns) },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("a property does not hold");
  return `fuzz: every property held ${figure(fuzzRuns)} times`;
}

function hostile(): string {
  const growth = measureHostile().sort((left, right) => right.cpuMs / right.units - left.cpuMs / left.units);
  const rows = growth.map(({ name, units, cpuMs, doubling }) => [name, units, cpuMs, (cpuMs * 1000) / units, figure(doubling)]);
  process.stdout.write(`${table(["hostile text", "units", "CPU ms", "ms a kilounit", "× at half the length"], rows)}\n`);
  const slow = growth.filter(({ units, cpuMs }) => (cpuMs * 1000) / units > mostMsAKilounit);
  if (slow.length > 0) throw new Error(`too slow: ${slow.map(({ name }) => name).join(", ")}`);
  return `hostile: no text took more than ${mostMsAKilounit} ms a kilounit`;
}

async function crash(): Promise<string> {
  const { crashes, kept } = await crashAndReopen(5);
  return `crash: after ${crashes} kills all ${kept} acknowledged reports were there, byte for byte`;
}

async function load(): Promise<string> {
  const { rounds } = await steadyLoad(5, 300);
  const rows = rounds.map(({ perSecond, cpuMs, residentMiB }, at) => [`round ${at + 1}`, perSecond, cpuMs, residentMiB]);
  process.stdout.write(`${table(["300 stories", "audits a second", "server CPU ms", "resident MiB"], rows)}\n`);
  const gain = rounds.at(-1)!.residentMiB - rounds[1]!.residentMiB;
  if (gain > mostGainMiB) throw new Error(`the service gained ${figure(gain)} MiB from the second round to the last`);
  return `load: ${rounds.length} rounds, memory settled`;
}

// Every part runs whatever the others gave; each is bounded by a count, and the whole ends by itself.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => sections[name] === undefined);
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}`);
for (const name of asked.length > 0 ? asked : Object.keys(sections)) {
  try {
    process.stdout.write(`${await sections[name]!()}\n`);
  } catch (error) {
    process.stdout.write(`${name}: FAILED: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
