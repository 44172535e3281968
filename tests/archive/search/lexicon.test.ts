import { describe, expect, it } from "vitest";

import { Lexicon, stemOf } from "../../../src/archive/search/lexicon.ts";

describe("Lexicon", () => {
  it("gives each term one number, however it is written", () => {
    const lexicon = new Lexicon();
    const number = lexicon.add("Minerals");
    expect(lexicon.add("minerals")).toBe(number);
    expect(lexicon.term(number)).toBe("minerals");
    expect(lexicon.numberOf("minerals")).toBe(number);
    expect(lexicon.numberOf("mineral")).toBeUndefined();
    expect(lexicon.add("x".repeat(99))).toBe(-1);
  });

  it("keeps the forms of a word together, also those that come later", () => {
    const lexicon = new Lexicon();
    lexicon.add("attacks");
    expect(lexicon.formsOf(stemOf("attacked"))).toEqual(["attacks"]);
    lexicon.add("attacking");
    lexicon.add("attic");
    expect(lexicon.formsOf(stemOf("attacked"))).toEqual(["attacks", "attacking"]);
  });

  it("stems no figures, and nothing in other scripts", () => {
    for (const term of ["1990s", "us", "мінералами", "3.5"]) expect(stemOf(term)).toBe(term);
  });
});
