import { describe, expect, it } from "vitest";
import type { Vocabulary } from "../../../src/reading/ranking/vocabulary.ts";
import { listOf } from "./list-of.ts";
import { vocabulary } from "./vocabulary-of.ts";

describe("vocabularyOf", () => {
  it("has each term once, with the sentences that hold it", () => {
    const found = vocabulary(
      "The flood cut two bridges",
      "Nobody slept",
      "The bridge, an old bridge, fell",
    );
    expect(holdersOf(found)).toEqual([
      ["flood", [0]],
      ["cut", [0]],
      ["bridge", [0, 2]],
      ["nobody", [1]],
      ["slept", [1]],
      ["old", [2]],
      ["fell", [2]],
    ]);
    expect([0, 1, 2].map((sentence) => listOf(found.bySentence, sentence))).toEqual([
      [0, 1, 2],
      [3, 4],
      [2, 5, 6],
    ]);
    expect(found.lengths).toEqual([5, 2, 6]);
  });

  it("takes a word such as __proto__ for a word", () => {
    expect(holdersOf(vocabulary("constructor toString", "constructor"))).toEqual([
      ["constructor", [0, 1]],
      ["tostring", [0]],
    ]);
  });

  it("counts the words of a sentence without terms", () => {
    const found = vocabulary("It was so");
    expect(holdersOf(found)).toEqual([]);
    expect(listOf(found.bySentence, 0)).toEqual([]);
    expect(found.lengths).toEqual([3]);
  });
});

function holdersOf({ numbers, holders }: Vocabulary): readonly unknown[] {
  return numbers.words.map((term, number) => [term, listOf(holders, number)]);
}
