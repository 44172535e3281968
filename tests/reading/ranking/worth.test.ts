import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEIGHTS } from "../../../src/reading/ranking/weights.ts";
import {
  featuresOf,
  type Use,
  useOf,
  worthOf,
  worthReader,
} from "../../../src/reading/ranking/worth.ts";

function use(holders: readonly number[]): Use {
  return useOf({ starts: [0, holders.length], numbers: holders }, 0);
}

function worth(holders: readonly number[], sentences: number, bonus = 0): number {
  return worthOf(featuresOf(use(holders), sentences), WEIGHTS, bonus);
}

describe("featuresOf", () => {
  it("measures how a term is used", () => {
    expect(featuresOf(use([1, 4, 9]), 12)).toEqual({
      bias: 1,
      spread: Math.log(3),
      share: 0.25,
      opening: 1,
      lead: Math.log(3),
    });
    expect(featuresOf(use([7]), 10)).toEqual({
      bias: 1,
      spread: 0,
      share: 0.1,
      opening: 0,
      lead: 0,
    });
  });
});

describe("worthReader", () => {
  it("finds the same again for terms that are used alike", () => {
    const sentences = 9;
    const places = fc.uniqueArray(fc.nat(sentences - 1), { minLength: 1 });
    const bonus = fc.constantFrom(0, 0, 0.5, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(places, bonus)), (terms) => {
        const worthOfUse = worthReader(sentences, WEIGHTS);
        for (const [unsorted, more] of terms) {
          const holders = unsorted.toSorted((a, b) => a - b);
          expect(worthOfUse(use(holders), more)).toBe(worth(holders, sentences, more));
        }
      }),
    );
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
