import { describe, expect, it } from "vitest";

import { formatDate, formatRange } from "../../src/rendering/days.ts";
import { ENGLISH } from "../support/english.ts";

describe("formatDate", () => {
  it("shows a time only where one is known", () => {
    expect(formatDate(null, ENGLISH)).toBe("date unknown");
    expect(formatDate({ day: "2025-02-17", instant: null }, ENGLISH)).toBe("17 February 2025");
    expect(formatDate({ day: "2025-02-17", instant: "2025-02-17T12:00:00.500Z" }, ENGLISH)).toBe(
      "<t:1739793600:f>",
    );
  });

  it("knows instants before 1970", () => {
    expect(formatDate({ day: "1969-12-31", instant: "1969-12-31T23:59:59.500Z" }, ENGLISH)).toBe(
      "<t:-1:f>",
    );
  });
});

describe("formatRange", () => {
  it.each([
    [{ from: "2025-01-01", to: "2025-02-17", undated: 0 }, "1 January 2025 – 17 February 2025"],
    [{ from: "2025-01-01", to: "2025-01-01", undated: 0 }, "1 January 2025"],
    [{ from: "2025-01-01", to: "2025-01-01", undated: 1 }, "1 January 2025, 1 without a date"],
    [
      { from: "2025-01-01", to: "2025-01-01", undated: 1200 },
      "1 January 2025, 1,200 without a date",
    ],
    [{ from: null, to: null, undated: 1200 }, "date unknown"],
    [{ from: null, to: null, undated: 0 }, ""],
  ])("shows %j", (range, text) => {
    expect(formatRange(range, ENGLISH)).toBe(text);
  });
});
