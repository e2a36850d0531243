import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../../src/engine/text/hash.ts";

describe("contentHash", () => {
  it("is fixed: stored fingerprints depend on it", () => {
    expect([contentHash(""), contentHash("a"), contentHash("wirecheck"), contentHash("日本 \ud800")]).toMatchInlineSnapshot(`
      [
        "ywq0dex3c36355c3nz1v",
        "1bmy1cjy811j6gdfvz6r",
        "kejxjqp8cffhxxe296as",
        "d330b8qj1fb8qvk61f72",
      ]
    `);
  });

  it("has 20 characters that are safe in a path and never read as another", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(contentHash(text)).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/);
      }),
    );
  });

  it("tells apart texts that differ in one unit, in order or in length", () => {
    const texts = new Set<string>();
    for (let at = 0; at < 20_000; at++) texts.add(`story ${at}`).add(`${at} story`);
    for (let at = 1; at < 300; at++)
      texts
        .add("a".repeat(at))
        .add("\0".repeat(at))
        .add(`${"ab".repeat(at)}`)
        .add(`${"ba".repeat(at)}`);
    for (let unit = 0; unit < 0x10000; unit += 7) texts.add(`x${String.fromCharCode(unit)}y`);
    const hashes = new Set([...texts].map(contentHash));
    expect(hashes.size).toBe(texts.size);
  });

  it("changes about half of its bits with one unit", () => {
    let changed = 0;
    const bits = (text: string) => [...contentHash(text)].map((digit) => "0123456789abcdefghjkmnpqrstvwxyz".indexOf(digit));
    for (let at = 0; at < 500; at++) {
      const left = bits(`a fingerprint of story ${at}`);
      const right = bits(`a fingerprint of storx ${at}`);
      left.forEach((value, place) => {
        for (let rest = value ^ right[place]!; rest > 0; rest &= rest - 1) changed++;
      });
    }
    expect(changed / 500 / 100).toBeGreaterThan(0.45);
    expect(changed / 500 / 100).toBeLessThan(0.57);
  });
});
