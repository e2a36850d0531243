/** What a news item says of one version; exactly one of text and html is there. */
export interface NewsItem {
  readonly language?: string;
  readonly provider?: string;
  readonly publishedAt?: string;
  readonly headline?: string;
  readonly text?: string;
  readonly html?: string;
}

export type ReadItem = { readonly ok: true; readonly item: NewsItem } | { readonly ok: false; readonly detail: string };

type Fields = { readonly [name: string]: unknown };

/**
 * Reads a ninjs item of any version (IPTC 1.x, 2.x, 3.x, and the dialect of Superdesk), already parsed from JSON. The case of
 * names is not looked at: 3.x writes `versionCreated` for what was `versioncreated`. Markup is preferred to plain text, since
 * it keeps the paragraphs; the time is that of this version, not of the first.
 */
export function readNinjs(value: unknown): ReadItem {
  if (!isObject(value)) return { ok: false, detail: "not a ninjs item: the JSON is no object" };
  const fields = lowerCased(value);
  const body = bodyOf(fields);
  if (body === undefined) {
    const hint = Array.isArray(fields.versions) ? "; an audit request is given as a line to --jsonl" : "";
    return { ok: false, detail: `not a ninjs item with a body: neither bodies, body_html nor body_text has any copy${hint}` };
  }
  const headline = textOf(fields.headline) ?? preferred(fields.headlines, ["main", "headline"]);
  const language = textOf(fields.language)?.replaceAll("_", "-");
  const publishedAt = firstText(fields, ["versioncreated", "contentcreated", "firstpublished", "firstcreated"]);
  const provider = textOf(fields.source) ?? textOf(fields.provider) ?? nameOfFirst(fields.infosources);
  return {
    ok: true,
    item: {
      ...(language === undefined ? {} : { language }),
      ...(provider === undefined ? {} : { provider }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(headline === undefined ? {} : { headline }),
      ...body,
    },
  };
}

function bodyOf(fields: Fields): { readonly html: string } | { readonly text: string } | undefined {
  const bodies = objectsOf(fields.bodies).flatMap((body) => {
    const value = textOf(body.value);
    if (value === undefined) return [];
    const type = textOf(body.contenttype) ?? (/<(p|div|br|h[1-6])\b/i.test(value) ? "text/html" : "text/plain");
    return [{ value, isMarkup: type.includes("html"), role: textOf(body.role) ?? "main" }];
  });
  const main = bodies.filter(({ role }) => role === "main" || role === "body");
  const pool = main.length > 0 ? main : bodies;
  const html = pool.find(({ isMarkup }) => isMarkup)?.value ?? textOf(fields.body_html) ?? textOf(fields.body_xhtml);
  if (html !== undefined) return { html };
  const text = pool[0]?.value ?? textOf(fields.body_text);
  return text === undefined ? undefined : { text };
}

function preferred(value: unknown, roles: readonly string[]): string | undefined {
  const items = objectsOf(value);
  const chosen = items.find((item) => roles.includes(textOf(item.role) ?? "")) ?? items[0];
  return chosen === undefined ? undefined : textOf(chosen.value);
}

function nameOfFirst(value: unknown): string | undefined {
  const [first] = objectsOf(value);
  return first === undefined ? undefined : textOf(first.name);
}

function firstText(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textOf(fields[name]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A string with something in it. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function objectsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isObject).map(lowerCased) : [];
}

function lowerCased(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
