import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../src/engine/index.ts";
import { currentCatalogue } from "../../src/storage/catalogue.ts";
import { condense, restore, type Shared } from "../../src/storage/condense.ts";
import type { Json } from "../../src/storage/known-parts.ts";
import { longId, shortId } from "../../src/storage/short-id.ts";

const text = "More than 200 homes burned down on Friday, the fire service said.";
const check = { kind: "artifact", why: "Because.", remedy: "Mend it.", help: "/docs/checks/a/b", mqm: { id: "x", pid: "y" }, its: "other" };
const shared: Shared = {
  storyId: "s",
  shapes: [["versionId", "field", "start", "end", "quote", "prefix", "suffix"]],
  checks: { "a/b": check },
  copy: (versionId, field) => (versionId === "A" && field === "text" ? text : undefined),
};
const place = (start: number, end: number, given: object = {}) => ({
  versionId: "A",
  field: "text",
  start,
  end,
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
  ...given,
});
const finding = (given: object = {}) => ({
  id: "f",
  check: "a/b",
  verdict: "artifact",
  ...check,
  dissent: [],
  evidence: [place(0, 13)],
  ...given,
});

function roundTrip(value: unknown, between: Shared = shared): string {
  return JSON.stringify(restore(JSON.parse(JSON.stringify(condense(value as Json, between))), between));
}

describe("condense", () => {
  it("gives back what it took, byte for byte", () => {
    const [left, right] = [place(0, 19), place(20, 36)];
    const diff = [
      { op: "removed", text: left.quote },
      { op: "added", text: right.quote },
    ];
    const values = [
      finding(),
      finding({ id: contentHash("s\na/b\np\n1"), fingerprint: "p" }),
      finding({ message: `A says “${left.quote}”; B says “${right.quote}”, not “${left.quote}”.`, evidence: [left, right] }),
      finding({ message: "Nothing is quoted.", evidence: [left, right], diff }),
      finding({ evidence: [left, right], diff: [...diff].reverse() }),
      finding({ evidence: [left, right], diff: [{ op: "same", text: "of other words" }] }),
      finding({ evidence: [left, right], diff: [{ text: left.quote, op: "removed" }, diff[1]] }),
      finding({ evidence: [], message: "", diff: [] }),
      finding({ why: "Another reason.", mqm: { pid: "y", id: "x" } }),
      finding({ check: "not/known" }),
      { hidden: [finding({ evidence: [place(5, 9, { quote: "words of its own" }), place(0, 4, { versionId: "B" })] })] },
      place(0, text.length),
      place(3, 3, { absent: true }),
      place(0, 4, { field: "html", textStart: 1, textEnd: 5 }),
    ];
    for (const value of values) expect(roundTrip(value)).toBe(JSON.stringify(value));
  });

  it("leaves out what the check, the copy, the fingerprint and the quotations say anyway", () => {
    const [left, right] = [place(0, 19), place(20, 36)];
    const given = finding({
      id: contentHash("s\na/b\np\n1"),
      fingerprint: "p",
      message: `“${left.quote}” and “${right.quote}” differ.`,
      evidence: [left, right],
      diff: [
        { op: "removed", text: left.quote },
        { op: "added", text: right.quote },
      ],
    });
    const short = JSON.stringify(condense(given as Json, shared));
    for (const part of ["Because.", "Mend it.", "More than", "homes", '"x"', given.id]) expect(short).not.toContain(part);
    expect(short).toContain("differ.");
  });

  it("says what is missing where the copy it needs is gone", () => {
    const short = condense(place(0, 13) as Json, shared);
    expect(() => restore(short, { ...shared, copy: () => undefined })).toThrow("lacks the quote");
  });

  it("gives back any JSON, whatever its keys", () => {
    const key = fc.constantFrom("a", "1", "versionId", "field", "start", "quote", "check", "evidence", "why", "line\nfeed", "");
    const json = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<Json>(null, true, 1, -1.5, "A", "text", "a/b", "Because.", text),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(fc.property(json, (value) => roundTrip(value) === JSON.stringify(value)));
  });

  it("knows what this release's checks say", () => {
    const { checks } = currentCatalogue();
    for (const [id, said] of Object.entries(checks))
      expect(said).toMatchObject({ help: `/docs/checks/${id}`, mqm: { id: expect.any(String) } });
  });
});

describe("shortId", () => {
  const digits = [..."0123456789abcdefghjkmnpqrstvwxyz"];

  it("takes 13 bytes for an id of the engine's form, and gives the id back", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...digits), minLength: 20, maxLength: 20 }), (id) => {
        const short = shortId(id);
        expect(short).toHaveLength(13);
        expect(longId(short)).toBe(id);
      }),
    );
  });

  it("leaves any other id as it is", () => {
    for (const id of ["", "f", "ABCDEFGHJKMNPQRSTVWX", "iiiiiiiiiiiiiiiiiiii", "0".repeat(21)]) {
      expect(shortId(id)).toBe(id);
      expect(longId(id)).toBe(id);
    }
  });
});
