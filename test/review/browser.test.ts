import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AuditResult, checks } from "../../src/engine/index.ts";
import { htmlToText } from "../../src/formats/html.ts";
import { createApp } from "../../src/http/index.ts";
import { checkPath, storyPath } from "../../src/review/index.ts";
import { openEmptySqlite } from "../support/sqlite.ts";
import { browserMissing, launchBrowser } from "./chromium.ts";
import { poorContrast } from "./contrast.ts";
import { troopsReport } from "./sample-report.ts";

const title = browserMissing === undefined ? "in Chromium" : `in Chromium (skipped: ${browserMissing})`;

const story = storyPath("urn:wirecheck:sample:troops");

/** The hand-made report for whatever is sent: what the pages show must not depend on what the engine finds today. */
function auditByHand(): AuditResult {
  const { id: _, createdAt: __, ...report } = troopsReport();
  return { report, hidden: [] };
}

describe.skipIf(browserMissing !== undefined)(title, { timeout: 60_000 }, () => {
  let browser: Browser;
  let origin: string;
  let close: () => void;
  const faults: unknown[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    const { driver, makeStore } = await openEmptySqlite();
    const app = createApp({
      ports: { store: makeStore(driver), now: () => Date.UTC(2024, 9, 20), newId: () => "audit-1", htmlToText, audit: auditByHand },
      checks,
      key: () => undefined,
      keyless: "loopback",
      reportFault: (fault) => faults.push(fault),
    });
    await new Promise<void>((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
        origin = `http://127.0.0.1:${port}`;
        resolve();
      });
      close = () => server.close();
    });
    const body = readFileSync(new URL("../../seeds/troops.json", import.meta.url));
    const answer = await fetch(`${origin}/v1/audits`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(answer.status).toBe(201);
  }, 60_000);

  afterAll(async () => {
    expect(faults).toEqual([]);
    await browser?.close();
    close?.();
  });

  async function open(path: string, width: number, more: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, ...more });
    await page.goto(`${origin}${path}`);
    return page;
  }

  test("an editor sees the gate, the worst findings and the first facts without scrolling", async () => {
    const page = await open(story, 1280);
    for (const part of [".gate", ".worst li:nth-child(3)", ".facts tbody tr:nth-child(3)"]) {
      const box = await page.locator(part).first().boundingBox();
      expect(box!.y + box!.height, part).toBeLessThan(800);
    }
    await page.close();
  });

  test("nothing is cut off, from a telephone to a desk", async () => {
    const page = await open("/", 1280);
    for (const path of ["/", story, "/docs", "/docs/checks", checkPath(checks[0]!.id), "/stories/none"]) {
      await page.goto(`${origin}${path}`);
      for (const width of [390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate("document.documentElement.scrollWidth"), `${path} at ${width} pixels`).toBe(width);
      }
    }
    await page.close();
  });

  test("all words can be read in light and in dark colours", async () => {
    const page = await open("/", 1280);
    for (const path of ["/", story, "/docs", checkPath(checks[0]!.id)]) {
      await page.goto(`${origin}${path}`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(poorContrast(4.5)), `${path} ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(poorContrast(21.1))).not.toEqual([]);
        const paper = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
        expect(Number(/\d+/.exec(paper)![0]) > 127).toBe(colorScheme === "light");
      }
    }
    await page.close();
  });

  test("a quote leads to its words in the text, and the finding stays where it is", async () => {
    const page = await open(story, 1280);
    const quote = page.locator("#f-3 .evidence li").nth(2).locator("a");
    await page.evaluate("document.getElementById('f-3').scrollIntoView()");
    const before = (await quote.boundingBox())!.y;
    await quote.click();
    await expect.poll(async () => Math.round((await quote.boundingBox())!.y)).toBe(Math.round(before));
    const mark = page.locator(".place:target + mark, .place:target + .place + mark").first();
    expect(await mark.textContent()).toBe("in 2019");
    expect(await isInSight(page, ".place:target")).toBe(true);
    await page.close();
  });

  test.each([390, 1280])("works without JavaScript at %i pixels", async (width) => {
    const page = await open(story, width, { javaScriptEnabled: false });
    await page.locator("#f-1 .evidence a").nth(2).click();
    const box = await page.locator("#f-1-2").boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(800);
    await page.close();
  });

  test("can be walked through with the keyboard", async () => {
    const page = await open(story, 1280);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#f-1");
    await page.keyboard.press("Enter");
    expect(await isInSight(page, "#f-1")).toBe(true);
    await page.close();
  });

  test("breaks no content policy and asks no other host", async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    const hosts = new Set<string>();
    page.on("console", (message) => troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${origin}${story}`);
    await page.locator("#f-1 .evidence a").first().click();
    expect(troubles).toEqual([]);
    expect([...hosts]).toEqual([origin]);
    await page.close();
  });

  test("prints the texts in full", async () => {
    const page = await open(story, 1280);
    await page.emulateMedia({ media: "print" });
    const [shown, whole] = await page.evaluate<[number, number]>(
      "((texts) => [texts.clientHeight, texts.scrollHeight])(document.querySelector('.texts'))",
    );
    expect(shown).toBe(whole);
    await page.close();
  });
});

async function isInSight(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  return box !== null && box.y >= 0 && box.y < 800;
}
