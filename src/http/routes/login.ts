import { deleteCookie, setCookie } from "hono/cookie";
import { readBytes } from "../body.ts";
import type { App, HttpDeps } from "../deps.ts";
import { loginPage } from "../login-page.ts";
import { isSameSecret, sessionCookie, sessionOf } from "../secrets.ts";

const weekSeconds = 7 * 86_400;
/** A key and a path; more is no sign-in. */
const mostFormBytes = 4096;

/** A browser's way in: it gives the key once and then holds a cookie that scripts cannot read. */
export function loginRoutes(app: App, deps: HttpDeps): void {
  app.get("/login", (c) => c.html(loginPage({ next: ownPath(c.req.query("next")), failed: false })));
  app.post("/login", async (c) => {
    const key = deps.key();
    // Without a key whoever comes this far needs none.
    if (key === undefined) return c.redirect("/", 303);
    const fields = new URLSearchParams(new TextDecoder().decode(await readBytes(c.req.raw, mostFormBytes)));
    const next = ownPath(fields.get("next") ?? undefined);
    if (!isSameSecret(fields.get("key") ?? "", key)) return c.html(loginPage({ next, failed: true }), 401);
    // Lax, not Strict: a link to a story in a chat opens the story. What writes is guarded by its Origin beside that.
    const secure = new URL(c.req.url).protocol === "https:";
    setCookie(c, sessionCookie, await sessionOf(key), { httpOnly: true, sameSite: "Lax", path: "/", secure, maxAge: weekSeconds });
    return c.redirect(next, 303);
  });
  app.post("/logout", (c) => {
    deleteCookie(c, sessionCookie, { path: "/" });
    return c.redirect("/login", 303);
  });
}

/** A path on this host; anything else could send a reader who just gave the key somewhere else. */
function ownPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : "/";
}
