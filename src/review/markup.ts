import { html } from "hono/html";

/** Markup that is already escaped. `${…}` inside `html` escapes strings, so a version's words can never become markup. */
export type Html = ReturnType<typeof html>;

export { html };

export const nothing: Html = html``;
