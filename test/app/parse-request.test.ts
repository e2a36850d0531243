import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeAuditRequest, limits, parseAuditRequest } from "../../src/app/index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("decodeAuditRequest", () => {
  it("drops a byte-order mark", () => {
    expect(decodeAuditRequest(bytes('\ufeff{"versions":[{"id":"A","text":"x"}]}')).ok).toBe(true);
  });

  it("refuses what is longer than the limit before it reads it", () => {
    expect(decodeAuditRequest(new Uint8Array(limits.bodyBytes + 1))).toMatchObject({ problem: { code: "body-too-large", status: 413 } });
  });

  it("refuses a request that is nested without end, without falling over", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    for (const body of [deep, `{"metadata":{"a":${deep}},"versions":[{"id":"A","text":"x"}]}`, `{"versions":${deep}}`]) {
      expect(decodeAuditRequest(bytes(body))).toMatchObject({ ok: false });
    }
  });

  it("answers any bytes with a request or a problem", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
        const parsed = decodeAuditRequest(given);
        expect(parsed.ok ? parsed.request.versions.length : parsed.problem.status).toBeGreaterThan(0);
      }),
    );
  });
});

describe("parseAuditRequest", () => {
  it("answers any JSON with a request or a problem that points at places", () => {
    const text = fc.oneof(fc.constant("A"), fc.string({ unit: "binary", maxLength: 20 }));
    const version = fc.record(
      { id: text, text, html: text, headline: text, publishedAt: text, language: text, extra: fc.jsonValue() },
      { requiredKeys: [] },
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: text, story: fc.record({ id: text }), metadata: fc.jsonValue(), versions: fc.array(version) }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(value, (given) => {
        const parsed = parseAuditRequest(given);
        if (parsed.ok) {
          for (const { text, html } of parsed.request.versions) expect(`${text}${html}`).not.toMatch(/[\0\ud800-\udfff]/u);
        } else {
          expect(parsed.problem.errors?.every(({ pointer }) => pointer.startsWith("#"))).toBe(true);
        }
      }),
    );
  });

  it("does not take a key of the prototype for a field", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const parsed = parseAuditRequest(JSON.parse(`{"versions":[{"id":"A","text":"x","${name}":1}]}`));
      expect(parsed).toMatchObject({ problem: { errors: [{ pointer: `#/versions/0/${name}` }] } });
    }
  });

  it("tells at most a hundred places of a request that is wrong throughout", () => {
    const parsed = parseAuditRequest({ versions: Array.from({ length: 200 }, () => ({ id: "" })) });
    expect(!parsed.ok && parsed.problem.errors?.length).toBe(100);
  });
});
