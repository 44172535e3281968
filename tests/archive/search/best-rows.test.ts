import * as fc from "fast-check";
import { expect, it } from "vitest";

import { bestRows } from "../../../src/archive/search/best-rows.ts";

/** Merits of a few values or of many, so that there are equals; and a place among the newest for each row. */
const MERITS = fc.array(fc.oneof(fc.nat(5), fc.double({ noNaN: true })), { maxLength: 60 });
const CASES = MERITS.chain((merits) => {
  const rows = merits.map((_, row) => row);
  return fc.record({
    merits: fc.constant(Float64Array.from(merits)),
    ranks: fc
      .shuffledSubarray(rows, { minLength: rows.length })
      .map((some) => Uint32Array.from(some)),
    rows: fc.shuffledSubarray(rows).map((some) => Int32Array.from(some)),
  });
});

it("gives what is first in order, the best first, of equals the newest", () => {
  fc.assert(
    fc.property(CASES, fc.nat(70), ({ merits, ranks, rows }, count) => {
      const sorted = Array.from(rows).toSorted(
        (a, b) => (merits[b] ?? 0) - (merits[a] ?? 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0),
      );
      expect(Array.from(bestRows(rows, merits, ranks, count))).toEqual(sorted.slice(0, count));
    }),
  );
});

it("leaves the rows that it is given as they are", () => {
  const rows = Int32Array.of(0, 1, 2);
  bestRows(rows, Float64Array.of(1, 3, 2), Uint32Array.of(0, 1, 2), 2);
  expect(rows).toEqual(Int32Array.of(0, 1, 2));
});
