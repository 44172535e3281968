import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findWords, termsOf, writtenWords } from "../../../src/archive/verify/words.ts";
import { hostileText } from "../../support/hostile/texts.ts";

function terms(text: string): string {
  return findWords(text)
    .map(({ term }) => term)
    .join(" ");
}

describe("findWords", () => {
  it.each([
    ["We WON’T — “ever” (really)!", "we will not ever really"],
    ["can't cannot dont didnt ain't", "can not can not do not did not is not"],
    ["I'm we've they'll you're she'd", "i am we have they will you are she 'd"],
    ["It's what's Ukraine's; let's go", "it 's what 's ukraines let us go"],
    ["ten 10 Twelve 1,000 1,00 3.5 ninety", "10 10 12 1000 1,00 3.5 90"],
    ["70% seventy per cent R&D", "70 percent 70 percent r and d"],
    ["$5 and £5", "$ 5 and £ 5"],
    ["the U.S. and the US in the a.m.", "the us and the us in the am"],
    ["long-range cease–fire", "long range cease fire"],
    ["[W]e want[ed] [the minister] out [sic]", "we wanted the minister out sic"],
    ["Orbán’s Éluard ÅNGSTRÖM", "orbans eluard angstrom"],
    ["й ё Київ", "й ё київ"],
  ])("%j is %j", (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  it("knows what an editor put there, what follows an ellipsis, and what starts a sentence", () => {
    const words = findWords("We [the crew] leave… now. The [w]ind turn[s] […] south [never closed");
    const those = (is: (word: (typeof words)[number]) => boolean): string =>
      words
        .filter(is)
        .map(({ term }) => term)
        .join(" ");
    expect(those(({ isInserted }) => isInserted)).toBe("the crew turns");
    expect(those(({ followsGap }) => followsGap)).toBe("now south");
    expect(those(({ startsSentence }) => startsSentence)).toBe("we now the south");
  });

  it("gives any text’s words their places, and the same terms as the index has", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = writtenWords(text).flatMap(termsOf);
        const words = findWords(text);
        expect(words.map(({ term }) => term)).toEqual(written);
        let last = 0;
        for (const { start, end, term } of words) {
          expect(term).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
