import { describe, expect, it } from "vitest";
import { speakersIn } from "../../quotes-of.ts";

describe("names and colons", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    [
      "Roe: “It was dull from start to end.”\nHolm: “I liked every minute of it.”",
      ["Jane Roe", "Peter Holm"],
    ],
    [
      "HARBOUR FULL, BUT NOT FOR LONG - Peter Holm: “The ships will be gone on Monday.”",
      ["Peter Holm"],
    ],
    ["More from Holm: “The ships will be gone on Monday.”", ["Peter Holm"]],
    ["From the report: “The ships will be gone on Monday.”", ["(report)"]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("transcripts", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    [
      "ROE: It was dull from start to end.\nHOLM: I liked every minute of it.\nROE: You would.",
      ["Jane Roe", "Peter Holm", "Jane Roe"],
    ],
    [
      "MAYOR JANE ROE: We are late.\nANA RUIZ (Herald): So it seems. Why?\nROE: Ask “him” there.\nRUIZ: I did.",
      ["Jane Roe", "ANA RUIZ", "Jane Roe", "ANA RUIZ"],
    ],
    ["UPDATE: The quay is full.\nNOTE: The quay was not full.\nUPDATE: It is full again.", []],
    ["ROE: It was dull from start to end.\nNothing else was heard of it.", []],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("signatures", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“We never sold a single stone of it.” ― Ana Ruiz", ["Ana Ruiz"]],
    ["“We never sold a single stone of it.”\n― Ana Ruiz", ["Ana Ruiz"]],
    ["“We never sold a single stone of it.”\n— Ana Ruiz, Easton", ["Ana Ruiz"]],
    ["“We never sold a single stone of it.” — Ana Ruiz had left by then.", [null]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe("what is written", () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ["“We never sold it,” Roe wrote on X.", ["Jane Roe"]],
    ["“We never sold it,” Roe posted on Facebook on Monday.", ["Jane Roe"]],
    ["On X, Roe wrote: “We never sold it.”", ["Jane Roe"]],
    ["“We never sold it,” the statement read.", ["(statement)"]],
    ["“We never sold it,” read the statement.", ["(statement)"]],
    ["“We never sold it,” a welcome message on the page reads.", ["(welcome message on the page)"]],
    ["“We never sold a single stone of it,” I said.", [null]],
  ])("%s", (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
