import { describe, expect, it } from "vitest";
import { centralities } from "../../../src/reading/ranking/centrality.ts";

describe("centralities", () => {
  it("ranks by what the whole comes back to", () => {
    const [flood, town, cake] = centralities([
      ["flood", "river", "town"],
      ["flood", "town"],
      ["cake", "recipe"],
    ]);
    expect(town).toBeGreaterThan(flood ?? 0);
    expect(flood).toBeGreaterThan(cake ?? 1);
    expect(cake).toBe(0);
  });

  it("stays from 0 to 1", () => {
    for (const value of centralities([["a", "a", "a"], ["a"], ["b"], []])) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + Number.EPSILON);
    }
  });

  it("is nought where there are no terms, or none twice", () => {
    expect(centralities([[], []])).toEqual([0, 0]);
    expect(centralities([["a"], ["b"]])).toEqual([0, 0]);
  });

  it("takes a word such as __proto__ for a word", () => {
    const [first, second] = centralities([["__proto__"], ["__proto__"]]);
    expect(first).toBeCloseTo(1);
    expect(second).toBeCloseTo(1);
  });
});
