import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { contains, overlaps, slice } from "../../src/model/span.ts";

const span = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("slice", () => {
  it("gives the code units from start up to end", () => {
    expect(slice("ferry", { start: 1, end: 3 })).toBe("er");
    expect(slice("😀x", { start: 2, end: 3 })).toBe("x");
  });
});

describe("contains", () => {
  it("counts the edges as inside", () => {
    expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
    expect(contains({ start: 2, end: 5 }, { start: 1, end: 3 })).toBe(false);
    expect(contains({ start: 2, end: 5 }, { start: 4, end: 6 })).toBe(false);
  });
});

describe("overlaps", () => {
  it("is true of two spans that share a character, and only of those", () => {
    const property = fc.property(span, span, (a, b) => {
      const units = (each: typeof a): number[] =>
        Array.from({ length: each.end - each.start }, (_, index) => each.start + index);
      fc.pre(a.start < a.end && b.start < b.end);
      expect(overlaps(a, b)).toBe(units(a).some((unit) => units(b).includes(unit)));
    });
    fc.assert(property);
  });
});
