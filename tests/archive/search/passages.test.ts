import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findPassages, soughtWords } from "../../../src/archive/search/passages.ts";
import { slice } from "../../../src/model/span.ts";
import { buildDigest } from "../../support/digests.ts";

const DIGEST = buildDigest({
  title: "The lighthouse keepers",
  paragraphs: [
    "The island has one road. The island has one lamp. An island of gulls.",
    "Its lamp burns oil from whales. The keepers trim the lamp at dusk. The cook sleeps.",
  ],
});

function shown(...terms: string[]) {
  return findPassages(DIGEST, soughtWords(terms.map((term) => [term]))).map(
    ({ span, paragraph, matches }) => ({
      text: slice(DIGEST.article.text, span),
      paragraph,
      words: matches.map((match) => slice(DIGEST.article.text, match)),
    }),
  );
}

describe("findPassages", () => {
  it("takes the sentence with more of the words first", () => {
    expect(shown("keepers", "dusk", "road")).toEqual([
      { text: "The keepers trim the lamp at dusk.", paragraph: 1, words: ["keepers", "dusk"] },
      { text: "The island has one road.", paragraph: 0, words: ["road"] },
    ]);
  });

  it("weighs a word the less the more often the article has it", () => {
    expect(shown("island", "oil").map(({ text }) => text)).toEqual([
      "Its lamp burns oil from whales.",
    ]);
  });

  it("takes the earlier of two that weigh the same, no more than three sentences, two to a passage", () => {
    expect(shown("island").map(({ text }) => text)).toEqual([
      "The island has one road. The island has one lamp.",
      "An island of gulls.",
    ]);
  });

  it("leaves out a second passage that says much less", () => {
    expect(shown("keepers", "dusk", "trim", "road")).toHaveLength(1);
  });

  it("shows the opening where no sentence has a word", () => {
    expect(shown("lighthouse")).toEqual([
      { text: "The island has one road.", paragraph: 0, words: [] },
    ]);
  });

  it("finds in plain texts what it finds where every word is read", () => {
    const words = fc.constantFrom("lamp", "Lamps", "U.S.", "us", "don’t", "DONT", "1,250", "a");
    const sentences = fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1 });
    const terms = fc.uniqueArray(fc.constantFrom("lamp", "lamps", "us", "dont", "1250"));
    fc.assert(
      fc.property(sentences, terms, (said, asked) => {
        const text = said.map((each) => `${each.join(" ")}.`).join(" ");
        const digest = buildDigest({ title: "Plain", paragraphs: [text] });
        const sought = soughtWords(asked.map((term) => [term]));
        expect(findPassages(digest, sought)).toEqual(
          findPassages(digest, { ...sought, plain: null }),
        );
      }),
    );
  });

  it("has nothing to show of an article without sentences", () => {
    expect(findPassages({ ...DIGEST, sentences: [] }, soughtWords([["lamp"]]))).toEqual([]);
  });
});
