import { createRoute, z } from "@hono/zod-openapi";
import { type FindingFilter, listFindings, readFinding, type Status } from "../../app/index.ts";
import type { FindingKind, Severity } from "../../engine/index.ts";
import type { App, HttpDeps } from "../deps.ts";
import { answers } from "../describe.ts";
import { all, pageAnswer, pageFrom, paging } from "../queries.ts";

const query = z.strictObject({
  story: z.string().optional(),
  check: z.string().optional(),
  kind: z.enum(["inconsistency", "artifact"] satisfies FindingKind[]).optional(),
  severity: z.enum(["critical", "major", "minor", "neutral"] satisfies Severity[]).optional(),
  status: z.enum(["open", "accepted", "dismissed", "fixed"] satisfies Status[]).optional(),
  version: z.string().optional().openapi({ description: "A version that the finding shows or blames." }),
  all,
  ...paging,
});

const list = createRoute({
  method: "get",
  path: "/v1/findings",
  tags: ["findings"],
  summary: "List findings with their state, the newest first",
  description:
    "Every finding that an audit of a story ever gave, once. An audit without it does not close it, since it may have read other versions: compare `state.lastAudit` with the story's last audit.",
  request: { query },
  responses: answers(200, "The findings", "FindingPage", ["query-invalid"]),
});

const read = createRoute({
  method: "get",
  path: "/v1/findings/{id}",
  tags: ["findings"],
  summary: "One finding with its state",
  request: { params: z.object({ id: z.string() }) },
  responses: answers(200, "The finding", "FindingAnswer", ["finding-unknown"]),
});

export function findingRoutes(app: App, { ports: { store } }: HttpDeps): void {
  app.openapi(list, async (c) => {
    const { all, cursor, limit, ...asked } = c.req.valid("query");
    const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Partial<FindingFilter>;
    return c.json(pageAnswer(await listFindings(store, { ...filter, ...pageFrom({ cursor, limit }), all: all === "true" })));
  });
  app.openapi(read, async (c) => c.json(await readFinding(store, c.req.param("id"))));
}
