import { describe, expect, it } from "vitest";
import { articleOf } from "../../article-of.ts";
import { quotesOf } from "../../quotes-of.ts";

const TEXT = "I met Paul Lind at the mill. “Is it loud in there?” I asked. “It is,” Lind said.";

describe("whom “I” stands for", () => {
  it.each([
    ["the author", "Ana Ruiz", "Ana Ruiz"],
    ["the author of a byline", "By Ana M. Ruiz, staff writer", "Ana M. Ruiz"],
    ["nobody where two wrote it", "Ana Ruiz and Peter Holm", null],
    ["nobody where a house wrote it", "The Harbour News Agency", null],
    ["nobody where it is not known who wrote it", null, null],
  ])("%s", (_, author, expected) => {
    const [first] = quotesOf(articleOf(TEXT, { author }));
    expect(first?.speaker).toBe(expected);
  });

  it("is not whom others mean by a name", () => {
    const speakers = quotesOf(articleOf(TEXT, { author: "Ana Ruiz" })).map(
      ({ speaker }) => speaker,
    );
    expect(speakers).toEqual(["Ana Ruiz", "Paul Lind"]);
  });
});

describe("whom labels and signatures stand for", () => {
  it.each([
    ["a label in capitals", "Jane Roe met Paul Lind.\nROE: “It was dull all day.”", "Jane Roe"],
    ["a label with a given name", "Jane Roe met Paul Lind.\nJane Roe: “It was dull.”", "Jane Roe"],
    ["a signature", "“It was dull all day long.”\n― Ana Ruiz", "Ana Ruiz"],
    [
      "a signature on the line",
      "“It was dull all day long.” — Ana Ruiz, mayor of Easton",
      "Ana Ruiz",
    ],
    [
      "a surname whose full name comes later",
      "“It was dull all day long,” Ruiz wrote on X.\nAna Ruiz is the mayor.",
      "Ana Ruiz",
    ],
    ["a surname that stays alone", "“It was dull all day long,” Ruiz wrote on X.", "Ruiz"],
    [
      "what is read out",
      "Paul Lind gave a statement. “It was dull all day long,” the statement read.",
      "(statement)",
    ],
    [
      "a description that its name follows",
      "“It was dull all day,” said a spokeswoman for Vale Hotels, Jen Rudd, whom Paul Cole hired.",
      "Jen Rudd",
    ],
    [
      "who is quoted by a paper",
      "Vera Orlova left.\nThe Herald quoted Ms. Orlova as saying “it was dull all day long.”",
      "Vera Orlova",
    ],
    [
      "a doctor between two quotations",
      "Anna Bell is a doctor. “It was dull all day.” Dr. Bell said. “It is over now.”",
      "Anna Bell",
    ],
  ])("%s", (_, text, expected) => {
    expect(quotesOf(text)[0]?.speaker).toBe(expected);
  });
});
