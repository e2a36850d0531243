import { describe, expect, it } from "vitest";
import { blend, type Context, Gatherer, likeness } from "../../../src/engine/claims/context.ts";

function contextOf(weights: Readonly<Record<number, number>>): Context {
  const gatherer = new Gatherer(1000);
  for (const [concept, weight] of Object.entries(weights)) gatherer.put(Number(concept), weight);
  return gatherer.take();
}

describe("a context", () => {
  it("holds each concept once with its largest weight, ids ascending", () => {
    const gatherer = new Gatherer(100);
    gatherer.put(40, 1);
    gatherer.put(7, 2);
    gatherer.put(40, 3);
    gatherer.put(7, 1);
    const { ids, weights, norm } = gatherer.take();
    expect([[...ids], [...weights]]).toEqual([
      [7, 40],
      [2, 3],
    ]);
    expect(norm).toBeCloseTo(Math.sqrt(13));
  });

  it("starts empty after each one is taken", () => {
    const gatherer = new Gatherer(100);
    gatherer.put(1, 1);
    gatherer.take();
    gatherer.put(2, 5);
    expect([...gatherer.take().ids]).toEqual([2]);
    expect(gatherer.take().norm).toBe(0);
  });
});

describe("likeness", () => {
  it("is 1 of what is the same up to scale, 0 of what shares nothing, the cosine between", () => {
    expect(likeness(contextOf({ 1: 1, 5: 2 }), contextOf({ 1: 2, 5: 4 }))).toBeCloseTo(1);
    expect(likeness(contextOf({ 1: 1 }), contextOf({ 2: 1 }))).toBe(0);
    expect(likeness(contextOf({ 1: 3, 2: 4 }), contextOf({ 2: 1, 9: 1 }))).toBeCloseTo(4 / (5 * Math.SQRT2));
    expect(likeness(contextOf({}), contextOf({ 2: 1 }))).toBe(0);
  });
});

describe("a blend", () => {
  it("adds up the weights", () => {
    const { ids, weights } = blend(contextOf({ 1: 1, 4: 2 }), contextOf({ 4: 3, 9: 1 }));
    expect([[...ids], [...weights]]).toEqual([
      [1, 4, 9],
      [1, 5, 1],
    ]);
  });

  it("keeps the heaviest concepts only, ids still ascending", () => {
    const range = (from: number, to: number, weight: number) =>
      Object.fromEntries(Array.from({ length: to - from }, (_, at) => [from + at, weight])) as Record<number, number>;
    const { ids } = blend(contextOf({ ...range(0, 50, 1), 500: 9 }), contextOf({ ...range(50, 100, 2), 501: 9 }));
    expect(ids.length).toBeLessThan(102);
    expect([...ids].sort((left, right) => left - right)).toEqual([...ids]);
    for (const concept of [...Array.from({ length: 50 }, (_, at) => 50 + at), 500, 501]) expect([...ids]).toContain(concept);
  });
});
