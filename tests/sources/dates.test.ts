import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dateOfEpoch, parseDate } from "../../src/sources/dates.ts";

describe("parseDate", () => {
  it.each([
    ["17 February 2025", "2025-02-17"],
    ["Feb. 14, 2025", "2025-02-14"],
    ["2025-02-17", "2025-02-17"],
    ["17.02.2025", "2025-02-17"],
    ["03.02.2025", "2025-02-03"],
    ["3.2.2025, 10:15", "2025-02-03"],
    ["2/17/2025", "2025-02-17"],
    ["17/2/2025", "2025-02-17"],
    ["17 février 2025", "2025-02-17"],
    ["17 февраля 2025", "2025-02-17"],
    ["17. Februar 2025", "2025-02-17"],
    ["2025-02-17T10:15", "2025-02-17"],
    ["Sept. 5, 2024, 10:15 a.m.", "2024-09-05"],
    ["29 February 2024", "2024-02-29"],
    ["1 January 2199", "2199-01-01"],
  ])("reads the day of %j, and no instant", (text, day) => {
    expect(parseDate(text)).toEqual({ day, instant: null });
  });

  it.each([
    ["2025-02-17T10:15:30Z", "2025-02-17", "2025-02-17T10:15:30.000Z"],
    ["2025-02-17T23:30:00.5-05:00", "2025-02-17", "2025-02-18T04:30:00.500Z"],
    ["2025-02-17 00:10 +0200", "2025-02-17", "2025-02-16T22:10:00.000Z"],
    ["February 17, 2025 at 3:04 PM EST", "2025-02-17", "2025-02-17T20:04:00.000Z"],
    ["Mon, 17 Feb 2025 10:00:00 GMT", "2025-02-17", "2025-02-17T10:00:00.000Z"],
  ])("reads the instant of %j", (text, day, instant) => {
    expect(parseDate(text)).toEqual({ day, instant });
  });

  it.each([
    "",
    "6 sec ago",
    "yesterday",
    "Friday",
    "17 February",
    "February 2025",
    "31 February 2025",
    "2025-02-31",
    "31.02.2025",
    "02/03/2025",
    "17 Feb 25",
    "10:15 GMT",
    "2025",
    `17 February 2025 ${"and so on ".repeat(20)}`,
  ])("finds no date in %j", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it("reads back every day that it could have been given", () => {
    const days = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split("-");
        const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
        expect(parseDate(`${dayOfMonth}.${month}.${year}`)?.day).toBe(day);
        expect(parseDate(long.format(date))?.day).toBe(day);
        expect(parseDate(date.toISOString())).toEqual({ day, instant: date.toISOString() });
      }),
    );
  });
});

describe("dateOfEpoch", () => {
  it("takes seconds and milliseconds", () => {
    const date = { day: "2025-02-17", instant: "2025-02-17T00:00:00.000Z" };
    expect(dateOfEpoch(1_739_750_400)).toEqual(date);
    expect(dateOfEpoch(1_739_750_400_000)).toEqual(date);
    expect(dateOfEpoch(Number.NaN)).toBeNull();
    expect(dateOfEpoch(8e15)).toBeNull();
  });
});
