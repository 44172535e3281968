import { describe, expect, it } from "vitest";
import { slice } from "../../../src/model/span.ts";
import { findWords } from "../../../src/reading/text/words.ts";

function wordsOf(text: string): readonly string[] {
  return findWords(text, { start: 0, end: text.length }).map((word) => slice(text, word));
}

describe("findWords", () => {
  it("keeps apostrophes, hyphens and stops within words", () => {
    expect(wordsOf("Hill’s long-range plan: $3.5m (U.S. share), isn't it?")).toEqual([
      "Hill’s",
      "long-range",
      "plan",
      "3.5m",
      "U.S",
      "share",
      "isn't",
      "it",
    ]);
  });

  it("finds the letters of any script, with their marks", () => {
    expect(wordsOf("Їхній «дім» — cafe\u0301, Straße")).toEqual([
      "Їхній",
      "дім",
      "cafe\u0301",
      "Straße",
    ]);
  });

  it("tells places in the whole text", () => {
    expect(findWords("one two three", { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
  });

  it("passes over unpaired surrogates", () => {
    expect(wordsOf("a \ud800 b")).toEqual(["a", "b"]);
  });
});
