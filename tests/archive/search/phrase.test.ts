import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hasPhrase, phrasePattern } from "../../../src/archive/search/phrase.ts";

const numbers = fc.array(fc.nat({ max: 3 }), { maxLength: 12 });

describe("hasPhrase", () => {
  it("finds what stands one after the other, as a plain search does", () => {
    const property = fc.property(
      numbers,
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      (sequence, phrase) => {
        const text = `,${sequence.join(",")},`;
        const isThere = text.includes(`,${phrase.join(",")},`);
        expect(hasPhrase(Int32Array.from(sequence), phrase, "anywhere")).toBe(isThere);
        const title = text.split(",0,")[0] ?? "";
        const inTitle = `${title},`.includes(`,${phrase.join(",")},`);
        expect(hasPhrase(Int32Array.from([...sequence, 0]), phrase, "title")).toBe(inTitle);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});

describe("phrasePattern", () => {
  it.each([
    [["at", "10", "p", "m"], "It ended at 10 p.m. on Friday", true],
    [["about", "2"], "a crowd of about 2,000 people", true],
    [["about", "2"], "about 20 people", false],
    [["rare", "earth"], "the Rare-Earth mines", true],
    [["rare", "earth"], "a rare sight on earth", false],
  ])("%j in %j: %s", (words, text, isThere) => {
    expect(phrasePattern(words).test(text)).toBe(isThere);
  });
});
