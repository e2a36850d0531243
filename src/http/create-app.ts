import { OpenAPIHono } from "@hono/zod-openapi";
import { methodNotAllowed } from "hono/method-not-allowed";
import { LinearRouter } from "hono/router/linear-router";
import { placesOf, problem } from "../app/index.ts";
import { access } from "./access.ts";
import type { App, HttpDeps } from "./deps.ts";
import { answerProblem, problemOf } from "./problems.ts";
import { auditRoutes } from "./routes/audits.ts";
import { checkRoutes } from "./routes/checks.ts";
import { descriptionRoutes } from "./routes/description.ts";
import { findingRoutes } from "./routes/findings.ts";
import { loginRoutes } from "./routes/login.ts";
import { pageRoutes } from "./routes/pages.ts";
import { storyRoutes } from "./routes/stories.ts";
import { securityHeaders } from "./security-headers.ts";

/** The whole HTTP side: API and pages, the same on Node and in a Worker. */
export function createApp(deps: HttpDeps): App {
  const app: App = new OpenAPIHono({
    // A Worker often answers a single request before it is put away; this router needs no building.
    router: new LinearRouter(),
    defaultHook: (result, c) => {
      if (result.success) return;
      const errors = placesOf(result.error.issues);
      return answerProblem(c, problem("query-invalid", `${errors[0]!.pointer}: ${errors[0]!.detail}`, errors));
    },
  });
  app.use(securityHeaders);
  app.use(access(deps));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answerProblem(c, problem("method-unsupported", `This path takes ${methods.join(", ")}.`), { Allow: methods.join(", ") }),
    }),
  );
  app.notFound((c) => answerProblem(c, problem("path-unknown", `There is nothing at ${c.req.path}.`)));
  app.onError((error, c) => answerProblem(c, problemOf(error, deps.reportFault)));

  auditRoutes(app, deps);
  storyRoutes(app, deps);
  findingRoutes(app, deps);
  checkRoutes(app, deps);
  descriptionRoutes(app, deps);
  pageRoutes(app, deps);
  loginRoutes(app, deps);
  return app;
}
