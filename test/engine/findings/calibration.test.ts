import { describe, expect, it } from "vitest";
import { confidenceOf } from "../../../src/engine/findings/calibration.ts";
import { calibration } from "../../../src/engine/findings/calibration-table.ts";
import { checks } from "../../../src/engine/index.ts";

const curve = [
  { strength: 0, confidence: 0.3 },
  { strength: 0.5, confidence: 0.7 },
];

describe("confidence", () => {
  it.each([
    [0, 0.3],
    [0.49, 0.3],
    [0.5, 0.7],
    [1, 0.7],
  ])("at strength %d is that of the last step reached: %d", (strength, confidence) => {
    expect(confidenceOf(curve, strength)).toBe(confidence);
  });

  it("of a check without a curve rises with the strength too", () => {
    const values = [0, 0.2, 0.4, 0.6, 0.8, 1].map((strength) => confidenceOf(undefined, strength));
    expect([...values].sort((left, right) => left - right)).toEqual(values);
    expect(values.at(-1)).toBeGreaterThan(values[0]!);
  });
});

describe("the table of curves", () => {
  it.each(Object.entries(calibration).map(([check, steps]) => [check, steps] as const))(
    "holds for %s rising steps from strength 0, in hundredths, of a check that exists",
    (check, steps) => {
      expect(checks.map(({ id }) => id)).toContain(check);
      expect(steps![0]!.strength).toBe(0);
      for (const [at, { strength, confidence }] of steps!.entries()) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(Math.round(confidence * 100) / 100).toBe(confidence);
        if (at > 0) expect(strength).toBeGreaterThan(steps![at - 1]!.strength);
        if (at > 0) expect(confidence).toBeGreaterThanOrEqual(steps![at - 1]!.confidence);
      }
    },
  );
});
