import { describe, expect, it } from "vitest";
import { foldLetters, foldWord } from "../../../src/reading/text/fold.ts";

describe("foldLetters", () => {
  it.each([
    ["Hill’s", "hill’s"],
    ["CAFE\u0301", "cafe"],
    ["İzmir", "izmir"],
    ["Їжак", "іжак"],
  ])("folds %s to %s", (word, folded) => {
    expect(foldLetters(word)).toBe(folded);
  });
});

describe("foldWord", () => {
  it.each([
    ["Hill’s", "hill"],
    ["officials'", "officials"],
    ["CAFÉ", "cafe"],
    ["Orbán", "orban"],
    ["U.S", "u.s"],
    ["bus", "bus"],
    ["s", "s"],
    ["", ""],
  ])("folds %s to %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
