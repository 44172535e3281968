import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  countNumbers,
  hasNumber,
  type NumberSet,
  withNumber,
} from "../../../src/archive/speakers/number-set.ts";

describe("a set of numbers", () => {
  it("has what was put into it, each once, be it little or much", () => {
    const property = fc.property(fc.array(fc.nat(30), { maxLength: 40 }), (numbers) => {
      const expected = new Set(numbers);
      let set: NumberSet = [];
      for (const number of numbers) set = withNumber(set, number);
      expect(countNumbers(set)).toBe(expected.size);
      expect(new Set(set)).toEqual(expected);
      for (let number = 0; number <= 30; number += 1) {
        expect(hasNumber(set, number)).toBe(expected.has(number));
      }
    });
    fc.assert(property);
  });
});
