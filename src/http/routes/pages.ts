import type { Context } from "hono";
import { type KeptStory, listStories, readStory, readVersion, type StorySummary } from "../../app/index.ts";
import type { VersionInput } from "../../engine/index.ts";
import { assets, checkPage, checksPage, checksPath, type StoryLine, storiesPage, storyPage } from "../../review/index.ts";
import type { App, HttpDeps } from "../deps.ts";
import { pageAnswer, pageFrom } from "../queries.ts";
import { findCheck } from "./checks.ts";

/** Pages for editors: what the API answers, made to be read. */
export function pageRoutes(app: App, { ports, checks }: HttpDeps): void {
  app.get("/", async (c) => {
    const cursor = c.req.query("cursor");
    const page = await listStories(ports.store, pageFrom(cursor !== undefined && /^[0-9a-z]{1,11}$/.test(cursor) ? { cursor } : {}));
    const { next } = pageAnswer(page);
    return c.html(storiesPage({ stories: page.items.map(storyLine), ...(next === null ? {} : { next: `/?cursor=${next}` }) }));
  });
  app.get("/stories/:story", async (c) => {
    const kept = await readStory(ports.store, c.req.param("story"));
    const { report, hidden } = kept.last;
    return c.html(storyPage({ report, versions: readVersions(kept), hidden: c.req.query("all") === "true" ? hidden : [] }));
  });
  app.get(checksPath, (c) => c.html(checksPage(checks)));
  app.get(`${checksPath}/:family/:name`, (c) => c.html(checkPage(findCheck(checks, c.req.param()))));
  for (const { path, contentType, body } of assets) app.get(path, (c) => asset(c, contentType, body));

  /** The copy that is still kept, as the engine took it. */
  function readVersions({ versions }: KeptStory): VersionInput[] {
    return versions.flatMap(({ dropped, ...version }) => (dropped === true ? [] : [readVersion(version, ports.htmlToText)]));
  }
}

function asset(c: Context, contentType: string, body: string): Response {
  c.header("Cache-Control", "public, max-age=3600");
  c.header("Content-Type", contentType);
  return c.body(body);
}

function storyLine({ id, slug, title, versions, latest }: StorySummary): StoryLine {
  const { gate, bySeverity } = latest.summary;
  return {
    id,
    ...(slug === undefined ? {} : { slug }),
    ...(title === undefined ? {} : { title }),
    gate,
    bySeverity,
    versions,
    auditedAt: latest.createdAt,
  };
}
