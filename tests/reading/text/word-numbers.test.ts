import * as fc from "fast-check";
import { expect, it } from "vitest";
import { WordNumbers } from "../../../src/reading/text/word-numbers.ts";

/** So many that of some dozens two have one slot more often than not. */
const NUMBERED = fc.integer({ min: 0, max: 5000 }).map((number) => `a${number}`);
const WORD = fc.oneof(
  NUMBERED,
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.constantFrom("__proto__", "constructor", "місто"),
);

it("numbers words as they are met, and finds them again", () => {
  fc.assert(
    fc.property(fc.array(WORD, { maxLength: 80 }), WORD, (words, other) => {
      const numbers = new WordNumbers(256);
      const expected = [...new Set(words)];
      for (const word of words) expect(numbers.take(word)).toBe(expected.indexOf(word));
      expect(numbers.words).toEqual(expected);
      for (const [number, word] of expected.entries()) expect(numbers.find(word)).toBe(number);
      expect(numbers.find(other)).toBe(
        expected.includes(other) ? expected.indexOf(other) : undefined,
      );
    }),
  );
});

it("knows more words than it has slots", () => {
  const numbers = new WordNumbers(256);
  for (let number = 0; number < 20_000; number += 1)
    expect(numbers.take(`a${number}`)).toBe(number);
  for (let number = 0; number < 20_000; number += 1)
    expect(numbers.find(`a${number}`)).toBe(number);
});
