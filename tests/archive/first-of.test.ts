import * as fc from "fast-check";
import { expect, it } from "vitest";

import { firstOf } from "../../src/archive/first-of.ts";

function byRank(a: { readonly rank: number }, b: { readonly rank: number }): number {
  return a.rank - b.rank;
}

it("gives what sorting all would begin with, equals as they stood", () => {
  const item = fc.record({ rank: fc.nat(9), name: fc.nat() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), fc.nat(12), (items, limit) => {
      expect(firstOf(items, limit, byRank)).toEqual(items.toSorted(byRank).slice(0, limit));
    }),
  );
});
