import { createRoute, z } from "@hono/zod-openapi";
import { auditOnly, auditVersions, listAudits, readReport } from "../../app/index.ts";
import { readAuditRequest } from "../body.ts";
import type { App, HttpDeps } from "../deps.ts";
import { answers, auditRequestBody } from "../describe.ts";
import { all, pageAnswer, pageFrom, paging, store } from "../queries.ts";

const post = createRoute({
  method: "post",
  path: "/v1/audits",
  tags: ["audits"],
  summary: "Audit the versions of one story",
  description:
    "Audits exactly what is sent, keeps the report and answers it. A request id that is known gives the report that it gave before. With `store=false` nothing is kept, and the answer is 200.",
  request: { query: z.strictObject({ all, store }), body: auditRequestBody },
  responses: {
    ...answers(200, "The report; nothing was kept (`store=false`)", "Report", []),
    ...answers(
      201,
      "The report",
      "Report",
      [
        "request-invalid",
        "query-invalid",
        "body-not-utf8",
        "body-not-json",
        "request-id-taken",
        "story-busy",
        "body-too-large",
        "report-too-large",
        "media-type-unsupported",
      ],
      { Location: "Path of the report" },
    ),
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/audits",
  tags: ["audits"],
  summary: "List the audits, newest first",
  request: { query: z.strictObject({ story: z.string().optional().openapi({ description: "A story's id." }), ...paging }) },
  responses: answers(200, "The audits", "AuditPage", ["query-invalid"]),
});

const read = createRoute({
  method: "get",
  path: "/v1/audits/{id}",
  tags: ["audits"],
  summary: "One report, as it was given",
  request: { params: z.object({ id: z.string() }), query: z.strictObject({ all }) },
  responses: answers(200, "The report", "Report", ["query-invalid", "audit-unknown"]),
});

export function auditRoutes(app: App, { ports }: HttpDeps): void {
  app.openapi(post, async (c) => {
    const query = c.req.valid("query");
    const request = await readAuditRequest(c.req.raw);
    const showsHidden = query.all === "true";
    if (query.store === "false") return json(auditOnly(request, ports, showsHidden).text, 200);
    const { id, text } = await auditVersions(request, ports, showsHidden);
    return json(text, 201, { Location: `/v1/audits/${encodeURIComponent(id)}` });
  });
  app.openapi(list, async (c) => {
    const { story, ...query } = c.req.valid("query");
    return c.json(pageAnswer(await listAudits(ports.store, { ...pageFrom(query), ...(story === undefined ? {} : { story }) })));
  });
  app.openapi(read, async (c) => json((await readReport(ports.store, c.req.param("id"), c.req.valid("query").all === "true")).text, 200));
}

/** A text that is JSON already. */
function json(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "Content-Type": "application/json", ...headers } });
}
