import { readdirSync, readFileSync } from "node:fs";
import { decodeAuditRequest, runAudit } from "../../src/app/index.ts";
import type { Finding } from "../../src/engine/index.ts";
import { htmlToText } from "../../src/formats/html.ts";

const folder = new URL("../../seeds/", import.meta.url);

/** The sample stories by name, in code-unit order. */
export const seedNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .sort();

/** A sample story as it would arrive over the wire, audited; the texts by version id. */
export function auditSeed(name: string) {
  const decoded = decodeAuditRequest(readFileSync(new URL(`${name}.json`, folder)));
  if (!decoded.ok) throw new Error(`seeds/${name}.json: ${decoded.problem.detail}`);
  const { report, hidden } = runAudit(decoded.request, { now: () => 0, newId: () => name, htmlToText });
  const texts = new Map(
    decoded.request.versions.map((version) => [version.id, { text: version.text ?? "", headline: version.headline ?? "" }]),
  );
  return { report, hidden, texts };
}

/** A finding on one line, `version:start-end check message`, its first evidence first; other fields than the text are named. */
export function goldenLine({ evidence, check, message }: Finding): string {
  const places = evidence.map(({ versionId, field, start, end }) => `${versionId}${field === "text" ? "" : `.${field}`}:${start}-${end}`);
  return `${places.join(" ")} ${check} ${message}`;
}
