import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldWritten, writtenWords as searchedWords } from "../../../src/archive/search/words.ts";
import { termsOf, writtenWords as comparedWords } from "../../../src/archive/verify/words.ts";
import { FormReader } from "../../../src/archive/vocabulary/form-reader.ts";
import { NumberBuffer } from "../../../src/archive/vocabulary/number-buffer.ts";
import { Vocabulary } from "../../../src/archive/vocabulary/vocabulary.ts";

/** What the archive's readers take out of a text: as search has it, and as wordings are compared. */
const WAYS = [
  (text: string) => searchedWords(text).flatMap((word) => foldWritten(word) ?? []),
  (text: string) => comparedWords(text).flatMap(termsOf),
];

const anyText = fc
  .array(
    fc.constantFrom(
      ..."a,Pier,per,Per, per, cent,U.S,.,',’,‘,“,”,1,250,3.5,[,],[W]e,say[s],sic,don't,ca,n't,%,$,€,-,—,–,…,/,_,é,ö,́,ʼ,½,ß,道路,мір,😀, ,\n,\t,\u00a0,\u2009,x,XL,9"
        .split(",")
        .concat(",", ", ", "1,250", "y".repeat(30), "\ud800"),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

describe("FormReader", () => {
  it("takes the words out of a text that are there when it is read as a whole", () => {
    const vocabulary = Vocabulary.empty();
    for (const way of WAYS) {
      const reader = new FormReader(vocabulary, (written) =>
        way(written).map((term) => vocabulary.add(term)),
      );
      fc.assert(
        fc.property(anyText, fc.nat(20), fc.nat(20), (text, from, length) => {
          const to = Math.min(text.length, from + length);
          const numbers = new NumberBuffer();
          reader.readForms(vocabulary.formsOf({ text }), from, to, numbers);
          const terms = Array.from(numbers.take(), (number) => vocabulary.term(number));
          expect(terms).toEqual(way(text.slice(from, to)));
        }),
        { numRuns: 1000 },
      );
    }
  });

  it("finds an article's forms once, whoever reads it", () => {
    const vocabulary = Vocabulary.empty();
    const article = { text: "The pier, the old pier." };
    expect(vocabulary.formsOf(article)).toBe(vocabulary.formsOf(article));
  });

  it("reads a form once, and again only what is long", () => {
    const read: string[] = [];
    const vocabulary = Vocabulary.empty();
    const reader = new FormReader(vocabulary, (written) => {
      read.push(written);
      return [vocabulary.add(written)];
    });
    const long = "道".repeat(60);
    const numbers = new NumberBuffer();
    const text = `“Old pier,” old “pier”: ${long} ${long}`;
    reader.read(text, numbers);
    expect(read).toEqual(["Old", "pier", "old", long, long]);
  });
});
