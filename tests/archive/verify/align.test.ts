import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { align } from "../../../src/archive/verify/align.ts";

function aligned(text: string, source: string): string {
  const numbers = new Map<string, number>();
  const numbered = (words: string): Int32Array =>
    Int32Array.from(words.split(" "), (word) => {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      return number;
    });
  const words = numbered(text.replaceAll("… ", ""));
  const weights = new Uint8Array(words.length).fill(100);
  const gaps = text
    .split(" ")
    .flatMap((word, at, all) => (word === "…" ? [] : [all[at - 1] === "…"]));
  return [...align({ words, weights, followsGap: gaps }, numbered(source))].join(" ");
}

/** Few different words, so that everything occurs everywhere; long enough to need anchors. */
const babble = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 150, maxLength: 400 })
  .map((words) => Int32Array.from(words));

describe("align", () => {
  it.each([
    ["a b c", "x a b c y", "1 2 3"],
    ["a b c", "a x b c", "0 2 3"],
    ["a q c", "x a b c", "1 -1 3"],
    ["q q", "a b", "-1 -1"],
    ["a b", "a x x a b", "3 4"],
    ["a b c d", "a b x a b c d", "3 4 5 6"],
    ["a b … c d", "a b x x x x c d", "0 1 6 7"],
  ])("%j in %j is %s", (text, source, expected) => {
    expect(aligned(text, source)).toBe(expected);
  });

  it("prefers what is near over what is far", () => {
    const far = Array.from({ length: 150 }, () => "x").join(" ");
    expect(aligned("a b c d", `a ${far} b c d`)).toBe("-1 151 152 153");
  });

  it("finds nothing in what is long and has nothing in common", () => {
    const words = Int32Array.from({ length: 600 }, (_, at) => 1 + (at % 3));
    const source = Int32Array.from({ length: 4000 }, (_, at) => 2 + (at % 4));
    const text = { words, weights: new Uint8Array(600).fill(25), followsGap: [] };
    expect(new Set(align(text, source))).toEqual(new Set([-1]));
  });

  it("finds what stands in a row, whatever is repeated", () => {
    fc.assert(
      fc.property(babble, fc.nat(), fc.nat(), (source, a, b) => {
        const [from, to] = [a % source.length, b % source.length].toSorted((x, y) => x - y);
        const words = source.slice(from, (to ?? 0) + 1);
        const followsGap = Array.from(words, () => false);
        const match = align({ words, weights: new Uint8Array(words.length), followsGap }, source);
        const first = match[0] ?? -1;
        expect([...match]).toEqual(Array.from(words, (_, at) => first + at));
        expect(source.slice(first, first + words.length)).toEqual(words);
      }),
      { numRuns: 60 },
    );
  });

  it("pairs only equal words, in increasing order, for any two texts", () => {
    fc.assert(
      fc.property(babble, babble, fc.array(fc.boolean()), (words, source, gaps) => {
        const weights = new Uint8Array(words.length).fill(25);
        const followsGap = Array.from(words, (_, at) => gaps[at] === true);
        let last = -1;
        for (const [at, place] of align({ words, weights, followsGap }, source).entries()) {
          if (place < 0) continue;
          expect(source[place]).toBe(words[at]);
          expect(place).toBeGreaterThan(last);
          last = place;
        }
      }),
      { numRuns: 60 },
    );
  });
});
