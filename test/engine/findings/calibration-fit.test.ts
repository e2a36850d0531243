import { describe, expect, it } from "vitest";
import { calibrationError, reliability } from "../../../scripts/calibration/bins.ts";
import { curveFor, fitCurves, leaveOneOut, type Row } from "../../../scripts/calibration/fit.ts";
import { goldVerdict, isShown } from "../../../scripts/calibration/gold.ts";
import { keyOf, type Place, type Sighted } from "../../../scripts/calibration/sighted.ts";

/** So many findings at a strength, of which so many are right; topics by turns. */
function findings(check: string, strength: number, n: number, right: number): Row[] {
  return Array.from({ length: n }, (_, at) => ({ check, topic: `t${at % 5}`, strength, right: at < right }));
}

describe("fitted curves", () => {
  it("rise with the strength where the share right does", () => {
    const rows = [...findings("quantity/value", 0.2, 40, 8), ...findings("quantity/value", 0.8, 40, 36)];
    const curve = curveFor(fitCurves(rows), "quantity/value");
    expect(curve.map(({ strength }) => strength)).toEqual([0, 0.8]);
    expect(curve[0]!.confidence).toBeCloseTo(0.2, 1);
    expect(curve[1]!.confidence).toBeCloseTo(0.9, 1);
  });

  it("never fall, though stronger findings were right less often", () => {
    const rows = [...findings("quantity/value", 0.2, 40, 36), ...findings("quantity/value", 0.8, 40, 8)];
    const curve = curveFor(fitCurves(rows), "quantity/value");
    expect(curve).toHaveLength(1);
    expect(curve[0]!.confidence).toBeCloseTo(0.55, 1);
  });

  it("draw a check with few findings towards the checks of its kind", () => {
    const rows = [...findings("quantity/value", 0.5, 100, 50), ...findings("date/conflict", 0.5, 2, 2)];
    const [step] = curveFor(fitCurves(rows), "date/conflict");
    expect(step!.confidence).toBeGreaterThan(0.5);
    expect(step!.confidence).toBeLessThan(0.8);
  });

  it("leave a check that nobody has judged at 0.75 at most, though all of its kind were right", () => {
    const [step] = curveFor(fitCurves(findings("artifact/locale", 1, 60, 60)), "artifact/script");
    expect(step!.confidence).toBe(0.75);
  });

  it("judge a topic by the others alone", () => {
    const rows = [
      ...findings("quantity/value", 0.5, 30, 0).map((row) => ({ ...row, topic: "wrong" })),
      ...findings("quantity/value", 0.5, 30, 30).map((row) => ({ ...row, topic: "right" })),
    ];
    const predicted = leaveOneOut(rows, () => 1);
    expect(predicted.filter(({ topic }) => topic === "right").every(({ confidence }) => confidence < 0.2)).toBe(true);
    expect(calibrationError(reliability(predicted))).toBeGreaterThan(0.8);
  });
});

const place = (version: string, start: number, end: number, quote = "ten"): Place => ({ version, article: version, start, end, quote });

const finding = (...places: Place[]): Sighted => ({
  set: "s",
  cluster: "c",
  topic: "c",
  check: "quantity/value",
  kind: "inconsistency",
  strength: 0.5,
  ceiling: 1,
  message: "",
  key: "",
  places,
});

describe("annotated items", () => {
  const item = {
    id: "i",
    kind: "inconsistency" as const,
    type: "quantity",
    difficulty: "easy",
    evidence: [
      { versionId: "A", start: 10, end: 20, side: "a" },
      { versionId: "B", start: 10, end: 20, side: "a" },
      { versionId: "C", start: 10, end: 20, side: "b" },
    ],
  };

  it("are shown by a finding on two of their sides only", () => {
    expect(isShown(item, finding(place("A", 12, 14), place("C", 12, 14)))).toBe(true);
    expect(isShown(item, finding(place("A", 12, 14), place("B", 12, 14)))).toBe(false);
    expect(isShown(item, finding(place("A", 12, 14), place("C", 20, 24)))).toBe(false);
  });

  it("make a finding on a pair that agrees wrong, and leave one that they do not speak of open", () => {
    const negative = { ...item, id: "n", kind: "negative" as const };
    const gold = { id: "c", items: [negative] };
    expect(goldVerdict(finding(place("A", 12, 14), place("B", 12, 14)), gold)).toBe(false);
    expect(goldVerdict(finding(place("A", 40, 44), place("B", 40, 44)), gold)).toBeUndefined();
  });
});

describe("the key of a finding", () => {
  it("stays with moved text, another order and a sharper check of the family; another quote changes it", () => {
    const key = keyOf("c", "quantity/value", [place("A", 1, 4), place("B", 1, 4, "12")]);
    expect(keyOf("c", "quantity/bound", [place("B", 8, 11, "12"), place("A", 5, 8)])).toBe(key);
    expect(keyOf("c", "quantity/value", [place("A", 1, 4), place("B", 1, 4, "13")])).not.toBe(key);
    expect(keyOf("c", "date/conflict", [place("A", 1, 4), place("B", 1, 4, "12")])).not.toBe(key);
  });
});
