import { describe, expect, it } from "vitest";

import { remembered } from "../../../src/archive/speakers/remembered.ts";

describe("a function that remembers", () => {
  it("makes what it came to once, and of no more strings than it may", () => {
    const made: string[] = [];
    const upper = remembered((string) => {
      made.push(string);
      return string.toUpperCase();
    }, 2);
    expect(["a", "b", "a", "b"].map(upper)).toEqual(["A", "B", "A", "B"]);
    expect(made).toEqual(["a", "b"]);
    expect(["c", "a"].map(upper)).toEqual(["C", "A"]);
    expect(made).toEqual(["a", "b", "c", "a"]);
  });
});
