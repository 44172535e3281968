import * as fc from "fast-check";
import { expect, it } from "vitest";

import { beginningOf } from "../../../src/archive/vocabulary/beginning.ts";
import { Vocabulary } from "../../../src/archive/vocabulary/vocabulary.ts";

const anyTerm = fc.string({
  unit: fc.constantFrom("a", "b", "z", "9", "\0", "\u007e", "\u007f", "é", "я", "\ud83d", "\uffff"),
  maxLength: 10,
});
const beginning = (term: string): number => beginningOf((at) => term.charCodeAt(at));

it("is never smaller for a term that comes later", () => {
  fc.assert(
    fc.property(
      anyTerm,
      anyTerm,
      fc.constantFrom("", "a", "mmmmm", "mmmmmm", "mmmmmmm"),
      (a, b, before) => {
        const [first, second] = a < b ? [before + a, before + b] : [before + b, before + a];
        expect(beginning(first)).toBeLessThanOrEqual(beginning(second));
      },
    ),
  );
});

it("tells words apart by their first seven letters, or by less", () => {
  expect(beginning("harbour")).toBeLessThan(beginning("harbouz"));
  expect(beginning("pier")).toBeLessThan(beginning("piers"));
  expect(beginning("harbour")).toBe(beginning("harbours"));
  expect(Number.isSafeInteger(beginning("\u007e".repeat(9)))).toBe(true);
});

it("is the same of a term that a vocabulary has", () => {
  fc.assert(
    fc.property(fc.array(anyTerm), (terms) => {
      const vocabulary = Vocabulary.empty();
      for (const term of terms) {
        expect(vocabulary.beginningOf(vocabulary.add(term))).toBe(beginning(term));
      }
    }),
  );
});
