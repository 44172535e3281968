import { describe, expect, it } from "vitest";
import { termOf, termSet } from "../../../src/reading/ranking/terms.ts";

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
