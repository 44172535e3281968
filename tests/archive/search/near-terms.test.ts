import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { NearTerms } from "../../../src/archive/search/near-terms.ts";
import { atOnce } from "../../../src/archive/slices.ts";

/** Levenshtein's distance, by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const rest = distance(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return rest;
  return 1 + Math.min(rest, distance(a.slice(1), b), distance(a, b.slice(1)));
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 5 });

describe("NearTerms", () => {
  it("finds all terms within so many edits, and no others", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word),
        fc.uniqueArray(word),
        word,
        fc.nat(2),
        (some, more, term, edits) => {
          const near = new NearTerms();
          const added = more.filter((each) => !some.includes(each));
          atOnce(near.add(some));
          atOnce(near.add(added));
          const expected = [...some, ...added].filter((each) => distance(each, term) <= edits);
          expect(near.near(term, edits).toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});
