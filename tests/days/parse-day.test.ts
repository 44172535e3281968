import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isDay } from "../../src/days/calendar.ts";
import { parseDay } from "../../src/days/parse-day.ts";
import { hostileText } from "../support/hostile/texts.ts";

/** A Thursday. */
const TODAY = "2025-02-20";

describe("parseDay", () => {
  it.each([
    ["2025-02-17", "2025-02-17"],
    [" 17 Feb 2025 ", "2025-02-17"],
    ["17th February 2025", "2025-02-17"],
    ["Feb. 17, 2025", "2025-02-17"],
    ["17.02.2025", "2025-02-17"],
    ["3.2.2025", "2025-02-03"],
    ["2/17/2025", "2025-02-17"],
    ["2025/02/17", "2025-02-17"],
  ])("takes %j", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each([
    ["Feb 17", "2025-02-17"],
    ["17 Feb", "2025-02-17"],
    ["Feb 21", "2024-02-21"],
    ["5 December", "2024-12-05"],
    ["Thursday", "2025-02-20"],
    ["Friday", "2025-02-14"],
    ["last Monday", "2025-02-17"],
    ["December", "2024-12-01"],
    ["March", "2024-03-01"],
  ])("takes %j for the last one that is not to come", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each([
    ["today", "2025-02-20"],
    ["Yesterday", "2025-02-19"],
    ["3 days ago", "2025-02-17"],
    ["two weeks ago", "2025-02-06"],
    ["a month ago", "2025-01-20"],
    ["a year ago", "2024-02-20"],
    ["this week", "2025-02-17"],
    ["last week", "2025-02-10"],
    ["last month", "2025-01-01"],
    ["last year", "2024-01-01"],
  ])("counts %j from today", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each([
    ["2024", "2024-01-01"],
    ["2024-11", "2024-11-01"],
    ["November 2024", "2024-11-01"],
  ])("takes the first day of %j", (text, day) => {
    expect(parseDay(text, TODAY)).toBe(day);
  });

  it.each(["", "  ", "soon", "5", "31 February 2025", "2025-02-30", "2025-13", "02/03/2025"])(
    "is null for %j",
    (text) => {
      expect(parseDay(text, TODAY)).toBeNull();
    },
  );

  it("is null where there is more than a day", () => {
    expect(parseDay("minerals yesterday", TODAY)).toBeNull();
    expect(parseDay("yesterday 2024", TODAY)).toBeNull();
    expect(parseDay(`yesterday${" ".repeat(99)}yesterday`, TODAY)).toBeNull();
  });

  it("gives a day that the calendar has, whatever it is asked", () => {
    const parts = fc.array(
      fc.constantFrom("feb", "29", "2025", "last", "week", "monday", "ago", "3", "-", "/", "31"),
      { maxLength: 4 },
    );
    const texts = fc.oneof(
      hostileText,
      parts.map((each) => each.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const day = parseDay(text, TODAY);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });
});
