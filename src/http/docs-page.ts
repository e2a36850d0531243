import { html } from "hono/html";
import { problem, problemCodes } from "../app/index.ts";
import type { Html } from "../review/index.ts";
import { layout } from "../review/layout.ts";
import type { Description } from "./description.ts";

const methods = ["get", "post", "put", "patch", "delete"] as const;
type Operation = NonNullable<NonNullable<Description["paths"]>[string]["get"]>;

/** The API's description as one page: nothing is loaded from elsewhere. */
export function docsPage(description: Description): Html {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] === undefined ? [] : [{ method, path, operation: item[method] as Operation }])),
  );
  const main = html`
<header class="list-head"><h1>API</h1><p class="lede">${description.info.description}</p>
<p><a href="/openapi.json">openapi.json</a> · <a href="/docs/checks">the checks</a></p></header>
<div class="prose">
<h2>A first audit</h2>
<pre><code>${firstCall}</code></pre>
${(description.tags ?? []).map(
  ({ name }) => html`<section aria-labelledby="${name}"><h2 id="${name}">${name}</h2>
${operations.filter(({ operation }) => operation.tags?.includes(name)).map(operationOf)}</section>`,
)}
<h2 id="schemas">Schemas</h2>
${Object.entries(description.components?.schemas ?? {}).map(
  ([name, schema]) =>
    html`<details id="schema-${name}"><summary><code>${name}</code></summary><pre><code>${JSON.stringify(schema, null, 2)}</code></pre></details>`,
)}
<h2 id="problems">Problems</h2>
<dl>${problemCodes.map((code) => {
    const { status, title } = problem(code, "");
    return html`<dt id="${code}"><code>${code}</code> <span class="quiet">${status}</span></dt><dd>${title}.</dd>`;
  })}</dl>
</div>`;
  return layout({ title: "API · wirecheck", main });
}

const firstCall = `curl http://127.0.0.1:8787/v1/audits -H 'Authorization: Bearer KEY' -H 'Content-Type: application/json' -d '
{"story": {"id": "urn:desk:harbour"},
 "versions": [{"id": "A", "text": "More than 300 containers were shipped."},
              {"id": "B", "text": "Up to 300 containers were shipped."}]}'`;

function operationOf({ method, path, operation }: { readonly method: string; readonly path: string; readonly operation: Operation }): Html {
  const parameters = (operation.parameters ?? []).flatMap((parameter) => ("name" in parameter ? [parameter] : []));
  return html`
<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${operation.summary}.${operation.description === undefined ? "" : ` ${operation.description}`}</p>
<dl>${parameters.map(
    ({ name, in: place, description, schema }) =>
      html`<dt><code>${name}</code> <span class="quiet">${place}${choices(schema)}</span></dt><dd>${description ?? descriptionOf(schema)}</dd>`,
  )}${Object.entries(operation.responses ?? {}).map(
    ([status, response]) =>
      html`<dt>${status}</dt><dd>${responseOf(response as { description: string; content?: Record<string, { schema?: { $ref?: string } }> })}</dd>`,
  )}</dl>`;
}

function responseOf({ description, content }: { description: string; content?: Record<string, { schema?: { $ref?: string } }> }): Html {
  const name = content?.["application/json"]?.schema?.$ref?.split("/").at(-1);
  return name === undefined ? html`${description}` : html`${description}: <a href="#schema-${name}"><code>${name}</code></a>`;
}

function choices(schema: unknown): string {
  const listed = (schema as { enum?: readonly string[] } | undefined)?.enum;
  return listed === undefined ? "" : `: ${listed.join(" | ")}`;
}

function descriptionOf(schema: unknown): string {
  return (schema as { description?: string } | undefined)?.description ?? "";
}
