import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderByGain } from "../../../src/reading/ranking/order.ts";
import { vocabulary } from "./vocabulary-of.ts";

/** The order of sentences whose terms are all worth the same. */
function order(sentences: readonly string[], scores: readonly number[] = []): readonly number[] {
  const words = vocabulary(...sentences);
  return orderByGain(
    words,
    words.numbers.words.map(() => 0.5),
    scores,
  );
}

describe("orderByGain", () => {
  it("puts the sentence that says most for its length first; of equals the first", () => {
    expect(order(["it was so", "mills burn", "ships sink", "mills burn ships sink"])).toEqual([
      3, 0, 1, 2,
    ]);
  });

  it("adds what else counts", () => {
    expect(order(["mills burn", "ships sink"], [0, 0.1])).toEqual([1, 0]);
  });

  it("puts what has been said last, however good it was", () => {
    expect(order(["mills burn fast", "mills burn", "ship"], [0.2, 0.02, 0])).toEqual([0, 2, 1]);
  });

  it("counts a term for one sentence only", () => {
    expect(order(["mills burn", "mills sink", "ships leave"], [0.1, 0.01, 0])).toEqual([0, 2, 1]);
  });

  it("has every sentence once, also of more than are compared", () => {
    const word = fc.constantFrom("mill", "ship", "boat", "it", "Salem");
    const sentence = fc.array(word, { maxLength: 5 }).map((words) => `A ${words.join(" ")}`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 90 }), (sentences) => {
        expect(order(sentences).toSorted((a, b) => a - b)).toEqual(sentences.map((_, i) => i));
      }),
    );
  });
});
