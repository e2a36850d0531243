import { describe, expect, it } from "vitest";
import { type AuditPorts, runAudit } from "../../src/app/index.ts";
import type { AuditInput } from "../../src/engine/index.ts";
import { htmlToText } from "../../src/formats/html.ts";
import { plantedAudit } from "../support/planted-audit.ts";
import { request, versions } from "../support/requests.ts";

const ports: AuditPorts = { now: () => Date.UTC(2026, 0, 2), newId: () => "the-id", htmlToText };

/** What the engine was given for a request. */
function inputOf(value: unknown): AuditInput {
  let taken: AuditInput | undefined;
  runAudit(request(value), {
    ...ports,
    audit: (input) => {
      taken = input;
      return plantedAudit(input);
    },
  });
  return taken!;
}

describe("runAudit", () => {
  it("gives the report's keys in the contract's order, with only id and time from outside", () => {
    const { report } = runAudit(request({ id: "r", metadata: { desk: "x" }, versions: versions("One.", "Two.") }), ports);
    expect(Object.keys(report)).toEqual(
      "id requestId story createdAt metadata signature summary versions claims findings skipped".split(" "),
    );
    expect(report).toMatchObject({ id: "the-id", createdAt: "2026-01-02T00:00:00.000Z", requestId: "r", metadata: { desk: "x" } });
    const again = runAudit(request({ id: "r", metadata: { desk: "x" }, versions: versions("One.", "Two.") }), {
      ...ports,
      newId: () => "other",
      now: () => 0,
    });
    expect({ ...again.report, id: "", createdAt: "" }).toEqual({ ...report, id: "", createdAt: "" });
  });

  it("names a story by its copy where the request names none, whatever the order of the versions", () => {
    const [a, b] = versions("One.", "Two.");
    const story = (...sent: object[]) => inputOf({ versions: sent }).story.id;
    expect(story(a!, b!)).toMatch(/^story-[0-9a-z]{20}$/);
    expect(story(b!, a!)).toBe(story(a!, b!));
    expect(story(a!)).not.toBe(story(a!, b!));
    expect(story({ ...a!, headline: "H" })).not.toBe(story(a!));
  });

  it("hands markup to the engine as text with its offsets", () => {
    const html = "<p>Up to <b>300</b> &amp; more</p>";
    const [version] = inputOf({ versions: [{ id: "A", html }] }).versions;
    expect(version).toMatchObject({ id: "A", html, ...htmlToTextFields(html) });
  });

  it("leaves out a headline without words, and writes an offset with its colon", () => {
    const [version] = inputOf({ versions: [{ id: "A", text: "x", headline: " ", publishedAt: "2024-10-18T18:00:00+0900" }] }).versions;
    expect(version).toEqual({ id: "A", text: "x", publishedAt: "2024-10-18T18:00:00+09:00" });
  });
});

function htmlToTextFields(html: string) {
  const { text, offsets } = htmlToText(html);
  return { text, htmlOffsets: offsets };
}
