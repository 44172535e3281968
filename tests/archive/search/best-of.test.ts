import * as fc from "fast-check";
import { expect, it } from "vitest";

import { bestOf } from "../../../src/archive/search/best-of.ts";

it("gives those with the greatest merits, as they stood, and all that equal the last of them", () => {
  const merits = fc.array(fc.oneof(fc.nat(5), fc.double({ noNaN: true })));
  fc.assert(
    fc.property(merits, fc.nat(40), (given, count) => {
      const numbers = given.map((_, number) => number);
      const least = given.toSorted((a, b) => b - a)[count - 1];
      const all = count >= given.length;
      const expected = numbers.filter((number) => {
        const merit = given[number] ?? 0;
        return all || (least !== undefined && merit >= least);
      });
      expect(bestOf(numbers, given, count)).toEqual(expected);
    }),
  );
});
