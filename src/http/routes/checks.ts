import { createRoute, z } from "@hono/zod-openapi";
import { refuse } from "../../app/index.ts";
import type { Check } from "../../engine/index.ts";
import { checkPath } from "../../review/index.ts";
import type { App, HttpDeps } from "../deps.ts";
import { answers } from "../describe.ts";

const list = createRoute({
  method: "get",
  path: "/v1/checks",
  tags: ["checks"],
  summary: "Every check of the engine",
  responses: answers(200, "The catalogue", "CheckList", []),
});

const read = createRoute({
  method: "get",
  path: "/v1/checks/{family}/{name}",
  tags: ["checks"],
  summary: "One check: what it flags, why, and what it cannot do",
  request: { params: z.object({ family: z.string(), name: z.string() }) },
  responses: answers(200, "The check", "Check", ["check-unknown"]),
});

export function checkRoutes(app: App, { checks }: HttpDeps): void {
  app.openapi(list, (c) => c.json({ items: checks.map(described), next: null }));
  app.openapi(read, (c) => c.json(described(findCheck(checks, c.req.param()))));
}

/** The check at `/{family}/{name}`. */
export function findCheck(checks: readonly Check[], { family, name }: { readonly family: string; readonly name: string }): Check {
  const check = checks.find(({ id }) => id === `${family}/${name}`);
  if (check === undefined) throw refuse("check-unknown", `There is no check ${family}/${name}.`);
  return check;
}

/** A check's metadata as the catalogue tells it. */
function described(check: Check) {
  const { id, scope, kind, severity, trial, summary, why, remedy, limits, mqm, its, reads, options, examples } = check;
  return { id, scope, kind, severity, trial, summary, why, remedy, limits, help: checkPath(id), mqm, its, reads, options, examples };
}
