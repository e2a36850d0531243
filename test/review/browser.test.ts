import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assets, storiesPage, storyPage } from "../../src/review/index.ts";
import { browserMissing, launchBrowser } from "./chromium.ts";
import { poorContrast } from "./contrast.ts";
import { troops, troopsReport } from "./sample-report.ts";

const title = browserMissing === undefined ? "in Chromium" : `in Chromium (skipped: ${browserMissing})`;

describe.skipIf(browserMissing !== undefined)(title, { timeout: 60_000 }, () => {
  let browser: Browser;
  let origin: string;
  let close: () => void;

  beforeAll(async () => {
    browser = await launchBrowser();
    const app = new Hono();
    app.use(async (context, next) => {
      await next();
      context.header("content-security-policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'");
    });
    for (const { path, contentType, body } of assets) app.get(path, (context) => context.body(body, 200, { "content-type": contentType }));
    const summary = troopsReport().summary;
    const line = {
      id: "troops",
      title: "Soldiers",
      gate: summary.gate,
      bySeverity: summary.bySeverity,
      versions: 5,
      auditedAt: "2024-10-20",
    };
    app.get("/", (context) => context.html(storiesPage({ stories: [line] })));
    app.get("/stories/:story", (context) => context.html(storyPage({ report: troopsReport(), versions: troops })));
    await new Promise<void>((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
        origin = `http://127.0.0.1:${port}`;
        resolve();
      });
      close = () => server.close();
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    close?.();
  });

  async function open(
    path: string,
    width: number,
    more: { colorScheme?: "light" | "dark"; javaScriptEnabled?: boolean } = {},
  ): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, ...more });
    await page.goto(`${origin}${path}`);
    return page;
  }

  test("an editor sees the gate, the worst findings and the first facts without scrolling", async () => {
    const page = await open("/stories/troops", 1280);
    for (const part of [".gate", ".worst li:nth-child(3)", ".facts tbody tr:nth-child(3)"]) {
      const box = await page.locator(part).first().boundingBox();
      expect(box!.y + box!.height, part).toBeLessThan(800);
    }
    await page.close();
  });

  test.each([390, 768, 1280])("nothing is cut off at %i pixels", async (width) => {
    for (const path of ["/", "/stories/troops"]) {
      const page = await open(path, width);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.close();
    }
  });

  test.each(["light", "dark"] as const)("all words can be read in %s colours", async (colorScheme) => {
    for (const path of ["/", "/stories/troops"]) {
      const page = await open(path, 1280, { colorScheme });
      expect(await page.evaluate(poorContrast(4.5))).toEqual([]);
      expect(await page.evaluate(poorContrast(21.1))).not.toEqual([]);
      const paper = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
      expect(Number(/\d+/.exec(paper)![0]) > 127).toBe(colorScheme === "light");
      await page.close();
    }
  });

  test("a quote leads to its words in the text, and the finding stays where it is", async () => {
    const page = await open("/stories/troops", 1280);
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
    const page = await open("/stories/troops", width, { javaScriptEnabled: false });
    await page.locator("#f-1 .evidence a").nth(2).click();
    const box = await page.locator("#f-1-2").boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(800);
    await page.close();
  });

  test("can be walked through with the keyboard", async () => {
    const page = await open("/stories/troops", 1280);
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
    await page.goto(`${origin}/stories/troops`);
    await page.locator("#f-1 .evidence a").first().click();
    expect(troubles).toEqual([]);
    expect([...hosts]).toEqual([origin]);
    await page.close();
  });

  test("prints the texts in full", async () => {
    const page = await open("/stories/troops", 1280);
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
