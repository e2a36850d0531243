import { OpenAPIHono } from "@hono/zod-openapi";
import { beforeEach, describe, expect, it } from "vitest";
import { type AppPorts, limits } from "../../src/app/index.ts";
import { checks, type Finding } from "../../src/engine/index.ts";
import { answerSchemas } from "../../src/http/answers.ts";
import { type App, createApp, type HttpDeps } from "../../src/http/index.ts";
import { testPorts, versions } from "./requests.ts";
import type { EmptyDatabase } from "./storage-contract.ts";

const key = "a-key-of-the-desk";
const troops = { id: "urn:desk:troops", slug: "troops" };
const troopsPath = `/v1/stories/${encodeURIComponent(troops.id)}`;
const schemas = answerSchemas(new OpenAPIHono().openAPIRegistry);

/** What the HTTP side must do on every runtime. `openEmpty` gives a migrated database without rows, once for each test. */
export function httpContract(name: string, openEmpty: () => Promise<EmptyDatabase>): void {
  describe(`HTTP on ${name}`, () => {
    let app: App;
    let ports: AppPorts;
    let faults: unknown[];

    function appWith(deps: Partial<HttpDeps>): App {
      return createApp({ ports, checks, key: () => key, keyless: "closed", reportFault: (error) => faults.push(error), ...deps });
    }

    beforeEach(async () => {
      const database = await openEmpty();
      faults = [];
      ports = testPorts(database.makeStore(database.driver));
      app = appWith({});
    });

    function call(path: string, init: RequestInit = {}): Promise<Response> {
      return Promise.resolve(app.request(path, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } }));
    }

    function post(body: unknown, query = "", headers: Record<string, string> = {}): Promise<Response> {
      const bytes = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
      return call(`/v1/audits${query}`, {
        method: "POST",
        body: bytes as string,
        headers: { "content-type": "application/json", ...headers },
      });
    }

    /** The answer's JSON, held to its schema. */
    // biome-ignore lint/suspicious/noExplicitAny: the schema was just held to it
    async function answer(response: Response, schema: keyof typeof schemas, status = 200): Promise<any> {
      const text = await response.text();
      expect({ status: response.status, text }).toMatchObject({ status });
      const json = JSON.parse(text);
      expect(schemas[schema].safeParse(json).error?.issues).toBeUndefined();
      return json;
    }

    // biome-ignore lint/suspicious/noExplicitAny: as above
    async function problemOf(response: Response, status: number, code: string): Promise<any> {
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      const problem = await answer(response, "Problem", status);
      expect(problem).toMatchObject({ status, code });
      return problem;
    }

    async function isEmpty(): Promise<void> {
      expect((await answer(await call("/v1/audits"), "AuditPage")).items).toEqual([]);
      expect(await ports.store.isEmpty()).toBe(true);
    }

    it("audits, answers 201 with the place of the report, and gives the same bytes there", async () => {
      const response = await post({ id: "r1", story: troops, metadata: { desk: "foreign" }, versions: versions("!leak 300 ?maybe") });
      const text = await response.clone().text();
      const report = await answer(response, "Report", 201);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(response.headers.get("location")).toBe(`/v1/audits/${report.id}`);
      expect(report).toMatchObject({ requestId: "r1", story: troops, metadata: { desk: "foreign" }, summary: { hidden: 1 } });
      expect(report.findings).toHaveLength(1);
      expect(await (await call(`/v1/audits/${report.id}`)).text()).toBe(text);
    });

    it("shows hidden findings with ?all=true, at once and later", async () => {
      const report = await answer(await post({ versions: versions("!leak ?maybe") }, "?all=true"), "Report", 201);
      expect(report.findings).toHaveLength(2);
      const read = async (query: string) => (await answer(await call(`/v1/audits/${report.id}${query}`), "Report")).findings.length;
      expect([await read(""), await read("?all=true")]).toEqual([1, 2]);
    });

    it("keeps nothing with ?store=false and answers 200", async () => {
      const response = await post({ id: "r1", story: troops, versions: versions("!leak") }, "?store=false");
      expect(response.headers.get("location")).toBeNull();
      expect((await answer(response, "Report")).findings).toHaveLength(1);
      await isEmpty();
    });

    it("gives the same report for a known request id and 409 for another body", async () => {
      const body = { id: "r1", story: troops, versions: versions("!leak") };
      const first = await (await post(body)).text();
      const again = await post(JSON.stringify(body, null, 2));
      expect([again.status, await again.text()]).toEqual([201, first]);
      await problemOf(await post({ ...body, versions: versions("other") }), 409, "request-id-taken");
    });

    it("makes a story for copy that names none, the same for the same copy", async () => {
      const story = async (texts: string[]) => (await answer(await post({ versions: versions(...texts) }), "Report", 201)).story.id;
      const made = await story(["one", "other"]);
      expect(await story(["one", "other"])).toBe(made);
      expect(await story(["one", "another"])).not.toBe(made);
      await answer(await call(`/v1/stories/${encodeURIComponent(made)}`), "Story");
    });

    it("answers 400 with a code for a body that is not JSON", async () => {
      await problemOf(await post("{"), 400, "body-not-json");
      await problemOf(await post(""), 400, "body-not-json");
      await isEmpty();
    });

    it("answers 400 with a code for bytes that are not UTF-8, even inside a string", async () => {
      const bytes = new TextEncoder().encode('{"versions":[{"id":"A","text":"caf?"}]}');
      bytes[bytes.indexOf(63)] = 0xe9;
      await problemOf(await post(bytes), 400, "body-not-utf8");
      await isEmpty();
    });

    it("points at every fault of a request and stores nothing", async () => {
      const long = "x".repeat(257);
      const rows: [unknown, string[]][] = [
        [[], ["#"]],
        [{}, ["#/versions"]],
        [{ versions: [] }, ["#/versions"]],
        [{ versions: Array.from({ length: 201 }, (_, at) => ({ id: `${at}`, text: "x" })) }, ["#/versions"]],
        [{ versions: versions(""), other: 1 }, ["#/versions/0/text", "#/other"]],
        [{ versions: [{ id: "A", text: "x", title: "y" }] }, ["#/versions/0/title"]],
        [{ versions: [{ id: "A" }] }, ["#/versions/0"]],
        [{ versions: [{ id: "A", text: "x", html: "<p>x" }] }, ["#/versions/0"]],
        [
          {
            versions: [
              { id: "A", text: "x" },
              { id: "A", text: "y" },
            ],
          },
          ["#/versions/1/id"],
        ],
        [{ versions: [{ id: "", text: "x" }] }, ["#/versions/0/id"]],
        [{ versions: [{ id: long, text: "x" }] }, ["#/versions/0/id"]],
        [{ versions: [{ id: "a\u0007b", text: "x" }] }, ["#/versions/0/id"]],
        [{ versions: [{ id: "..", text: "x" }] }, ["#/versions/0/id"]],
        [{ versions: [{ id: "A", text: "x", publishedAt: "2024-02-30" }] }, ["#/versions/0/publishedAt"]],
        [{ versions: [{ id: "A", text: "x", publishedAt: "yesterday" }] }, ["#/versions/0/publishedAt"]],
        [{ versions: [{ id: "A", text: "x", translation: "robot" }] }, ["#/versions/0/translation"]],
        [{ versions: [{ id: "A", text: "x", language: "English!" }] }, ["#/versions/0/language"]],
        [{ versions: [{ id: "A", text: "x", headline: null }] }, ["#/versions/0/headline"]],
        [{ versions: versions("x"), story: { id: "s", "a/b~c": 1 } }, ["#/story/a~1b~0c"]],
        [{ versions: versions("x"), metadata: { big: "x".repeat(4096) } }, ["#/metadata"]],
        [{ versions: versions("x"), profile: "sports" }, ["#/profile"]],
      ];
      for (const [body, pointers] of rows) {
        const problem = await problemOf(await post(body as object), 400, "request-invalid");
        expect(problem.errors.map(({ pointer }: { pointer: string }) => decodeURIComponent(pointer)).sort()).toEqual([...pointers].sort());
        expect(problem.errors.every(({ detail }: { detail: string }) => detail !== "")).toBe(true);
      }
      await isEmpty();
    });

    it("takes ids of 256 printable characters in any script, and every form of date", async () => {
      const forms = ["2024-10-18", "2024-10-18T18:00", "2024-10-18T18:00:00Z", "2024-02-29T18:00:00.123+09:00", "2024-10-18T18:00:00+0900"];
      const ids = ["新聞".repeat(128), "😀".repeat(256), "a b", "urn:x:1?y=#z%41/+", "…"];
      const body = { versions: forms.map((publishedAt, at) => ({ id: ids[at], text: "x", publishedAt })) };
      const report = await answer(await post(body), "Report", 201);
      expect(report.versions.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
    });

    it("replaces NUL and lone surrogates one for one, so that offsets stay", async () => {
      const response = await post('{"story":{"id":"s"},"versions":[{"id":"A","text":"a\\u0000b\\ud83d😀 !leak"}]}');
      const report = await answer(response, "Report", 201);
      expect(report.findings[0].evidence[0]).toMatchObject({ start: 7, end: 12 });
      expect((await ports.store.readStory("s"))?.versions[0]?.text).toBe("a\ufffdb\ufffd😀 !leak");
    });

    it("takes a body of exactly the limit and refuses one byte more, announced or not", async () => {
      const empty = '{"versions":[{"id":"A","text":""}]}';
      const body = (bytes: number) =>
        new TextEncoder().encode(empty.replace('""', `"${"word ".repeat(bytes).slice(0, bytes - empty.length)}"`));
      const chunked = (bytes: Uint8Array) =>
        new Request("http://localhost/v1/audits?store=false", {
          method: "POST",
          headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
          body: new ReadableStream({
            start(controller) {
              for (let at = 0; at < bytes.length; at += 65536) controller.enqueue(bytes.slice(at, at + 65536));
              controller.close();
            },
          }),
          duplex: "half",
        } as RequestInit);
      await answer(await post(body(limits.bodyBytes), "?store=false"), "Report");
      await answer(await app.request(chunked(body(limits.bodyBytes))), "Report");
      await problemOf(await post(body(limits.bodyBytes + 1)), 413, "body-too-large");
      await problemOf(await post("{}", "", { "content-length": `${limits.bodyBytes + 1}` }), 413, "body-too-large");
      await problemOf(await app.request(chunked(body(limits.bodyBytes + 1))), 413, "body-too-large");
    });

    it("answers 415 for anything but JSON as UTF-8", async () => {
      const body = { versions: versions("x") };
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=iso-8859-1"]) {
        await problemOf(await post(body, "", { "content-type": type }), 415, "media-type-unsupported");
      }
      await problemOf(await post(body, "", { "content-encoding": "gzip" }), 415, "media-type-unsupported");
      expect((await post(body, "?store=false", { "content-type": 'Application/JSON; charset="UTF-8"' })).status).toBe(200);
    });

    it("refuses query parameters that it does not know and values that they do not take", async () => {
      for (const path of [
        "/v1/audits?page=2",
        "/v1/audits?limit=0",
        "/v1/audits?limit=201",
        "/v1/audits?limit=x",
        "/v1/audits?cursor=!",
        "/v1/findings?severity=fatal",
        "/v1/findings?colour=red",
        "/v1/stories?limit=1.5",
        `${troopsPath}/claims?agreement=no`,
      ]) {
        const problem = await problemOf(await call(path), 400, "query-invalid");
        expect(problem.errors).toHaveLength(1);
      }
      await problemOf(await post({ versions: versions("x") }, "?store=no"), 400, "query-invalid");
      await problemOf(await post({ versions: versions("x") }, "?replace=true"), 400, "query-invalid");
      await isEmpty();
    });

    it("answers 404 and 405 as problems with stable codes", async () => {
      await problemOf(await call("/v1/audits/none"), 404, "audit-unknown");
      await problemOf(await call("/v1/stories/none"), 404, "story-unknown");
      await problemOf(await call("/v1/stories/none/claims"), 404, "story-unknown");
      await problemOf(await call("/v1/stories/none/audits"), 404, "story-unknown");
      await problemOf(await call("/v1/stories/none", { method: "DELETE" }), 404, "story-unknown");
      await problemOf(await call("/v1/findings/none"), 404, "finding-unknown");
      await problemOf(await call("/v1/checks/none/none"), 404, "check-unknown");
      await problemOf(await call("/v1/nothing"), 404, "path-unknown");
      const refused = await call("/v1/audits", { method: "PUT" });
      expect(refused.headers.get("allow")).toBe("POST, GET, HEAD");
      await problemOf(refused, 405, "method-unsupported");
    });

    it("answers 500 without details where the fault is ours, and reports it", async () => {
      app = appWith({
        ports: {
          ...ports,
          audit: () => {
            throw new Error("the secret inside");
          },
        },
      });
      const problem = await problemOf(await post({ versions: versions("x") }), 500, "server-failed");
      expect(JSON.stringify(problem)).not.toContain("secret inside");
      expect(faults).toHaveLength(1);
      app = appWith({});
      await isEmpty();
    });

    it("reads, lists and deletes a story whose id must be percent-encoded", async () => {
      for (const id of ["urn:desk:troops", "a/b?c=d#e", "100% sure+?", "слово 新聞", "%41"]) {
        const path = `/v1/stories/${encodeURIComponent(id)}`;
        const [version] = versions("!leak 300");
        await post({ story: { id }, versions: [{ ...version, headline: "Title", provider: "Agency" }] });
        const story = await answer(await call(path), "Story");
        expect(story).toMatchObject({
          id,
          title: "Title",
          audits: 1,
          versions: [{ id: "A", headline: "Title", provider: "Agency", kept: true }],
        });
        expect((await answer(await call("/v1/stories"), "StoryPage")).items).toMatchObject([{ id, versions: 1 }]);
        expect((await answer(await call(`${path}/audits`), "AuditPage")).items).toMatchObject([{ story: { id }, revision: 1 }]);
        expect((await answer(await call(`/v1/audits?story=${encodeURIComponent(id)}`), "AuditPage")).items).toHaveLength(1);
        expect((await answer(await call(`${path}/claims?kind=quantity`), "Claims")).items).toMatchObject([{ label: "300" }]);
        expect((await answer(await call(`/v1/findings?story=${encodeURIComponent(id)}`), "FindingPage")).items).toHaveLength(1);
        expect((await call(path, { method: "DELETE" })).status).toBe(204);
        await problemOf(await call(path), 404, "story-unknown");
        await isEmpty();
      }
    });

    it("answers a finding with its state", async () => {
      const report = await answer(await post({ story: troops, versions: versions("!leak") }), "Report", 201);
      const [finding] = report.findings;
      const expected = { story: { id: troops.id }, finding, state: { status: "open", firstAudit: report.id, lastAudit: report.id } };
      expect(await answer(await call(`/v1/findings/${finding.id}`), "FindingAnswer")).toEqual(expected);
      expect(await answer(await call("/v1/findings"), "FindingPage")).toEqual({ items: [expected], next: null });
    });

    it("pages with the cursor that it gave", async () => {
      for (const text of ["!one", "!two", "!three"]) await post({ story: troops, versions: versions(text) });
      const seen: string[] = [];
      let cursor: string | null = "";
      do {
        const page: { items: { finding: Finding }[]; next: string | null } = await answer(
          await call(`/v1/findings?limit=2${cursor && `&cursor=${cursor}`}`),
          "FindingPage",
        );
        seen.push(...page.items.map(({ finding }) => finding.evidence[0]!.quote));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen).toEqual(["!three", "!two", "!one"]);
    });

    it("tells the checks from their own metadata", async () => {
      const { items } = await answer(await call("/v1/checks"), "CheckList");
      expect(items.map(({ id }: { id: string }) => id)).toEqual(checks.map(({ id }) => id));
      for (const { id, help } of items) {
        await answer(await call(`/v1/checks/${id}`), "Check");
        expect((await call(help)).status).toBe(200);
      }
    });

    it("describes in OpenAPI 3.1 every path under /v1, with schemas for all that is referred to", async () => {
      const response = await call("/openapi.json");
      const text = await response.text();
      const description = JSON.parse(text);
      expect(description.openapi).toBe("3.1.0");
      const routes = new Set(app.routes.filter(({ path, method }) => path.startsWith("/v1/") && method !== "ALL").map(({ path }) => path));
      expect(
        Object.keys(description.paths)
          .filter((path) => path.startsWith("/v1/"))
          .sort(),
      ).toEqual([...routes].map((path) => path.replaceAll(/:(\w+)/g, "{$1}")).sort());
      const referred = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
      expect([...referred].filter((name) => description.components.schemas[name!] === undefined)).toEqual([]);
    });

    it("shows pages that load nothing from elsewhere and run no inline script", async () => {
      await post({ story: troops, versions: versions("<script>alert(1)</script> !leak 300") });
      for (const path of ["/", `/stories/${encodeURIComponent(troops.id)}?all=true`, "/docs", "/docs/checks"]) {
        const response = await call(path, { headers: { accept: "text/html" } });
        const text = await response.text();
        expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "text/html; charset=UTF-8"]);
        expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
        expect(text).not.toMatch(/<script(?![^>]*\ssrc="\/)|<style|\sstyle=|\son\w+=|(src|href)="(https?:)?\/\/|<script>alert/);
        for (const [, asset] of text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) expect((await call(asset!)).status).toBe(200);
      }
    });

    it("answers a browser that asks for a page that is not there with a page", async () => {
      const response = await call("/stories/none", { headers: { accept: "text/html" } });
      expect([response.status, response.headers.get("content-type")]).toEqual([404, "text/html; charset=UTF-8"]);
    });

    describe("with a key", () => {
      const bare = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(path, init));

      it("answers 401 without it and with another", async () => {
        const paths = ["/v1/audits", "/v1/checks", "/openapi.json", "/docs", "/", "/stories/x"];
        for (const path of paths) {
          const missing = await bare(path);
          expect(missing.headers.get("www-authenticate")).toContain("Bearer");
          await problemOf(missing, 401, "key-missing");
          await problemOf(await bare(path, { headers: { authorization: `Bearer ${key}x` } }), 401, "key-wrong");
        }
      });

      it("answers /healthz to anyone", async () => {
        await answer(await bare("/healthz"), "Health");
      });

      it("lets a browser in through /login with a cookie that scripts cannot read, and out again", async () => {
        const sent = await bare("/stories/x?all=true", { headers: { accept: "text/html" } });
        expect([sent.status, sent.headers.get("location")]).toEqual([303, "/login?next=%2Fstories%2Fx%3Fall%3Dtrue"]);
        const form = await bare(sent.headers.get("location")!);
        expect(await form.text()).toContain('value="/stories/x?all=true"');
        const give = (body: string) =>
          bare("https://desk.example/login", { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
        expect((await give("key=wrong&next=/")).status).toBe(401);
        const signed = await give(`key=${key}&next=%2Fstories%2Fx`);
        expect([signed.status, signed.headers.get("location")]).toEqual([303, "/stories/x"]);
        const cookie = signed.headers.get("set-cookie")!;
        expect(cookie).toMatch(/HttpOnly/);
        expect(cookie).toMatch(/Secure/);
        expect(cookie).not.toContain(key);
        const headers = { cookie: cookie.split(";")[0]! };
        expect((await bare("/", { headers })).status).toBe(200);
        expect((await bare("/", { headers: { cookie: `${headers.cookie}0` } })).status).toBe(401);
        const out = await bare("/logout", { method: "POST", headers: { ...headers, origin: "http://localhost" } });
        expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
      });

      it("sends nobody elsewhere after signing in", async () => {
        for (const next of ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"]) {
          const response = await bare("/login", { method: "POST", body: `key=${key}&next=${encodeURIComponent(next)}` });
          expect(response.headers.get("location")).toBe("/");
        }
      });

      it("takes writes of a session only from its own pages", async () => {
        const signed = await bare("/login", { method: "POST", body: `key=${key}` });
        const cookie = signed.headers.get("set-cookie")!.split(";")[0]!;
        const remove = (headers: Record<string, string>) => bare("/v1/stories/none", { method: "DELETE", headers: { cookie, ...headers } });
        await problemOf(await remove({ origin: "https://evil.example" }), 403, "origin-refused");
        await problemOf(await remove({}), 403, "origin-refused");
        await problemOf(await remove({ origin: "http://localhost" }), 404, "story-unknown");
      });
    });

    describe("without a key", () => {
      it("is closed but for /healthz where it is open to the network", async () => {
        app = appWith({ key: () => undefined });
        for (const path of ["/v1/audits", "/", "/openapi.json", "/login", "/assets/wirecheck.css"]) {
          await problemOf(await app.request(path), 503, "key-unconfigured");
        }
        await answer(await app.request("/healthz"), "Health");
      });

      it("serves loopback names only, so that no other site can point its name here", async () => {
        app = appWith({ key: () => undefined, keyless: "loopback" });
        for (const host of ["localhost:8787", "127.0.0.1:8787", "[::1]:8787"])
          expect((await app.request(`http://${host}/v1/audits`)).status).toBe(200);
        await problemOf(await app.request("http://evil.example:8787/v1/audits"), 403, "host-refused");
        await problemOf(await app.request("http://127.0.0.1.evil.example/v1/audits"), 403, "host-refused");
      });

      it("takes no write from another site's page", async () => {
        app = appWith({ key: () => undefined, keyless: "loopback" });
        const remove = (headers: Record<string, string>) =>
          app.request("http://localhost:8787/v1/stories/none", { method: "DELETE", headers });
        await problemOf(await remove({ origin: "https://evil.example" }), 403, "origin-refused");
        await problemOf(await remove({ origin: "http://localhost:8787" }), 404, "story-unknown");
        await problemOf(await remove({}), 404, "story-unknown");
      });
    });
  });
}
