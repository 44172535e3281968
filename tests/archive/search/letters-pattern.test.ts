import * as fc from "fast-check";
import { expect, it } from "vitest";

import { lettersPattern } from "../../../src/archive/search/letters-pattern.ts";

const letters = fc.string({
  unit: fc.constantFrom(...Array.from("abs9")),
  minLength: 1,
  maxLength: 5,
});
const written = fc.string({ unit: fc.constantFrom(...Array.from("abs9ABS.,'’ ")) });

it("finds the letters of a term wherever they stand, but for capitals and what words leave out", () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1 }), written, (terms, text) => {
      const plain = text.toLowerCase().replaceAll(/['’.,]/gu, "");
      const isThere = terms.some((term) => plain.includes(term));
      expect(lettersPattern(terms).test(text)).toBe(isThere);
    }),
  );
});

it("says where the first of them begins", () => {
  const pattern = lettersPattern(["us", "usual", "dont"]);
  expect(pattern.exec("A U.S. ship")?.index).toBe(2);
  expect(lettersPattern(["dont"]).exec("They don’t")?.index).toBe(5);
});
