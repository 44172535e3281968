import { describe, expect, it } from "vitest";

import { stemOf } from "../../../src/archive/search/lexicon.ts";
import { tellingOf } from "../../../src/archive/search/telling.ts";
import { termsOf } from "../../../src/archive/terms.ts";

const ARTICLES = [
  { title: "Kelpfield", text: "The mayor opened a lighthouse by the harbour." },
  { title: "Pier", text: "The mayor spoke of the harbour, and of cranes." },
  { title: "Salt", text: "The mayor sold salt." },
  { title: "Rain", text: "It rained. Гавань." },
];

const TERMS = ARTICLES.map(({ title, text }) => termsOf(`${title} ${text}`));

function telling(text: string, words = 9, bytes = 200): readonly string[] {
  const postings = {
    shownCount: ARTICLES.length,
    frequency: (term: string) => TERMS.filter((terms) => terms.includes(term)).length,
  };
  const lexicon = {
    formsOf: (stem: string) => TERMS.flat().filter((term) => stemOf(term) === stem),
  };
  return tellingOf(text, postings, lexicon, { words, bytes });
}

describe("tellingOf", () => {
  it("takes the words that fewest articles have, in the text's order", () => {
    expect(telling("mayor harbour lighthouse salt", 2)).toEqual(["lighthouse", "salt"]);
    expect(telling("mayor harbour lighthouse", 2)).toEqual(["harbour", "lighthouse"]);
  });

  it("passes over what no article has, and words of grammar", () => {
    expect(telling("What about the zeppelin by the harbour?")).toEqual(["harbour"]);
    expect(telling("zeppelin")).toEqual([]);
    expect(telling("")).toEqual([]);
  });

  it("knows words that only a title has", () => {
    expect(telling("off to Kelpfield")).toEqual(["kelpfield"]);
  });

  it("counts all forms of a word, and knows one that articles have in another form", () => {
    expect(telling("salting the crane")).toEqual(["salting", "crane"]);
    // Two articles have the harbour, in one form; in the other it is no rarer.
    expect(telling("harbours lighthouse", 1)).toEqual(["lighthouse"]);
  });

  it("gives more to what is said again", () => {
    expect(telling("harbour, lighthouse; harbour. Harbour! HARBOUR", 1)).toEqual(["harbour"]);
  });

  it("keeps to a length, and passes over what is too long for it", () => {
    expect(telling("lighthouse salt pier", 9, 9)).toEqual(["salt", "pier"]);
    expect(telling("lighthouse salt pier", 9, 10)).toEqual(["lighthouse"]);
    expect(telling("lighthouse salt pier", 9, 0)).toEqual([]);
    expect(telling("гавань salt", 9, 11)).toEqual(["salt"]);
    expect(telling("гавань salt", 9, 17)).toEqual(["гавань", "salt"]);
  });
});
