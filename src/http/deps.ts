import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppPorts } from "../app/index.ts";
import type { Check } from "../engine/index.ts";

/** What the HTTP application is put together from. */
export interface HttpDeps {
  readonly ports: AppPorts;
  readonly checks: readonly Check[];
  /** The newsroom's bearer key, asked for at each request: a Worker learns it only then. Without one `keyless` decides. */
  readonly key: () => string | undefined;
  /** `closed`: 503 to everything but /healthz. `loopback`: the server listens on loopback only, so that the Host must say so too. */
  readonly keyless: "closed" | "loopback";
  /** Where a fault of ours is written; the client only learns that there was one. */
  readonly reportFault: (error: unknown) => void;
}

export type App = OpenAPIHono;
