import { describe, expect, it } from "vitest";
import { vocabulary } from "./vocabulary-of.ts";

describe("vocabularyOf", () => {
  it("has each term once, with the sentences that hold it", () => {
    const { terms, bySentence, lengths } = vocabulary(
      "The flood cut two bridges",
      "Nobody slept",
      "The bridge, an old bridge, fell",
    );
    expect(terms.map(({ text, holders }) => [text, holders])).toEqual([
      ["flood", [0]],
      ["cut", [0]],
      ["bridge", [0, 2]],
      ["nobody", [1]],
      ["slept", [1]],
      ["old", [2]],
      ["fell", [2]],
    ]);
    expect(bySentence).toEqual([
      [0, 1, 2],
      [3, 4],
      [2, 5, 6],
    ]);
    expect(lengths).toEqual([5, 2, 6]);
  });

  it("takes a word such as __proto__ for a word", () => {
    expect(vocabulary("constructor toString", "constructor").terms).toEqual([
      { text: "constructor", holders: [0, 1] },
      { text: "tostring", holders: [0] },
    ]);
  });

  it("counts the words of a sentence without terms", () => {
    const { terms, bySentence, lengths } = vocabulary("It was so");
    expect({ terms, bySentence, lengths }).toEqual({ terms: [], bySentence: [[]], lengths: [3] });
  });
});
