import fc from "fast-check";
import { expect, test } from "vitest";
import { cutSegments, markedText, type Place } from "../../src/review/marked-text.ts";
import { marks, plainWords } from "./reading.ts";

const place = (id: string, start: number, end: number, severity: "critical" | "major" | "minor" = "major"): Place => ({
  id,
  start,
  end,
  mark: { finding: 1, severity },
});
const shape = (length: number, places: readonly Place[]) =>
  cutSegments(length, places, []).map(({ start, end, within }) => `${start}-${end} ${within.map(({ id }) => id).join("")}`.trim());

test("cuts places that overlap into stretches of their own", () => {
  expect(shape(10, [place("a", 2, 6), place("b", 4, 8)])).toEqual(["0-2", "2-4 a", "4-6 ab", "6-8 b", "8-10"]);
});

test("cuts places that lie inside one another", () => {
  expect(shape(10, [place("a", 1, 9), place("b", 3, 5), place("c", 3, 5)])).toEqual(["0-1", "1-3 a", "3-5 abc", "5-9 a", "9-10"]);
});

test("keeps a place without length, in the text and at its very end", () => {
  const segments = cutSegments(4, [place("gap", 2, 2), place("end", 4, 4)], []);
  expect(segments.map(({ start, end, opening }) => `${start}-${end} ${opening.map(({ id }) => id)}`)).toEqual([
    "0-2 ",
    "2-4 gap",
    "4-4 end",
  ]);
});

test("draws ends outside the text in", () => {
  expect(shape(5, [place("a", -3, 2), place("b", 4, 99)])).toEqual(["0-2 a", "2-4", "4-5 b"]);
});

test("covers the text once and without gap, and every stretch of a place by that place", () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.nat(30), spans, fc.array(fc.nat(30), { maxLength: 4 }), (length, pairs, zoneEnds) => {
      const places = pairs.map(([start, size], at) => place(`p${at}`, start, start + size));
      const cuts = [...new Set(zoneEnds)].sort((left, right) => left - right);
      const zones = cuts.map((end, at) => ({ zone: "furniture" as const, start: cuts[at - 1] ?? 0, end }));
      const segments = cutSegments(length, places, zones);
      let at = 0;
      for (const { start, end, within } of segments) {
        expect(start).toBe(at);
        at = end;
        const covering = places.filter((one) => one.start <= start && end <= one.end && start < end);
        expect(within.map(({ id }) => id).sort()).toEqual(covering.map(({ id }) => id).sort());
      }
      expect(at).toBe(length);
      expect(segments.flatMap(({ opening }) => opening.map(({ id }) => id)).sort()).toEqual(places.map(({ id }) => id).sort());
    }),
  );
});

test("shows every word of the text once, and what is marked at its place", () => {
  const text = 'He said "8 < 9 & 7" and left.\n\nNobody  stayed.';
  const from = text.indexOf("8 <");
  const markup = String(markedText(text, [place("f-1-0", from, from + 9, "critical")], []));
  expect(plainWords(markup)).toBe(text);
  expect(marks(markup, "critical")).toEqual(["8 < 9 & 7"]);
});

test("gives a stretch under two findings the colour of the worse one, and a number for each", () => {
  const first: Place = { id: "f-1-0", start: 0, end: 8, mark: { finding: 1, severity: "critical" } };
  const second: Place = { id: "f-2-0", start: 4, end: 12, mark: { finding: 2, severity: "minor" } };
  const markup = String(markedText("abcdefghijklmnop", [second, first], []));
  expect(marks(markup, "critical")).toEqual(["abcd", "efgh"]);
  expect(marks(markup, "minor")).toEqual(["ijkl"]);
  expect(markup.indexOf('href="#f-1"')).toBeLessThan(markup.indexOf('href="#f-2"'));
});

test("marks a fact only where no finding stands", () => {
  const markup = String(markedText("more than 8 million", [{ id: "c-0-0", start: 0, end: 19, mark: "fact" }, place("f-1-0", 0, 9)], []));
  expect(marks(markup, "major")).toEqual(["more than"]);
  expect(marks(markup, "fact")).toEqual([" 8 million"]);
  expect(markup).toContain('id="c-0-0"');
});

test("greys furniture and leaves the story as it is", () => {
  const markup = String(markedText("The story.Read also", [], [{ zone: "furniture", start: 10, end: 19 }]));
  expect(markup).toBe('The story.<span class="zone furniture">Read also</span>');
});

test("shows where words are missing", () => {
  const markup = String(markedText("One. Two.", [place("f-1-0", 4, 4)], []));
  expect(markup).toContain('aria-label="missing here, finding 1"');
  expect(plainWords(markup)).toBe("One. Two.");
});

test("spells out characters that cannot be seen", () => {
  expect(String(markedText("un\u200bseen\u202e", [], []))).toBe("un⟨U+200B⟩seen⟨U+202E⟩");
});
