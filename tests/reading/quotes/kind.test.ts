import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hasWords } from "../../../src/reading/quotes/kind.ts";

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

describe("hasWords", () => {
  it("counts a word with apostrophes, stops and hyphens inside as one", () => {
    expect(hasWords("It’s the U.S. run-up", 4)).toBe(true);
    expect(hasWords("It’s the U.S. run-up", 5)).toBe(false);
    expect(hasWords("— … !", 1)).toBe(false);
  });

  it("counts what the pattern of words finds", () => {
    const letters = fc.constantFrom(
      "a",
      "é",
      "7",
      "𝐀",
      "😀",
      "'",
      "’",
      ".",
      "-",
      " ",
      ",",
      "\ud835",
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), fc.nat(6), (text, least) => {
        expect(hasWords(text, least)).toBe((text.match(WORDS) ?? []).length >= least);
      }),
      { numRuns: 1000 },
    );
  });
});
