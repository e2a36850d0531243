import { resolve } from "node:path";
import { limits, type Problem, parseAuditRequest, runAudit, withHidden } from "../app/index.ts";
import type { Profile } from "../engine/index.ts";
import { htmlToText } from "../formats/html.ts";
import { readNinjs } from "../formats/ninjs.ts";
import { type Format, renderers } from "../formats/renderers.ts";
import type { Source } from "../formats/rendering.ts";
import { exitFor, type FailOn } from "./fail-on.ts";
import { type CommandPorts, type ExitCode, UsageError } from "./ports.ts";
import { parseJson, readText } from "./read-file.ts";
import { versionIds } from "./version-ids.ts";

export interface AuditFilesOptions {
  readonly format: Format;
  readonly publishedAt: readonly string[];
  readonly failOn: FailOn;
  readonly profile: Profile | undefined;
  readonly showsHidden: boolean;
}

/** Audits files as the versions of one story and writes one report. */
export async function auditFiles(files: readonly string[], options: AuditFilesOptions, ports: CommandPorts): Promise<ExitCode> {
  if (files.length > limits.versions) throw new UsageError(`${files.length} files: one story has at most ${limits.versions} versions.`);
  const paths = files.map((file) => resolve(ports.cwd, file));
  const twice = files.find((_, at) => paths.indexOf(paths[at]!) !== at);
  if (twice !== undefined) throw new UsageError(`${twice} is given twice.`);
  const ids = versionIds(paths);
  const dates = publicationDates(options.publishedAt, ids);
  const versions: unknown[] = [];
  const sources = new Map<string, Source>();
  for (const [at, file] of files.entries()) {
    const publishedAt = dates.get(ids[at]!) ?? dates.get(everyVersion);
    const text = await readText(file, ports);
    const fields = fieldsOf(file, text);
    sources.set(ids[at]!, isItem(file) ? { path: file } : { path: file, text });
    versions.push({ id: ids[at], ...fields, ...(publishedAt === undefined ? {} : { publishedAt }) });
  }
  const parsed = parseAuditRequest({ versions });
  if (!parsed.ok) throw new UsageError(inFiles(parsed.problem, files));
  const { now, newId } = ports;
  const { report, hidden } = runAudit(parsed.request, {
    now,
    newId,
    htmlToText,
    ...(options.profile === undefined ? {} : { profile: options.profile }),
  });
  const { stdout, env } = ports;
  const shown = options.showsHidden ? hidden : [];
  await stdout.write(
    renderers[options.format]({
      // As in the API, where hidden findings that are asked for stand among the others.
      report: options.format === "json" ? withHidden(report, shown) : report,
      hidden: shown,
      sources,
      columns: Math.min(widest, stdout.columns ?? widest),
      isColoured: stdout.isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb",
    }),
  );
  return exitFor(report.findings, options.failOn);
}

const widest = 100;
/** Key of the date that stands for every version without its own; no version has an empty id. */
const everyVersion = "";

/** `--published-at` values, "ISO" or "ID=ISO", by version id. */
function publicationDates(values: readonly string[], ids: readonly string[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const value of values) {
    const equals = value.lastIndexOf("=");
    const id = equals < 0 ? everyVersion : value.slice(0, equals);
    if (equals >= 0 && !ids.includes(id)) {
      throw new UsageError(`--published-at ${value}: no version has the id “${id}”; there are ${ids.join(", ")}.`);
    }
    dates.set(id, value.slice(equals + 1));
  }
  return dates;
}

function fieldsOf(file: string, text: string): object {
  if (/\.html?$/i.test(file)) return { html: text };
  if (!isItem(file)) return { text };
  const read = readNinjs(parseJson(file, text));
  if (!read.ok) throw new UsageError(`${file}: ${read.detail}.`);
  return read.item;
}

function isItem(file: string): boolean {
  return /\.json$/i.test(file);
}

/** A problem's places in the words of someone who gave files and no JSON. */
function inFiles(problem: Problem, files: readonly string[]): string {
  const places = problem.errors ?? [{ pointer: "", detail: problem.detail }];
  const lines = places.map(({ pointer, detail }) => {
    const [, at, field] = /^#\/versions\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? [];
    return at === undefined ? detail : `${files[Number(at)]}: ${field === undefined ? "" : `${field} `}${detail}`;
  });
  return lines.join("\n");
}
