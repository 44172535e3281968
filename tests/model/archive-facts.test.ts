import { describe, expect, it } from "vitest";

import { dayRange } from "../../src/model/archive-facts.ts";
import { buildArticle } from "../support/digests.ts";

function on(date?: string) {
  return buildArticle({ title: "x", paragraphs: ["x"], ...(date === undefined ? {} : { date }) });
}

describe("dayRange", () => {
  it("finds the first and the last day, and counts what has none", () => {
    expect(dayRange([on("2025-02-03"), on(), on("2024-12-31"), on("2025-01-09"), on()])).toEqual({
      from: "2024-12-31",
      to: "2025-02-03",
      undated: 2,
    });
  });

  it("knows no day where no article has one", () => {
    expect(dayRange([])).toEqual({ from: null, to: null, undated: 0 });
    expect(dayRange([on()])).toEqual({ from: null, to: null, undated: 1 });
  });
});
