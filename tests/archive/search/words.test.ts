import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findWords, foldWritten, isPlain } from "../../../src/archive/search/words.ts";
import { hostileText } from "../../support/hostile/texts.ts";

function termsOf(text: string): readonly string[] {
  return findWords(text).map(({ term }) => term);
}

function placesOf(text: string): readonly (readonly [number, number])[] {
  return findWords(text).map(({ start, end }) => [start, end]);
}

describe("findWords", () => {
  it.each([
    ["case and accents", "Élan ÉLAN elan", ["elan", "elan", "elan"]],
    ["apostrophes and possessives", "don’t DON'T Mara’s Mara", ["dont", "dont", "mara", "mara"]],
    ["hyphens", "rare-earth rare earth", ["rare", "earth", "rare", "earth"]],
    ["acronyms with dots", "U.S. U.S US", ["us", "us", "us"]],
    ["numbers with commas", "1,250,000 1250000 12,5", ["1250000", "1250000", "12", "5"]],
    ["fractions", "3.5 percent, v1.2.3", ["3.5", "percent", "v1", "2.3"]],
    ["other scripts", "Зеленський हिन्दी", ["зеленський", "हिन्दी"]],
  ])("has one form for %s", (_what, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it("says where words stand", () => {
    const text = "The U.S. paid 1,250.";
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "The",
      "U.S",
      "paid",
      "1,250",
    ]);
  });

  it("passes over what is too long for a word", () => {
    expect(termsOf(`a ${"x".repeat(65)} ${"y".repeat(64)}`)).toEqual(["a", "y".repeat(64)]);
    expect(foldWritten("x".repeat(65))).toBeNull();
  });

  it("gives disjoint places in order, none empty", () => {
    const property = fc.property(hostileText, (text) => {
      let end = 0;
      for (const word of findWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.term).not.toBe("");
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    });
    fc.assert(property);
  });

  it("finds in a plain text what it finds in the same text beside another script", () => {
    const written = fc.string({ unit: fc.constantFrom(...Array.from("aZs09.,'’“—- \n")) });
    fc.assert(
      fc.property(written, (text) => {
        expect(isPlain(text)).toBe(true);
        expect(isPlain(`${text} Й`)).toBe(false);
        expect(placesOf(`${text} Й`).slice(0, -1)).toEqual(placesOf(text));
      }),
    );
  });

  it("reads a megabyte of anything in linear time", () => {
    for (const unit of ["a", "a.", "1,", "1,111", "a'", "'", "1."]) {
      const text = unit.repeat(1_000_000 / unit.length);
      const start = performance.now();
      findWords(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
