import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayTheSame, shareOf } from "../../../src/reading/ranking/overlap.ts";

const set = (...terms: readonly string[]): ReadonlySet<string> => new Set(terms);

describe("shareOf", () => {
  it("tells how much of a phrase a sentence has", () => {
    expect(shareOf(set("a", "b", "c", "d"), set("b", "d", "x"))).toBe(0.5);
    expect(shareOf(set(), set("a"))).toBe(0);
  });
});

describe("sayTheSame", () => {
  it("asks for four fifths of the smaller one's terms, either way", () => {
    const sentence = set("a", "b", "c", "d", "e", "f", "g");
    expect(sayTheSame(set("a", "b", "c", "d", "x"), sentence)).toBe(true);
    expect(sayTheSame(sentence, set("a", "b", "c", "d", "x"))).toBe(true);
    expect(sayTheSame(set("a", "b", "c", "x", "y"), sentence)).toBe(false);
    expect(sayTheSame(set(), sentence)).toBe(false);
    expect(sayTheSame(set(), set())).toBe(false);
  });

  it("is what the share of terms says", () => {
    const terms = fc
      .uniqueArray(fc.constantFrom(...Array.from("abcdefghij")))
      .map((each) => new Set(each));
    const property = fc.property(terms, terms, (a, b) => {
      const [few, many] = a.size <= b.size ? [a, b] : [b, a];
      expect(sayTheSame(a, b)).toBe(shareOf(few, many) >= 0.8);
    });
    fc.assert(property);
  });
});
