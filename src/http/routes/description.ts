import { createRoute } from "@hono/zod-openapi";
import type { App, HttpDeps } from "../deps.ts";
import { answer } from "../describe.ts";

const health = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["service"],
  summary: "Whether the service answers; needs no key",
  security: [],
  responses: answer(200, "It does", "Health"),
});

/** What the service says about itself. The description is made when it is first asked for: it costs more than an audit. */
export function descriptionRoutes(app: App, _deps: HttpDeps): void {
  app.openapi(health, (c) => c.json({ status: "ok" }));
  const describe = async () => (await import("../description.ts")).descriptionOf(app);
  let description: ReturnType<typeof describe> | undefined;
  app.get("/openapi.json", async (c) => {
    description ??= describe();
    return c.json(await description);
  });
  app.get("/docs", async (c) => {
    description ??= describe();
    return c.html((await import("../docs-page.ts")).docsPage(await description));
  });
}
