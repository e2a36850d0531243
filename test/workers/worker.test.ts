import { env, SELF } from "cloudflare:test";
import { describe, expect, inject, it } from "vitest";
import worker from "../../src/worker.ts";
import { firstDifference, withoutPlaceAndTime } from "../support/same-bytes.ts";

const headers = { authorization: `Bearer ${env.WIRECHECK_KEY}`, "content-type": "application/json" };

describe("the Worker", () => {
  it("gives for every sample story the bytes that Node gives, id and time aside", async () => {
    const samples = inject("reportsOnNode");
    expect(samples.length).toBeGreaterThanOrEqual(3);
    for (const { name, body, report } of samples) {
      const response = await SELF.fetch("https://desk.example/v1/audits", { method: "POST", headers, body });
      const text = await response.text();
      expect([name, response.status, firstDifference(withoutPlaceAndTime(text), report)]).toEqual([name, 201, undefined]);
      const kept = await SELF.fetch(`https://desk.example${response.headers.get("location")}`, { headers });
      expect(firstDifference(await kept.text(), text)).toBeUndefined();
    }
  });

  it("needs the key that is configured", async () => {
    expect((await SELF.fetch("https://desk.example/v1/audits")).status).toBe(401);
    expect((await SELF.fetch("https://desk.example/healthz")).status).toBe(200);
  });

  it("drops old copy when its schedule comes, and keeps the report", async () => {
    const response = await SELF.fetch("https://desk.example/v1/audits", {
      method: "POST",
      headers,
      body: JSON.stringify({ story: { id: "old" }, versions: [{ id: "A", text: "Copy of long ago." }] }),
    });
    for (const table of ["texts", "reports"]) await env.DB.prepare(`UPDATE ${table} SET day = day - 31`).bind().all();
    await worker.scheduled({}, { ...env, WIRECHECK_RETENTION_DAYS: "30" });
    const story = await (await SELF.fetch("https://desk.example/v1/stories/old", { headers })).json();
    expect(story).toMatchObject({ versions: [{ id: "A", kept: false }] });
    expect((await SELF.fetch(`https://desk.example${response.headers.get("location")}`, { headers })).status).toBe(200);
  });
});
