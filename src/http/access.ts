import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { problem } from "../app/index.ts";
import type { HttpDeps } from "./deps.ts";
import { answerProblem, wantsPage } from "./problems.ts";
import { isSameSecret, sessionCookie, sessionOf } from "./secrets.ts";

/** Paths that need no key: the health check, the way in, and what its page is styled with. */
function isOpen(path: string): boolean {
  return path === "/healthz" || path === "/login" || path.startsWith("/assets/");
}

/** Lets a request through by bearer key or by the session of a browser that gave the key at /login. */
export function access(deps: Pick<HttpDeps, "key" | "keyless">): MiddlewareHandler {
  const keyless = deps.keyless === "closed" ? closed : loopback;
  return async (c, next) => {
    const key = deps.key();
    if (key === undefined) return keyless(c, next);
    if (isOpen(c.req.path)) return next();
    const bearer = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (bearer !== undefined) {
      if (isSameSecret(bearer, key)) return next();
      return answerProblem(c, problem("key-wrong", "The bearer key is not the one that is configured."), challenge);
    }
    const cookie = getCookie(c, sessionCookie);
    if (cookie !== undefined && isSameSecret(cookie, await sessionOf(key))) {
      if (isSafe(c.req.method) || isSameOrigin(c)) return next();
      return answerProblem(c, problem("origin-refused", "A session may only be used from these pages themselves."));
    }
    if (wantsPage(c) && isSafe(c.req.method)) {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`/login?next=${encodeURIComponent(pathname + search)}`, 303);
    }
    return answerProblem(c, problem("key-missing", "Send the key as “Authorization: Bearer …”."), challenge);
  };
}

const challenge = { "WWW-Authenticate": 'Bearer realm="wirecheck"' };

const closed: MiddlewareHandler = (c, next) =>
  c.req.path === "/healthz"
    ? next()
    : Promise.resolve(answerProblem(c, problem("key-unconfigured", "Set the secret WIRECHECK_KEY; until then nothing is served.")));

// Without a key the loopback address is the only guard, and a web page elsewhere could point its own host name at it.
const loopback: MiddlewareHandler = (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) {
    if (isSafe(c.req.method) || c.req.header("origin") === undefined || isSameOrigin(c)) return next();
    return Promise.resolve(answerProblem(c, problem("origin-refused", "Without a key only these pages themselves may write.")));
  }
  return Promise.resolve(answerProblem(c, problem("host-refused", "Without a key only localhost is served.")));
};

function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function isSameOrigin(c: Context): boolean {
  return c.req.header("origin") === new URL(c.req.url).origin || c.req.header("sec-fetch-site") === "same-origin";
}
