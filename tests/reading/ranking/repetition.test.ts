import { describe, expect, it } from "vitest";
import { withoutRepetition } from "../../../src/reading/ranking/repetition.ts";

function rank(
  ...sentences: readonly (readonly [score: number, terms: string])[]
): readonly number[] {
  return withoutRepetition(
    sentences.map(([score, terms], index) => ({ index, score, terms: new Set(terms.split(" ")) })),
  );
}

describe("withoutRepetition", () => {
  it("keeps the order of scores where nothing is said twice, and of equals", () => {
    expect(rank([1, "a b"], [3, "c d"], [2, "e f"], [2, "g h"])).toEqual([1, 2, 3, 0]);
  });

  it("puts what says nothing else last, however good it is", () => {
    expect(rank([3, "a b c d e"], [2.9, "a b c d"], [0, "x y"])).toEqual([0, 2, 1]);
  });

  it("takes off a part where a part is shared", () => {
    expect(rank([3, "a b"], [2, "a x"], [1.9, "y z"])).toEqual([0, 2, 1]);
    expect(rank([3, "a b"], [2, "a x"], [1.8, "y z"])).toEqual([0, 1, 2]);
  });

  it("takes off the largest share, not the last one", () => {
    expect(rank([5, "a b"], [4, "a c d e"], [1, "a b x y"], [0.75, "z"])).toEqual([0, 1, 3, 2]);
  });
});
