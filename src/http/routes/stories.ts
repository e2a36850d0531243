import { createRoute, z } from "@hono/zod-openapi";
import { deleteStory, listStories, listStoryAudits, readStory, readStoryClaims } from "../../app/index.ts";
import type { Agreement } from "../../engine/index.ts";
import type { App, HttpDeps } from "../deps.ts";
import { answers } from "../describe.ts";
import { pageAnswer, pageFrom, paging } from "../queries.ts";

const params = z.object({ story: z.string().openapi({ description: "The story's id, percent-encoded." }) });
const agreement = z.enum(["agree", "less-specific", "shifted", "contradiction", "single"] satisfies Agreement[]).optional();

const list = createRoute({
  method: "get",
  path: "/v1/stories",
  tags: ["stories"],
  summary: "List the stories, the one audited last first",
  request: { query: z.strictObject(paging) },
  responses: answers(200, "The stories", "StoryPage", ["query-invalid"]),
});

const read = createRoute({
  method: "get",
  path: "/v1/stories/{story}",
  tags: ["stories"],
  summary: "One story with its last audit and the versions that it read, less their copy",
  request: { params },
  responses: answers(200, "The story", "Story", ["story-unknown"]),
});

const remove = createRoute({
  method: "delete",
  path: "/v1/stories/{story}",
  tags: ["stories"],
  summary: "Delete a story with its audits, findings and copy",
  request: { params },
  responses: answers(204, "It is gone", undefined, ["story-unknown"]),
});

const claims = createRoute({
  method: "get",
  path: "/v1/stories/{story}/claims",
  tags: ["stories"],
  summary: "The fact table of the story's last audit",
  request: { params, query: z.strictObject({ kind: z.string().optional(), agreement }) },
  responses: answers(200, "The claims", "Claims", ["query-invalid", "story-unknown"]),
});

const audits = createRoute({
  method: "get",
  path: "/v1/stories/{story}/audits",
  tags: ["stories"],
  summary: "The story's audits, newest first",
  request: { params, query: z.strictObject(paging) },
  responses: answers(200, "The audits", "AuditPage", ["query-invalid", "story-unknown"]),
});

export function storyRoutes(app: App, { ports: { store } }: HttpDeps): void {
  app.openapi(list, async (c) => c.json(pageAnswer(await listStories(store, pageFrom(c.req.valid("query"))))));
  app.openapi(read, async (c) => {
    const { story, versions } = await readStory(store, c.req.param("story"));
    return c.json({
      ...story,
      versions: versions.map(({ text: _text, html: _html, ...version }) => ({
        ...version,
        kept: version.dropped !== true,
        dropped: undefined,
      })),
    });
  });
  app.openapi(remove, async (c) => {
    await deleteStory(store, c.req.param("story"));
    return c.body(null, 204);
  });
  app.openapi(claims, async (c) => {
    const { kind, agreement } = c.req.valid("query");
    const filter = { ...(kind === undefined ? {} : { kind }), ...(agreement === undefined ? {} : { agreement }) };
    return c.json({ items: await readStoryClaims(store, c.req.param("story"), filter), next: null });
  });
  app.openapi(audits, async (c) => c.json(pageAnswer(await listStoryAudits(store, c.req.param("story"), pageFrom(c.req.valid("query"))))));
}
