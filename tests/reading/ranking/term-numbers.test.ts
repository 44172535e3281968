import * as fc from "fast-check";
import { expect, it } from "vitest";
import { TermNumbers } from "../../../src/reading/ranking/term-numbers.ts";

/** So many that of some dozens two have one slot more often than not. */
const NUMBERED = fc.integer({ min: 0, max: 5000 }).map((number) => `a${number}`);
const TERM = fc.oneof(
  NUMBERED,
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.constantFrom("__proto__", "constructor", "місто"),
);

it("numbers terms as they are met, and finds them again", () => {
  fc.assert(
    fc.property(fc.array(TERM, { maxLength: 80 }), TERM, (terms, other) => {
      const numbers = new TermNumbers();
      const expected = [...new Set(terms)];
      for (const term of terms) expect(numbers.take(term)).toBe(expected.indexOf(term));
      expect(numbers.terms).toEqual(expected);
      for (const [number, term] of expected.entries()) expect(numbers.find(term)).toBe(number);
      expect(numbers.find(other)).toBe(
        expected.includes(other) ? expected.indexOf(other) : undefined,
      );
    }),
  );
});

it("knows more terms than it has slots", () => {
  const numbers = new TermNumbers();
  for (let number = 0; number < 20_000; number += 1)
    expect(numbers.take(`a${number}`)).toBe(number);
  for (let number = 0; number < 20_000; number += 1)
    expect(numbers.find(`a${number}`)).toBe(number);
});
