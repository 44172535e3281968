import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { WordTable } from "../../../src/reading/lexicon/word-table.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀", "-"), maxLength: 6 });

describe("WordTable", () => {
  it("has the numbers of a map, and 0 of all other words", () => {
    const entries = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 2 ** 30 })), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(entries, word, (pairs, other) => {
        const map = new Map(pairs);
        const table = new WordTable(map);
        for (const [key, number] of map) expect(table.get(key)).toBe(number);
        expect(table.get(other)).toBe(map.get(other) ?? 0);
      }),
    );
  });

  it("knows a word by the beginning of another", () => {
    const table = new WordTable(new Map([["mayor", 7]]));
    expect(table.ofStart("mayors", 5)).toBe(7);
    expect(table.ofStart("mayors", 4)).toBe(0);
    expect(table.get("mayors")).toBe(0);
  });

  it("has nothing where it is empty", () => {
    expect(new WordTable(new Map()).get("mayor")).toBe(0);
  });
});
