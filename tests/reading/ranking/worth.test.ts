import { describe, expect, it } from "vitest";
import { WEIGHTS } from "../../../src/reading/ranking/weights.ts";
import { featuresOf, worthOf } from "../../../src/reading/ranking/worth.ts";

function worth(holders: readonly [number, ...number[]], sentences: number, bonus = 0): number {
  return worthOf(featuresOf({ text: "flood", holders }, sentences), WEIGHTS, bonus);
}

describe("featuresOf", () => {
  it("measures how a term is used", () => {
    expect(featuresOf({ text: "flood", holders: [1, 4, 9] }, 12)).toEqual({
      bias: 1,
      spread: Math.log(3),
      share: 0.25,
      opening: 1,
      lead: Math.log(3),
    });
    expect(featuresOf({ text: "flood", holders: [7] }, 10)).toEqual({
      bias: 1,
      spread: 0,
      share: 0.1,
      opening: 0,
      lead: 0,
    });
  });
});

describe("worthOf", () => {
  it("is a likelihood, higher for what comes early, often, and in the headline", () => {
    const seldom = worth([9], 20);
    for (const higher of [worth([0], 20), worth([9, 12, 15], 20), worth([9], 20, 1)]) {
      expect(higher).toBeGreaterThan(seldom);
      expect(higher).toBeLessThan(1);
    }
    expect(seldom).toBeGreaterThan(0);
  });
});
