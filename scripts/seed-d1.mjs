#!/usr/bin/env node
// Loads the sample stories into a running Worker, by sending each to its API: node scripts/seed-d1.mjs URL, with the key in WIRECHECK_KEY.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [url] = process.argv.slice(2);
const key = process.env.WIRECHECK_KEY;
if (url === undefined || !URL.canParse(url) || key === undefined || key === "") {
  console.error("usage: WIRECHECK_KEY=… node scripts/seed-d1.mjs https://wirecheck.example.workers.dev");
  process.exit(2);
}

const folder = fileURLToPath(new URL("../seeds/", import.meta.url));
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
let failed = false;
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith(".json")) continue;
  const sample = JSON.parse(readFileSync(folder + name, "utf8"));
  // With a request id the script can be run again: a sample that is there stays as it is.
  const body = JSON.stringify({ ...sample, id: sample.id ?? `sample ${name}` });
  try {
    const response = await fetch(new URL("/v1/audits", url), { method: "POST", headers, body, signal: AbortSignal.timeout(60_000) });
    const answer = await response.json();
    failed ||= !response.ok;
    console.log(
      response.ok
        ? `${name}: ${new URL(`/stories/${encodeURIComponent(answer.story.id)}`, url)}`
        : `${name}: ${answer.code}: ${answer.detail}`,
    );
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
process.exit(failed ? 1 : 0);
