import { defaultRetentionDays, dropOldTexts, newId, warmUp } from "./app/index.ts";
import { checks } from "./engine/index.ts";
import { htmlToText } from "./formats/html.ts";
import { createApp } from "./http/index.ts";
import { type D1Database, d1Driver } from "./storage/d1-driver.ts";
import type { Driver } from "./storage/driver.ts";
import { streamPacking } from "./storage/packing.ts";
import { createStore } from "./storage/store.ts";

interface Env {
  readonly DB: D1Database;
  /** Secret: the newsroom's bearer key. */
  readonly WIRECHECK_KEY?: string;
  /** Days that copy is kept; 30 unless given. */
  readonly WIRECHECK_RETENTION_DAYS?: string;
}

// An isolate's bindings never change, but they come with the first request. All else is made before it, while the isolate starts.
let bindings: Env;
const store = createStore(lateDriver(), streamPacking);
const app = createApp({
  ports: { store, now: Date.now, newId, htmlToText },
  checks,
  key: () => (bindings.WIRECHECK_KEY === "" ? undefined : bindings.WIRECHECK_KEY),
  keyless: "closed",
  reportFault: (error) => console.error(error),
});
warmUp(checks);

function lateDriver(): Driver {
  return {
    all: (sql, ...values) => d1Driver(bindings.DB).all(sql, ...values),
    run: (sql, ...values) => d1Driver(bindings.DB).run(sql, ...values),
    batch: (statements) => d1Driver(bindings.DB).batch(statements),
  };
}

export default {
  fetch(request: Request, env: Env) {
    bindings = env;
    return app.fetch(request);
  },
  async scheduled(_event: unknown, env: Env) {
    bindings = env;
    const days = Number(env.WIRECHECK_RETENTION_DAYS ?? defaultRetentionDays);
    const dropped = await dropOldTexts(store, Date.now, days);
    console.log(`Dropped the copy of ${dropped} texts older than ${days} days.`);
  },
};
