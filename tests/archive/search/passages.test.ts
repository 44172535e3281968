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

  it("has nothing to show of an article without sentences", () => {
    expect(findPassages({ ...DIGEST, sentences: [] }, soughtWords([["lamp"]]))).toEqual([]);
  });
});
