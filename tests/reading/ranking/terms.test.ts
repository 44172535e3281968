import { describe, expect, it } from "vitest";
import { termsOf } from "../../../src/reading/ranking/terms.ts";
import { findWords } from "../../../src/reading/text/words.ts";

function terms(text: string): readonly string[] {
  return termsOf(text, findWords(text, { start: 0, end: text.length }));
}

describe("termsOf", () => {
  it("keeps what carries the subject, folded", () => {
    expect(
      terms("The mayor said that Salem’s bridges and the old bridge had been closed."),
    ).toEqual(["mayor", "salem", "bridge", "old", "bridge", "closed"]);
  });

  it.each([
    ["cities", "city"],
    ["mills", "mill"],
    ["crisis", "crisis"],
    ["congress", "congress"],
    ["bus", "bus"],
    ["virus", "virus"],
  ])("takes %s for %s", (word, term) => {
    expect(terms(word)).toEqual([term]);
  });

  it("leaves out the small words of other languages", () => {
    expect(terms("Він не був у місті, або як")).toEqual(["місті"]);
    expect(terms("le pont de la ville")).toEqual(["pont", "ville"]);
  });
});
