import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { measureGrowth } from "./database.ts";
import { measureFirstRequests, type Subject } from "./first-request.ts";
import { connections, measureLoad } from "./load.ts";
import { machine } from "./machine.ts";
import { bytesOf, copyBytes, distinctStory, root, sample } from "./sample.ts";
import { buildWorker, startFloorServer, startService, startWorkerd, temporaryFolder } from "./servers.ts";
import { figure, table } from "./table.ts";
import type { WarmFigures } from "./warm.ts";
import { auditBytes } from "./warm.ts";

const page = path.join(root, "docs/performance.md");
const counts = [2, 5, 10, 20, 50, 100];
const starts = 9;
const stories = 1000;

const sections: Readonly<Record<string, () => string | Promise<string>>> = { warm, first, http: httpAndDatabase };

/** A node:child_process of its own for the warm figures. */
function warm(): string {
  const output = execFileSync(process.execPath, [path.join(import.meta.dirname, "warm.ts"), ...counts.map(String)], { encoding: "utf8" });
  const { floorMs, auditMs, growth, requestBytes, reportBytes } = JSON.parse(output) as WarmFigures;
  const at = (count: number) => growth.find(([versions]) => versions === count)![1];
  return [
    "### Warm, on Node",
    "",
    table(
      ["sample story", "CPU ms", "× floor"],
      [
        ["floor", floorMs, figure(1)],
        ["bytes to report", auditMs, figure(auditMs / floorMs)],
      ],
    ),
    "",
    `The request has ${figure(requestBytes)} bytes, the report ${figure(reportBytes)}.`,
    "",
    table(
      ["versions", "CPU ms", "ms a version", "× 5 versions"],
      growth.map(([versions, ms]) => [versions, ms, ms / versions, figure(ms / at(5))]),
    ),
  ].join("\n");
}

async function first(): Promise<string> {
  const folder = temporaryFolder();
  const body = bytesOf(sample);
  const reportFile = path.join(folder, "report.json");
  const report = auditBytes(body);
  writeFileSync(reportFile, report);
  const floorWorker = buildWorker("bench/floor-worker.ts", path.join(folder, "floor"));
  const worker = buildWorker("src/worker.ts", path.join(folder, "worker"));
  let databases = 0;
  const stored = { path: "/v1/audits", body };
  const unstored = { path: "/v1/audits?store=false", body };
  const subjects: Subject[] = [
    { name: "Node: floor", start: () => startFloorServer(reportFile), ...stored },
    { name: "Node: audit, nothing kept", start: () => startService(path.join(folder, `${databases++}.sqlite`)), ...unstored },
    { name: "workerd: floor", start: () => startWorkerd(floorWorker, { REPORT: report }), ...stored },
    { name: "workerd: audit, nothing kept", start: () => startWorkerd(worker, {}), ...unstored },
  ];
  const measured = await measureFirstRequests(subjects, starts);
  return [
    `### The first request of a fresh process, ${starts} starts`,
    "",
    table(
      ["CPU ms, main thread + others", "first", "range", "second", "100th", "first ÷ floor's"],
      measured.map((one, at) => [
        one.name,
        both(one.first),
        `${figure(one.starts[0]!)} – ${figure(one.starts.at(-1)!)}`,
        both(one.second),
        both(one.later),
        figure(one.first.main / measured[at - (at % 2)]!.first.main),
      ]),
    ),
  ].join("\n");
}

function both({ main, others }: { readonly main: number; readonly others: number }): string {
  return `${figure(main)} + ${figure(others)}`;
}

async function httpAndDatabase(): Promise<string> {
  const folder = temporaryFolder();
  const requests = Array.from({ length: stories }, (_, at) => distinctStory(at));
  const bodies = requests.map(bytesOf);
  const reportFile = path.join(folder, "report.json");
  writeFileSync(reportFile, auditBytes(bytesOf(sample)));
  const database = path.join(folder, "bench.sqlite");
  const floorServer = await startFloorServer(reportFile);
  const bare = await measureLoad(floorServer, "/v1/audits", bodies).finally(() => floorServer.stop());
  const service = await startService(database);
  const full = await measureLoad(service, "/v1/audits", bodies).finally(() => service.stop());
  const textBytes = requests.reduce((sum, request) => sum + copyBytes(request), 0);
  const growth = measureGrowth(database, stories, textBytes);
  return [
    `### Over HTTP, with SQLite: ${figure(stories)} distinct stories of ${sample.versions.length} versions, ${connections} connections`,
    "",
    table(
      ["", "audits a second", "server CPU ms", "median ms", "99 % within ms"],
      [
        ["without engine and store", bare.perSecond, bare.cpuMs, bare.medianMs, bare.p99Ms],
        ["the service", full.perSecond, full.cpuMs, full.medianMs, full.p99Ms],
      ],
    ),
    "",
    "### The database after them",
    "",
    table(
      ["", "bytes", "a story", "× the texts"],
      [
        ["texts as sent", growth.textBytes, growth.textBytes / stories, figure(1)],
        ["database file", growth.fileBytes, growth.fileBytes / stories, figure(growth.fileBytes / growth.textBytes)],
        ...growth.tables.slice(0, 8).map(([name, bytes]) => [`table ${name}`, bytes, bytes / stories, figure(bytes / growth.textBytes)]),
      ],
    ),
  ].join("\n");
}

const asked = process.argv.slice(2).filter((word) => word !== "--write");
const unknown = asked.filter((name) => sections[name] === undefined);
if (unknown.length > 0) throw new Error(`no section ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}`);
const printed = [machine()];
process.stdout.write(`${machine()}\n`);
for (const name of asked.length > 0 ? asked : Object.keys(sections)) {
  const text = await sections[name]!();
  printed.push(text);
  process.stdout.write(`\n${text}\n`);
}
// `npm run bench -- --write` puts the figures into the page, between its two marks.
if (process.argv.includes("--write") && existsSync(page)) {
  const [before, , after] = readFileSync(page, "utf8").split(/<!-- (?:figures|end of figures) -->\n/);
  if (after === undefined) throw new Error(`${page} has no marks for the figures`);
  writeFileSync(page, `${before}<!-- figures -->\n${printed.join("\n\n")}\n<!-- end of figures -->\n${after}`);
}
