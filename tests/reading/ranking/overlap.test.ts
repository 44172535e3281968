import { describe, expect, it } from "vitest";
import { containment, shareOf } from "../../../src/reading/ranking/overlap.ts";

const set = (...terms: readonly string[]): ReadonlySet<string> => new Set(terms);

describe("shareOf", () => {
  it("tells how much of a phrase a sentence has", () => {
    expect(shareOf(set("a", "b", "c", "d"), set("b", "d", "x"))).toBe(0.5);
    expect(shareOf(set(), set("a"))).toBe(0);
  });
});

describe("containment", () => {
  it("measures by the smaller set, whichever comes first", () => {
    expect(containment(set("a", "b"), set("a", "b", "c"))).toBe(1);
    expect(containment(set("a", "b", "c"), set("a", "x"))).toBe(0.5);
    expect(containment(set(), set("a"))).toBe(0);
  });
});
