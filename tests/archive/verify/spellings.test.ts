import { describe, expect, it } from "vitest";

import { isOneLetterOff, oneSpelling } from "../../../src/archive/verify/spellings.ts";

describe("spellings", () => {
  it.each([
    "colour/color honoured/honored neighbourhood/neighborhood labourers/laborers favourite/favorite",
    "organise/organize realised/realized civilisation/civilization analysing/analyzing",
    "centre/center theatres/theaters fibre/fiber",
    "travelled/traveled labelling/labeling jeweller/jeweler",
    "programme/program programmes/programs defence/defense practised/practiced grey/gray towards/toward",
  ])("are one: %s", (pairs) => {
    for (const pair of pairs.split(" ")) {
      const [british = "", american = ""] = pair.split("/");
      expect(oneSpelling(british)).toBe(oneSpelling(american));
    }
  });

  it.each([
    "four/for pour/por tour/tor scouring/scoring hour/hor prize/prise size/sise",
    "filled/filed polling/poling tiller/tiler there/ther store/stoer refilled/refiled",
  ])("are two words: %s", (pairs) => {
    for (const pair of pairs.split(" ")) {
      const [one = "", other = ""] = pair.split("/");
      expect(oneSpelling(one)).not.toBe(oneSpelling(other));
    }
  });

  it("are told of what is no word in no time, however long it is", () => {
    const long = `${"a".repeat(1_000_000)}lled`;
    const start = performance.now();
    expect(oneSpelling(long)).toBe(long);
    expect(performance.now() - start).toBeLessThan(100);
  });

  it.each([
    ["wil", "will", true],
    ["form", "from", true],
    ["money", "honey", true],
    ["cranes", "crane", true],
    ["he", "she", false],
    ["will", "will", false],
    ["money", "monkeys", false],
    ["1500", "1600", false],
    ["abcd", "dcba", false],
  ])("%s and %s are a letter apart: %s", (a, b, expected) => {
    expect(isOneLetterOff(a, b)).toBe(expected);
    expect(isOneLetterOff(b, a)).toBe(expected);
  });
});
