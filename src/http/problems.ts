import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Problem, problem, Refusal } from "../app/index.ts";
import { problemPage } from "../review/index.ts";

/** True for a browser that asks for one of the pages; it gets a page where an API client gets a problem. */
export function wantsPage(c: Context): boolean {
  return !c.req.path.startsWith("/v1/") && (c.req.header("accept") ?? "").includes("text/html");
}

/** The problem as RFC 9457 JSON, or as a page for a browser. */
export function answerProblem(c: Context, given: Problem, headers: Record<string, string> = {}): Response | Promise<Response> {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (wantsPage(c)) return c.html(problemPage(given), given.status as 400);
  c.header("Content-Type", "application/problem+json");
  return c.body(JSON.stringify(given), given.status as 400);
}

/** What a thrown error is told as. A fault of ours is reported and never described to the client. */
export function problemOf(error: unknown, reportFault: (error: unknown) => void): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof HTTPException && error.status < 500) return problem("request-invalid", error.message || "The request is not valid.");
  reportFault(error);
  return problem("server-failed", "Something went wrong here; nothing was stored.");
}
