import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { beginsNear, editsBetween, NearTerms } from "../../../src/archive/search/near-terms.ts";
import { atOnce } from "../../../src/archive/slices.ts";

/** Levenshtein's distance, by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const rest = distance(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return rest;
  return 1 + Math.min(rest, distance(a.slice(1), b), distance(a, b.slice(1)));
}

/** By optimal string alignment, where two neighbours that changed places are one slip. */
function slips(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const rest = slips(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return rest;
  const edited = 1 + Math.min(rest, slips(a.slice(1), b), slips(a, b.slice(1)));
  const isExchanged = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  return isExchanged ? Math.min(edited, 1 + slips(a.slice(2), b.slice(2))) : edited;
}

function toBeginning(term: string, typed: string): number {
  const beginnings = Array.from({ length: term.length + 1 }, (_, length) => term.slice(0, length));
  return Math.min(...beginnings.map((each) => slips(each, typed)));
}

function nearTerms(...parts: readonly (readonly string[])[]): NearTerms<string> {
  const near = new NearTerms<string>((term) => term);
  for (const part of parts) atOnce(near.add(part));
  return near;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 5 });

describe("NearTerms", () => {
  it("keeps terms in the order of their code units, whatever comes and goes", () => {
    const anyWord = fc.string({ unit: fc.constantFrom("a", "b", "é", "я"), maxLength: 9 });
    const anyPart = fc.uniqueArray(anyWord, { maxLength: 20 });
    fc.assert(
      fc.property(anyPart, anyPart, anyPart, anyPart, (loaded, first, going, second) => {
        const near = new NearTerms<string>((term) => term, loaded.toSorted());
        const there = new Set(loaded);
        atOnce(near.add(first.filter((term) => !there.has(term))));
        atOnce(near.forget((term) => going.includes(term)));
        const left = new Set([...loaded, ...first].filter((term) => !going.includes(term)));
        expect(near.sorted).toEqual([...left].toSorted());
        atOnce(near.add(second.filter((term) => !left.has(term))));
        expect(near.sorted).toEqual([...new Set([...left, ...second])].toSorted());
      }),
    );
  });

  it("finds all terms within so many edits, and no others", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word),
        fc.uniqueArray(word),
        word,
        fc.nat(2),
        (some, more, term, edits) => {
          const added = more.filter((each) => !some.includes(each));
          const near = nearTerms(some, added);
          const expected = [...some, ...added].filter((each) => distance(each, term) <= edits);
          expect(near.near(term, edits).toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });

  it("keeps more terms in order than it goes through in one stretch", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `${(index * 7919) % 30_000}`);
    const near = nearTerms(many, ["1a", "29999a"]);
    expect(near.sorted).toEqual([...many, "1a", "29999a"].toSorted());
  });

  it("forgets terms", () => {
    const near = nearTerms(["ab", "abc", "b"]);
    atOnce(near.forget((term) => term === "abc"));
    expect(near.sorted).toEqual(["ab", "b"]);
    expect(near.near("abd", 1)).toEqual(["ab"]);
  });

  it("counts the edits between two terms", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editsBetween(a, b)).toBe(distance(a, b));
      }),
    );
  });

  it("finds all terms that are, or go on from, what is within so many slips, and no others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.nat(2), (terms, typed, most) => {
        const near = nearTerms(terms);
        const within = (far: (term: string, typed: string) => number) =>
          terms.filter((term) => far(term, typed) <= most).toSorted();
        expect(near.misspelt(typed, most).toSorted()).toEqual(within(slips));
        expect(near.begunNear(typed, most).toSorted()).toEqual(within(toBeginning));
        expect(terms.filter((term) => beginsNear(term, typed, most)).toSorted()).toEqual(
          within(toBeginning),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each(["zelinsk", "zelnsk", "zelennsk", "zelesnk", "elensk"])(
    "finds what goes on from “%s” but for a slip",
    (typed) => {
      const near = nearTerms(["elbow", "zelensky", "zelenskyy", "zeppelin"]);
      expect(near.begunNear(typed, 0)).toEqual([]);
      expect(near.begunNear(typed, 1)).toEqual(["zelensky", "zelenskyy"]);
    },
  );

  it("knows what it has", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (terms, term) => {
        expect(nearTerms(terms).has(term)).toBe(terms.includes(term));
      }),
    );
  });
});
