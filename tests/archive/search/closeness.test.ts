import { describe, expect, it } from "vitest";

import { Sought } from "../../../src/archive/search/closeness.ts";
import { Lexicon } from "../../../src/archive/search/lexicon.ts";
import { NumberBuffer } from "../../../src/archive/vocabulary/number-buffer.ts";
import { Vocabulary } from "../../../src/archive/vocabulary/vocabulary.ts";

function closeness(text: string, ...groups: readonly string[][]): number {
  const lexicon = new Lexicon(Vocabulary.empty());
  const sequence = new NumberBuffer();
  lexicon.read(text, sequence);
  const sought = new Sought(lexicon);
  // Of what it was looking for before, nothing is left.
  sought.lookFor([["x"], ["fell"], ["crane", "pier"]]);
  sought.lookFor(groups);
  return sought.closeness(sequence.take());
}

describe("closeness", () => {
  it("is 1 side by side, in any order", () => {
    expect(closeness("an old pier crane fell", ["crane"], ["pier"])).toBe(1);
  });

  it("fades with what stands between, where they are closest", () => {
    const near = closeness("crane x x x x x pier x crane", ["crane"], ["pier"]);
    const far = closeness("crane x x x x x pier", ["crane"], ["pier"]);
    expect(near).toBeLessThan(1);
    expect(far).toBeLessThan(near);
    expect(far).toBeGreaterThan(0);
  });

  it("is 0 where one is missing", () => {
    expect(closeness("crane crane", ["crane"], ["pier"])).toBe(0);
  });

  it("takes any form", () => {
    expect(closeness("piers cranes", ["crane", "cranes"], ["pier", "piers"])).toBe(1);
  });
});
