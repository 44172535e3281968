import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hashOf, hashWith, hashWithout } from "../../../src/reading/lexicon/word-hash.ts";

it("grows and shrinks by a unit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(0xffff), (word, unit) => {
      const longer = word + String.fromCharCode(unit);
      expect(hashOf(longer)).toBe(hashWith(hashOf(word), unit));
      expect(hashOf(word)).toBe(hashWithout(hashOf(longer), unit));
      expect(hashOf(longer, word.length)).toBe(hashOf(word));
    }),
  );
});
