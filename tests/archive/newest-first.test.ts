import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { newestFirst } from "../../src/archive/newest-first.ts";
import { buildDigest, type DigestOutline } from "../support/digests.ts";
import { hostileDigest } from "../support/hostile/digests.ts";

describe("newestFirst", () => {
  it.each<[string, Partial<DigestOutline>, Partial<DigestOutline>]>([
    ["a later day", { date: "2025-10-02" }, { date: "2025-09-30" }],
    ["a day before none", { date: "1950-01-01" }, {}],
    [
      "a later instant",
      { date: "2025-10-02", instant: "2025-10-02T10:00:00.000Z" },
      { date: "2025-10-02", instant: "2025-10-02T09:59:00.000Z" },
    ],
    [
      "an instant before none on that day",
      { date: "2025-10-02", instant: "2025-10-02T00:00:00.000Z" },
      { date: "2025-10-02" },
    ],
    ["the path", { path: "a.txt", part: 3 }, { path: "b.txt", part: 0 }],
    ["the place in a file", { path: "a.txt", part: 2 }, { path: "a.txt", part: 10 }],
  ])("goes by %s", (_what, first, second) => {
    const [a, b] = [first, second].map((outline, index) =>
      buildDigest({ title: `${index}`, path: "x", paragraphs: ["Text."], ...outline }),
    );
    if (a === undefined || b === undefined) throw new Error("Cannot compare: nothing was built");
    expect(newestFirst(a, b)).toBeLessThan(0);
    expect(newestFirst(b, a)).toBeGreaterThan(0);
  });

  it("is an order", () => {
    const property = fc.property(hostileDigest, hostileDigest, hostileDigest, (a, b, c) => {
      expect(newestFirst(a, a)).toBe(0);
      expect(Math.sign(newestFirst(a, b))).toBe(0 - Math.sign(newestFirst(b, a)));
      const [first, second, third] = [a, b, c].toSorted(newestFirst);
      if (first === undefined || second === undefined || third === undefined) return;
      expect(newestFirst(first, third)).toBeLessThanOrEqual(0);
    });
    fc.assert(property, { numRuns: 50 });
  });
});
