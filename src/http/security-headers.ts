import type { MiddlewareHandler } from "hono";

const pagePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Nothing is framed, sniffed, referred or kept by a cache; pages run only their own script. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Content-Security-Policy", headers.get("Content-Type")?.startsWith("text/html") ? pagePolicy : dataPolicy);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
};
