import { html } from "hono/html";
import type { Html } from "../review/index.ts";
import { layout } from "../review/layout.ts";

/** Where a browser gives the newsroom's key. */
export function loginPage({ next, failed }: { readonly next: string; readonly failed: boolean }): Html {
  const main = html`
<header class="list-head"><h1>Sign in</h1></header>
${failed ? html`<p role="alert">That is not the key that is configured here.</p>` : html`<p>These pages need the newsroom's key.</p>`}
<form method="post" action="/login" class="prose">
<input type="hidden" name="next" value="${next}">
<p><label for="key">Key</label> <input id="key" name="key" type="password" autocomplete="current-password" required autofocus></p>
<p><button type="submit">Sign in</button></p>
</form>`;
  return layout({ title: "Sign in · wirecheck", main });
}
