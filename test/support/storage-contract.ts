import { beforeEach, describe, expect, it } from "vitest";
import { auditVersions, type ClaimFilter, deleteStory, dropOldTexts, readReport, readStory, type Store } from "../../src/app/index.ts";
import type { Driver } from "../../src/storage/driver.ts";
import { type LimitedDriver, limitedDriver } from "./limited-driver.ts";
import { silentAudit } from "./planted-audit.ts";
import { keep, noon, request, testPorts, versions } from "./requests.ts";

export interface EmptyDatabase {
  readonly driver: Driver;
  makeStore(driver: Driver): Store;
}

const troops = { id: "urn:desk:troops", slug: "troops" };
const tables = ["stories", "texts", "reports", "audits", "versions", "claims", "findings"];

/** What every database must do. `openEmpty` gives a migrated database without rows, once for each test. */
export function storageContract(name: string, openEmpty: () => Promise<EmptyDatabase>): void {
  describe(`storage on ${name}`, () => {
    let driver: LimitedDriver;
    let database: EmptyDatabase;
    let store: Store;

    beforeEach(async () => {
      database = await openEmpty();
      driver = limitedDriver(database.driver);
      store = database.makeStore(driver);
    });

    const count = async (table: string) => (await database.driver.all(`SELECT count(*) AS n FROM ${table}`))[0]!.n as number;
    const counts = async () => Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(table)])));

    it("gives a report back byte for byte, with request id, slug and metadata", async () => {
      const given = await keep(testPorts(store), {
        id: "request 1",
        story: troops,
        metadata: { desk: "foreign", nested: [1, null, "“quoted”\n"] },
        versions: versions("Ta. !leak of 300", "Another !leak, and 2019"),
      });
      expect(await readReport(store, given.id, false)).toEqual(given);
    });

    it("shows hidden findings among the others only when asked", async () => {
      const ports = testPorts(store);
      const { id } = await keep(ports, { story: troops, versions: versions("?maybe then !sure") });
      const checks = async (all: boolean) =>
        JSON.parse((await readReport(store, id, all)).text).findings.map((finding: { message: string }) => finding.message);
      expect(await checks(false)).toEqual(["“!sure” was planted."]);
      expect(await checks(true)).toEqual(["“?maybe” was planted.", "“!sure” was planted."]);
    });

    it("keeps a text once, whatever stories and fields it stands in", async () => {
      const ports = testPorts(store);
      const text = "The same agency copy, word for word. ".repeat(10);
      await keep(ports, { story: { id: "one" }, versions: versions(text, "other") });
      await keep(ports, { story: { id: "two" }, versions: [{ id: "Z", headline: "other", html: text }] });
      expect(await count("texts")).toBe(2);
      expect((await readStory(store, "two")).versions).toEqual([{ id: "Z", headline: "other", html: text }]);
    });

    it("keeps one row for a report that is made twice, and an audit each time", async () => {
      const ports = testPorts(store);
      await keep(ports, { story: troops, versions: versions("!one 300") });
      const once = await counts();
      await keep(ports, { story: troops, versions: versions("!one 300") });
      expect(await counts()).toEqual({ ...once, audits: 2 });
    });

    it("tells audits of the same copy with another publication date apart", async () => {
      const ports = testPorts(store);
      const [text] = versions("!one");
      await keep(ports, { story: troops, versions: [text] });
      await keep(ports, { story: troops, versions: [{ ...text, publishedAt: "2026-02-01" }] });
      expect((await readStory(store, troops.id)).versions[0]!.publishedAt).toBe("2026-02-01");
    });

    it("gives html, headline and the fields that were sent back as they were", async () => {
      const sent = [
        {
          id: "A",
          language: "en",
          sourceLanguage: "ko",
          translation: "machine",
          provider: "Agency",
          publishedAt: "2024-10-18T18:00:00Z",
          headline: "Troops",
          html: "<p>Up to 300 &amp; more</p>".repeat(20),
        },
        { id: "urn:x:2", text: "短い" },
      ];
      await keep(testPorts(store), { story: troops, versions: sent });
      expect((await readStory(store, troops.id)).versions).toEqual(sent);
    });

    it("remembers the first and the last audit of a finding", async () => {
      const ports = testPorts(store);
      const first = await keep(ports, { story: troops, versions: versions("!leak") });
      const last = await keep(ports, { story: troops, versions: versions("!leak and !more") });
      const { items } = await store.listFindings({ story: troops.id, all: false, limit: 10 });
      expect(items.map(({ finding, state }) => [finding.message, state])).toEqual([
        ["“!more” was planted.", { status: "open", firstAudit: last.id, lastAudit: last.id }],
        ["“!leak” was planted.", { status: "open", firstAudit: first.id, lastAudit: last.id }],
      ]);
      expect(await store.readFinding(items[1]!.finding.id)).toEqual(items[1]);
    });

    it("filters findings by story, check, kind, severity, status and version", async () => {
      const ports = testPorts(store);
      await keep(ports, { story: troops, versions: versions("!leak ?nearx", "!nine") });
      await keep(ports, { story: { id: "other" }, versions: versions("!worstx") });
      const words = async (filter: object) =>
        (await store.listFindings({ all: false, limit: 10, ...filter })).items.map(({ finding }) => finding.evidence[0]!.quote).sort();
      expect(await words({})).toEqual(["!leak", "!nine", "!worstx"]);
      expect(await words({ all: true })).toEqual(["!leak", "!nine", "!worstx", "?nearx"]);
      expect(await words({ story: "other" })).toEqual(["!worstx"]);
      expect(await words({ story: "none" })).toEqual([]);
      expect(await words({ check: "quantity/bound" })).toEqual(["!nine"]);
      expect(await words({ kind: "artifact" })).toEqual(["!leak", "!worstx"]);
      expect(await words({ severity: "critical" })).toEqual(["!worstx"]);
      expect(await words({ version: "B" })).toEqual(["!nine"]);
      expect(await words({ status: "open", version: "A", story: troops.id })).toEqual(["!leak"]);
      expect(await words({ status: "dismissed" })).toEqual([]);
    });

    it("forgets a version that a finding no longer shows", async () => {
      const ports = testPorts(store);
      await keep(ports, { story: troops, versions: versions("!leak", "!leak") });
      await keep(ports, { story: troops, versions: versions("!leak", "mended") });
      expect((await store.listFindings({ story: troops.id, version: "B", all: true, limit: 10 })).items).toEqual([]);
    });

    it("pages through findings, audits and stories without a gap or a repeat", async () => {
      const ports = testPorts(store);
      for (let at = 0; at < 5; at++) await keep(ports, { story: { id: `story ${at}` }, versions: versions(`!leak${at}`) });
      const lists = {
        findings: (page: object) => store.listFindings({ all: false, limit: 2, ...page }),
        audits: (page: object) => store.listAudits({ limit: 2, ...page }),
        stories: (page: object) => store.listStories({ limit: 2, ...page }),
      };
      for (const list of Object.values(lists)) {
        const seen: unknown[] = [];
        let before: number | undefined;
        let pages = 0;
        do {
          const page: { items: readonly unknown[]; next?: number } = await list(before === undefined ? {} : { before });
          seen.push(...page.items.map((item) => JSON.stringify(item)));
          before = page.next;
          pages++;
        } while (before !== undefined);
        expect([pages, seen.length, new Set(seen).size]).toEqual([3, 5, 5]);
      }
    });

    it("lists a story with its title, its last audit and how many there were, the latest first", async () => {
      const ports = testPorts(store);
      await keep(ports, { story: troops, versions: [{ id: "A", headline: "Troops move", text: "!one" }] });
      await keep(ports, { story: { id: "quiet" }, versions: versions("nothing") });
      const { id } = await keep(ports, { story: troops, versions: [{ id: "A", headline: "Troops leave", text: "!onex" }] });
      const { items } = await store.listStories({ limit: 10 });
      expect(items.map((story) => story.id)).toEqual([troops.id, "quiet"]);
      expect(items[0]).toEqual({
        ...troops,
        title: "Troops leave",
        createdAt: new Date(noon).toISOString(),
        audits: 2,
        versions: 1,
        latest: {
          id,
          story: troops,
          createdAt: new Date(noon).toISOString(),
          revision: 2,
          summary: { gate: "block", bySeverity: { critical: 1, major: 0, minor: 0, neutral: 0 }, hidden: 0 },
        },
      });
    });

    it("finds the claims of the last audit by kind and agreement", async () => {
      const ports = testPorts(store);
      await keep(ports, { story: troops, versions: versions("in 1999") });
      await keep(ports, { story: troops, versions: versions("300 in 2019, 400") });
      const labels = async (filter: ClaimFilter) => (await store.findClaims(troops.id, filter))?.map(({ label }) => label);
      expect(await labels({})).toEqual(["300", "2019", "400"]);
      expect(await labels({ kind: "date" })).toEqual(["2019"]);
      expect(await labels({ kind: "quantity", agreement: "single" })).toEqual(["300", "400"]);
      expect(await labels({ agreement: "shifted" })).toEqual([]);
      expect(await labels({ kind: "no such kind" })).toEqual([]);
      expect(await store.findClaims("none", {})).toBeUndefined();
    });

    it("deletes a story with all that hangs on it, but no text of another story", async () => {
      const ports = testPorts(store);
      await keep(ports, { story: { id: "kept" }, versions: versions("shared words", "!own 300") });
      const before = await counts();
      await keep(ports, { id: "r", story: troops, versions: versions("shared words", "!gone 2019") });
      await keep(ports, { story: troops, versions: versions("!gone again") });
      await deleteStory(store, troops.id);
      expect(await counts()).toEqual(before);
      expect((await readStory(store, "kept")).versions.map(({ text }) => text)).toEqual(["shared words", "!own 300"]);
      await expect(deleteStory(store, troops.id)).rejects.toMatchObject({ problem: { code: "story-unknown" } });
    });

    it("gives the same report for a known request id, and refuses it for another body", async () => {
      const ports = testPorts(store);
      const body = { id: "r1", story: troops, versions: versions("!leak") };
      const first = await keep(ports, body);
      expect(await keep(ports, body)).toEqual(first);
      const before = await counts();
      await expect(keep(ports, { ...body, versions: versions("other") })).rejects.toMatchObject({
        problem: { code: "request-id-taken", status: 409 },
      });
      expect(await counts()).toEqual(before);
    });

    it("gives two writers of one request id the same report", async () => {
      const ports = testPorts(store);
      const body = { id: "r1", story: troops, versions: versions("!leak") };
      const [one, other] = await Promise.all([keep(ports, body), keep(ports, body)]);
      expect(other).toEqual(one);
      expect(await count("audits")).toBe(1);
    });

    it("numbers a story's audits without a gap when writers meet", async () => {
      const ports = testPorts(store);
      await Promise.all([1, 2, 3].map((at) => keep(ports, { story: troops, versions: versions(`!leak ${at}`) })));
      const { items } = await store.listAudits({ story: troops.id, limit: 10 });
      expect(items.map(({ revision }) => revision)).toEqual([3, 2, 1]);
    });

    it("refuses with story-busy and leaves no row when another writer is faster three times", async () => {
      await keep(testPorts(store), { story: troops, versions: versions("first") });
      const before = await counts();
      let batches = 0;
      // A driver that always reads the story as it was before the other writer.
      const stale = database.makeStore({
        ...driver,
        all: async (sql, ...values) => (sql.includes("max(revision)") ? [{ revision: 0 }] : driver.all(sql, ...values)),
        batch: (statements) => {
          batches++;
          return driver.batch(statements);
        },
      });
      await expect(keep(testPorts(stale, { now: noon + 1 }), { story: troops, versions: versions("second") })).rejects.toMatchObject({
        problem: { code: "story-busy", status: 409 },
      });
      expect(batches).toBe(3);
      expect(await counts()).toEqual(before);
    });

    it("drops copy that no audit read within the retention, and keeps reports and findings", async () => {
      const clock = { now: noon };
      const ports = testPorts(store, clock);
      const old = await keep(ports, { story: troops, versions: [{ id: "A", headline: "Old", text: "!leak in old copy" }] });
      await keep(ports, { story: { id: "again" }, versions: versions("read again") });
      clock.now += 20 * 86_400_000;
      await keep(ports, { story: { id: "again" }, versions: versions("read again") });
      clock.now += 11 * 86_400_000;
      expect(await dropOldTexts(store, ports.now, 30)).toBe(1);
      expect(await dropOldTexts(store, ports.now, 30)).toBe(0);
      expect((await readStory(store, troops.id)).versions).toEqual([{ id: "A", headline: "Old", dropped: true }]);
      expect((await readStory(store, "again")).versions).toEqual(versions("read again"));
      expect(await readReport(store, old.id, false)).toEqual(old);
      expect((await store.listFindings({ story: troops.id, all: false, limit: 10 })).items).toHaveLength(1);
    });

    it("has dropped copy again once it is audited again", async () => {
      const clock = { now: noon };
      const ports = testPorts(store, clock);
      await keep(ports, { story: troops, versions: versions("the copy") });
      clock.now += 40 * 86_400_000;
      await dropOldTexts(store, ports.now);
      await keep(ports, { story: troops, versions: versions("the copy") });
      expect((await readStory(store, troops.id)).versions).toEqual(versions("the copy"));
    });

    it("keeps 200 versions with headlines within the limits of one invocation", async () => {
      const many = Array.from({ length: 200 }, (_, at) => ({
        id: `urn:version:${at}`,
        headline: `Headline ${at}`,
        text: `${"word ".repeat(40)} !leak${at} and !twice ${at}00`,
      }));
      const given = await driver.invocation(() => keep(testPorts(store), { id: "r", story: troops, versions: many }));
      expect(await driver.invocation(() => readReport(store, given.id, false))).toEqual(given);
      expect((await driver.invocation(() => readStory(store, troops.id))).versions).toEqual(many);
      const found = await driver.invocation(() => store.listFindings({ all: true, limit: 500 }));
      expect(found.items).toHaveLength(201);
      const last = await driver.invocation(() => store.listFindings({ version: "urn:version:199", all: true, limit: 500 }));
      expect(last.items.map(({ finding }) => finding.evidence[0]!.quote).sort()).toEqual(["!leak199", "!twice"]);
      await driver.invocation(() => deleteStory(store, troops.id));
    });

    it("keeps a text of the largest body that is nearly noise", async () => {
      let seed = 7;
      const noise = Array.from({ length: 2_000_000 }, () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return String.fromCharCode(32 + ((seed >>> 16) % 94));
      }).join("");
      const given = await auditVersions(
        request({ story: troops, versions: [{ id: "A", text: noise }] }),
        { ...testPorts(store), audit: silentAudit },
        false,
      );
      expect(given.id).toBe("audit1");
      expect((await readStory(store, troops.id)).versions[0]!.text === noise).toBe(true);
    });

    it("knows whether it is empty", async () => {
      expect(await store.isEmpty()).toBe(true);
      await keep(testPorts(store), { story: troops, versions: versions("one") });
      expect(await store.isEmpty()).toBe(false);
    });
  });
}
