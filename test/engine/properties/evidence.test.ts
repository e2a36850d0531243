import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditResult, audit, type VersionInput } from "../../../src/engine/index.ts";
import { runs, slow, versions } from "./stories.ts";

interface Place {
  readonly versionId: string;
  readonly field: "text" | "html" | "headline";
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly textStart?: number;
  readonly textEnd?: number;
  readonly absent?: true;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Every place that a result names: evidence of findings, shown and hidden, and cells of claims. */
function placesOf({ report, hidden }: AuditResult): Place[] {
  return [...[...report.findings, ...hidden].flatMap(({ evidence }) => evidence), ...report.claims.flatMap(({ cells }) => cells)];
}

function expectAtItsPlace(place: Place, version: VersionInput): void {
  const field = place.field === "headline" ? version.headline! : version.text;
  expect(place.start).toBeLessThanOrEqual(place.end);
  expect(field.slice(place.start, place.end)).toBe(place.quote);
  expect(place.quote === "").toBe(place.absent === true);
  if (place.prefix === undefined || place.suffix === undefined) return;
  expect(place.prefix.length).toBeLessThanOrEqual(32);
  expect(place.suffix.length).toBeLessThanOrEqual(32);
  expect(field.slice(place.start - place.prefix.length, place.start)).toBe(place.prefix);
  expect(field.slice(place.end, place.end + place.suffix.length)).toBe(place.suffix);
}

/** Text as markup: entities for what must be escaped, a tag around every third word; and where each unit of the text stands in it. */
function markedUp(text: string): { html: string; offsets: Int32Array } {
  const offsets = new Int32Array(text.length + 1);
  let html = "<p>";
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (unit === " " && at % 3 === 0) html += "<b class=x></b>";
    offsets[at] = html.length;
    html += unit === "&" ? "&amp;" : unit === "<" ? "&lt;" : unit === "“" ? "&ldquo;" : unit;
  }
  offsets[text.length] = html.length;
  return { html: `${html}</p>`, offsets };
}

describe("every place that a report names", { timeout: slow }, () => {
  it("holds its quote, in the text and in the headline, with what stands before and behind it", () => {
    let places = 0;
    fc.assert(
      fc.property(versions, (list) => {
        for (const place of placesOf(audit({ story: { id: "s" }, profile: { threshold: 0 }, versions: list }))) {
          expectAtItsPlace(place, list.find(({ id }) => id === place.versionId)!);
          places++;
        }
      }),
      { numRuns: runs },
    );
    expect(places).toBeGreaterThan(runs);
  });

  it("points into the markup where a version was sent as markup, and to the same quote in the text as read", () => {
    let places = 0;
    fc.assert(
      fc.property(versions, (list) => {
        const sent = list.map((version) => ({ version, ...markedUp(version.text) }));
        const result = audit({ story: { id: "s" }, versions: sent.map(({ version, offsets }) => ({ ...version, htmlOffsets: offsets })) });
        for (const place of placesOf(result)) {
          const { version, html, offsets } = sent.find(({ version: { id } }) => id === place.versionId)!;
          if (place.field === "headline") {
            expectAtItsPlace(place, version);
            continue;
          }
          expect(place.field).toBe("html");
          expect(version.text.slice(place.textStart, place.textEnd)).toBe(place.quote);
          expect(place.start).toBe(offsets[place.textStart!]);
          // Where the last unit stands for an entity, the end lies inside it; markup behind it is never part of it.
          expect(place.end).toBe(place.quote === "" ? place.start : offsets[place.textEnd! - 1]! + 1);
          if (/[&<“]$/.test(place.quote)) continue;
          expect(unmarked(html.slice(place.start, place.end))).toBe(place.quote);
          places++;
        }
      }),
      { numRuns: runs },
    );
    expect(places).toBeGreaterThan(runs);
  });

  it("is where the zones of its version are: inside the field that is named", () => {
    fc.assert(
      fc.property(versions, (list) => {
        for (const { id, zones } of audit({ story: { id: "s" }, versions: list }).report.versions) {
          const version = list.find((one) => one.id === id)!;
          for (const { field, start, end } of zones) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual((field === "headline" ? version.headline! : version.text).length);
          }
        }
      }),
      { numRuns: runs },
    );
  });
});

function unmarked(html: string): string {
  return html.replaceAll("<b class=x></b>", "").replaceAll("&ldquo;", "“").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
