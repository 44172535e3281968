import * as fc from "fast-check";
import { expect, it } from "vitest";

import { atOnce, mergedInSlices, sortedInSlices } from "../../src/archive/slices.ts";

/** Items that are compared by their first letter alone. */
const items = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.nat()));
const byLetter = ([a]: [string, number], [b]: [string, number]): number =>
  a < b ? -1 : a > b ? 1 : 0;

it("merges two lists as a stable sort of both would", () => {
  fc.assert(
    fc.property(items, items, (some, others) => {
      const [first, second] = [some.toSorted(byLetter), others.toSorted(byLetter)];
      const merged = atOnce(mergedInSlices(first, second, byLetter));
      expect(merged).toEqual([...first, ...second].toSorted(byLetter));
    }),
  );
});

it("sorts as a stable sort would, however many are sorted in one stretch", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 8 }), (some, sortedAtOnce) => {
      expect(atOnce(sortedInSlices(some, byLetter, sortedAtOnce))).toEqual(some.toSorted(byLetter));
    }),
  );
});

it("compares few of a long list with a short one", () => {
  const long = Array.from({ length: 10_000 }, (_, index) => 2 * index);
  let compared = 0;
  const merged = atOnce(
    mergedInSlices(long, [7001, 7003], (a, b) => {
      compared += 1;
      return a - b;
    }),
  );
  expect(merged).toEqual([...long, 7001, 7003].toSorted((a, b) => a - b));
  expect(compared).toBeLessThan(60);
});
