import * as fc from "fast-check";
import { expect, it } from "vitest";

import { BREAK } from "../../../src/archive/search/lexicon.ts";
import { TermCounts } from "../../../src/archive/search/term-counts.ts";

it("counts the terms of one article after the other, each by field, in the order of first occurrence", () => {
  const field = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5000 })),
  );
  const counts = new TermCounts();
  fc.assert(
    fc.property(fc.tuple(field, field, field), (fields) => {
      const sequence = Int32Array.from(fields.flatMap((terms) => [...terms, BREAK]));
      const seen: (readonly number[])[] = [];
      counts.count(sequence, (...visited) => seen.push(visited));
      const expected = [...new Set(fields.flat())].map((term) => [
        term,
        ...fields.map((terms) => terms.filter((other) => other === term).length),
      ]);
      expect(seen).toEqual(expected);
    }),
  );
});

it("counts an article of many terms, and a short one after it", () => {
  const counts = new TermCounts();
  const many = Int32Array.from({ length: 3000 }, (_, index) => index + 1);
  let visits = 0;
  counts.count(many, () => (visits += 1));
  expect(visits).toBe(3000);
  const seen: (readonly number[])[] = [];
  counts.count(Int32Array.of(7, BREAK, 7, 7), (...visited) => seen.push(visited));
  expect(seen).toEqual([[7, 1, 2, 0]]);
});
