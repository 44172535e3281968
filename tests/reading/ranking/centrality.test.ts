import { describe, expect, it } from "vitest";
import { centralities } from "../../../src/reading/ranking/centrality.ts";
import { vocabulary } from "./vocabulary-of.ts";

describe("centralities", () => {
  it("ranks by what the whole comes back to", () => {
    const [flood, town, cake] = centralities(
      vocabulary("flood river town", "flood town", "cake recipe"),
    );
    expect(town).toBeGreaterThan(flood ?? 0);
    expect(flood).toBeGreaterThan(cake ?? 1);
    expect(cake).toBe(0);
  });

  it("stays from 0 to 1", () => {
    for (const value of centralities(vocabulary("salem salem", "salem", "boat", "it"))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + Number.EPSILON);
    }
  });

  it("is nought where there are no terms, or none twice", () => {
    expect(centralities(vocabulary("it", "so"))).toEqual([0, 0]);
    expect(centralities(vocabulary("salem", "boat"))).toEqual([0, 0]);
  });
});
