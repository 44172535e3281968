import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hasAll } from "../../src/archive/about.ts";
import { findTerms, termsOf } from "../../src/archive/terms.ts";
import { hostileText } from "../support/hostile.ts";

const PIECES = [
  "cat",
  "cats",
  "cat's",
  "o’neil",
  "Catalan",
  "a1",
  "_cat",
  "concat",
  "x".repeat(60),
];
const plainText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", "-", "’", "—", "\n")), {
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(""));

describe("words that a text is to have", () => {
  it("are sought among its terms, however it is written", () => {
    const property = fc.property(
      fc.oneof(plainText, hostileText),
      fc.oneof(
        fc.constantFrom("cat", "cats", "a", "oneil", "x", "al", "1⁄2", "a ⑴", "ﷺ"),
        hostileText,
      ),
      (text, asked) => {
        const words = termsOf(asked);
        const terms = findTerms(text).map(({ term }) => term);
        const has = words.every((word) => terms.some((term) => term.startsWith(word)));
        expect(hasAll(text, words)).toBe(has);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
