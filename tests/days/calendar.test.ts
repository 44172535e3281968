import { describe, expect, it } from "vitest";

import { addDays, isDay, weekdayOf, writeDay } from "../../src/days/calendar.ts";

describe("the calendar", () => {
  it("has the days that there are", () => {
    expect(isDay("2024-02-29")).toBe(true);
    expect(isDay("2025-02-29")).toBe(false);
    expect(isDay(writeDay(2025, 13, 1))).toBe(false);
    expect(isDay("")).toBe(false);
  });

  it("counts over the ends of months and years", () => {
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  });

  it("starts a week on Monday", () => {
    expect(weekdayOf("2025-02-17")).toBe(0);
    expect(weekdayOf("2025-02-23")).toBe(6);
  });
});
