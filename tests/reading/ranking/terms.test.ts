import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STOP_WORDS } from "../../../src/reading/lexicon/stop-words.ts";
import { hashOf } from "../../../src/reading/lexicon/word-hash.ts";
import { hashOfTerm, termOf, termOfToken, termSet } from "../../../src/reading/ranking/terms.ts";
import { tokenise } from "../../../src/reading/text/tokens.ts";

function terms(text: string): readonly string[] {
  return [...termSet(text, { start: 0, end: text.length })];
}

describe("termSet", () => {
  it("keeps what carries the subject, folded, each once", () => {
    expect(
      terms("The mayor said that Salem’s bridges and the old bridge had been closed."),
    ).toEqual(["mayor", "salem", "bridge", "old", "closed"]);
  });

  it("keeps to its stretch", () => {
    expect([...termSet("Mills burn. Ships sink.", { start: 12, end: 23 })]).toEqual([
      "ship",
      "sink",
    ]);
  });

  it("leaves out the small words of other languages", () => {
    expect(terms("Він не був у місті, або як")).toEqual(["місті"]);
    expect(terms("le pont de la ville")).toEqual(["pont", "ville"]);
  });
});

describe("termOf", () => {
  it.each([
    ["cities", "city"],
    ["mills", "mill"],
    ["crisis", "crisis"],
    ["congress", "congress"],
    ["bus", "bus"],
    ["virus", "virus"],
    ["said", null],
    ["constructor", "constructor"],
  ])("takes %s for %s", (word, term) => {
    expect(termOf(word)).toBe(term);
    expect(termOf(word)).toBe(term);
  });

  it("knows a word still when it has met very many others", () => {
    for (let i = 0; i < 40_000; i++) expect(termOf(`made${i}up`)).toBe(`made${i}up`);
    expect(termOf("mills")).toBe("mill");
  });
});

describe("termOfToken", () => {
  it("is the term of the token's word", () => {
    const word = fc.oneof(fc.constantFrom(...STOP_WORDS, "mill", "été", "2016"), fc.string());
    const ending = fc.constantFrom("", "s", "ies", "’s", "'");
    fc.assert(
      fc.property(word, ending, (stem, end) => {
        for (const token of tokenise(stem + end)) {
          const isTerm = token.kind === "word" || token.kind === "number";
          const term = isTerm ? termOfToken(token) : null;
          expect(term).toBe(isTerm ? termOf(token.lower) : null);
          const hash = term === null ? null : hashOfTerm(term, token);
          expect(hash).toBe(term === null ? null : hashOf(term));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("termOf", () => {
  it("folds a word however long it is", () => {
    for (const length of [2, 64, 65, 5000]) {
      expect(termOf("é".repeat(length))).toBe("e".repeat(length));
    }
  });
});
