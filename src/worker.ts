import { defaultRetentionDays, dropOldTexts, newId } from "./app/index.ts";
import { checks } from "./engine/index.ts";
import { htmlToText } from "./formats/html.ts";
import { type App, createApp } from "./http/index.ts";
import { type D1Database, d1Driver } from "./storage/d1-driver.ts";
import { streamPacking } from "./storage/packing.ts";
import { createStore } from "./storage/store.ts";

interface Env {
  readonly DB: D1Database;
  /** Secret: the newsroom's bearer key. */
  readonly WIRECHECK_KEY?: string;
  /** Days that copy is kept; 30 unless given. */
  readonly WIRECHECK_RETENTION_DAYS?: string;
}

// The bindings of an isolate never change, so that one application serves all its requests.
let app: App | undefined;

function appOf(env: Env): App {
  app ??= createApp({
    ports: { store: createStore(d1Driver(env.DB), streamPacking), now: Date.now, newId, htmlToText },
    checks,
    key: env.WIRECHECK_KEY === "" ? undefined : env.WIRECHECK_KEY,
    keyless: "closed",
    reportFault: (error) => console.error(error),
  });
  return app;
}

export default {
  fetch: (request: Request, env: Env) => appOf(env).fetch(request),
  async scheduled(_event: unknown, env: Env) {
    const days = Number(env.WIRECHECK_RETENTION_DAYS ?? defaultRetentionDays);
    const dropped = await dropOldTexts(createStore(d1Driver(env.DB), streamPacking), Date.now, days);
    console.log(`Dropped the copy of ${dropped} texts older than ${days} days.`);
  },
};
