import * as fc from "fast-check";
import { expect, it } from "vitest";
import { TermNumbers } from "../../../src/reading/ranking/term-numbers.ts";

/** "Aa" and "BB" weigh the same in the sum that gives a slot: so do all terms made of them. */
const COLLIDING = fc.array(fc.constantFrom("Aa", "BB"), { minLength: 1, maxLength: 5 });
const TERM = fc.oneof(
  COLLIDING.map((parts) => parts.join("")),
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
