import { describe, expect, it } from "vitest";

import { Lexicon, stemOf } from "../../../src/archive/search/lexicon.ts";
import { NumberBuffer } from "../../../src/archive/vocabulary/number-buffer.ts";
import { Vocabulary } from "../../../src/archive/vocabulary/vocabulary.ts";

function read(lexicon: Lexicon, text: string): readonly number[] {
  const numbers = new NumberBuffer();
  lexicon.read(text, numbers);
  return [...numbers.take()];
}

describe("Lexicon", () => {
  it("gives each term one number, however it is written", () => {
    const lexicon = new Lexicon(Vocabulary.empty());
    const [number = 0, ...others] = read(lexicon, "Minerals, “minerals”: MINERALS!");
    expect(others).toEqual([number, number]);
    expect(lexicon.term(number)).toBe("minerals");
    expect(lexicon.numberOf("minerals")).toBe(number);
    expect(lexicon.numberOf("mineral")).toBeUndefined();
    expect(read(lexicon, "x".repeat(99))).toEqual([]);
  });

  it("keeps the forms of a word together, also those that come later", () => {
    const lexicon = new Lexicon(Vocabulary.empty());
    read(lexicon, "attacks");
    expect(lexicon.formsOf(stemOf("attacked"))).toEqual(["attacks"]);
    read(lexicon, "attacking in the attic");
    expect(lexicon.formsOf(stemOf("attacked"))).toEqual(["attacks", "attacking"]);
  });

  it("knows no words that only others have read", () => {
    const vocabulary = Vocabulary.empty();
    vocabulary.add("attacks");
    const lexicon = new Lexicon(vocabulary);
    expect(lexicon.formsOf(stemOf("attacks"))).toEqual([]);
    expect(lexicon.near("attack", 1)).toEqual([]);
  });

  it("stems no figures, and nothing in other scripts", () => {
    for (const term of ["1990s", "us", "мінералами", "3.5"]) expect(stemOf(term)).toBe(term);
  });
});
