import { z } from "@hono/zod-openapi";
import { auditRequestSchema } from "../app/index.ts";
import { answerSchemas } from "./answers.ts";
import type { App } from "./deps.ts";

export type Description = ReturnType<App["getOpenAPI31Document"]>;

/** The OpenAPI 3.1 document of the application, from its own routes. */
export function descriptionOf(app: App): Description {
  const registry = app.openAPIRegistry;
  const { $schema: _, ...request } = z.toJSONSchema(auditRequestSchema);
  registry.registerComponent("schemas", "AuditRequest", request as Parameters<typeof registry.registerComponent<"schemas">>[2]);
  answerSchemas(registry);
  registry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "wirecheck",
      version: "1",
      description:
        "Reads all versions of one news story and reports what contradicts and what machine translation left behind. Offsets are UTF-16 code units, half-open, into the field as it was sent. Lists answer `{items, next}`; give `next` as `cursor` for the rest. Errors are RFC 9457 problems with a stable `code`.",
      license: { name: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{ key: [] }],
    tags: [{ name: "audits" }, { name: "stories" }, { name: "findings" }, { name: "checks" }, { name: "service" }],
  });
}
