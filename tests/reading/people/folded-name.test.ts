import { describe, expect, it } from "vitest";
import { canBeOne, foldName } from "../../../src/reading/people/folded-name.ts";

const fold = (name: string): ReturnType<typeof foldName> => foldName(name.split(" "));

describe("foldName", () => {
  it("tells the parts of a name", () => {
    expect(fold("José O’Hara Jr.")).toEqual({
      words: ["jose", "o'hara", "jr."],
      whole: "jose o'hara jr.",
      first: "jose",
      last: "o'hara",
      suffix: "jr",
      isFull: true,
    });
  });

  it.each(["Roe", "Roe Jr.", "Jr."])("takes %s for no full name", (name) => {
    expect(fold(name).isFull).toBe(false);
  });
});

describe("canBeOne", () => {
  it.each([
    ["Jane Roe", "Jane A. Roe", true],
    ["J. Roe", "Jane Roe", true],
    ["Ben Roe", "Benjamin Roe", true],
    ["Vander Roe", "Bob Vander Roe", true],
    ["Martin Roe", "Martin Roe Jr.", true],
    ["Martin Roe", "Martin Roe Sr.", false],
    ["Martin Roe Sr.", "Martin Roe Jr.", false],
    ["George H. Roe", "George W. Roe", false],
    ["George Roe", "George W. Roe", true],
    ["Hilary Roe", "Hillary Roe", true],
    ["Bill Roe", "William Roe", true],
    ["Alexei Roe", "Aleksey Roe", true],
    ["Bill Roe", "Bob Roe", false],
    ["Jane Roe", "Joan Roe", false],
    ["Bob Roe", "Billy Bob Roe", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(canBeOne(fold(one), fold(other))).toBe(expected);
    expect(canBeOne(fold(other), fold(one))).toBe(expected);
  });
});
