import { expect, it } from "vitest";

import { Recency } from "../../../src/archive/search/recency.ts";
import type { ArticleDate } from "../../../src/model/article.ts";

const on = (day: string): ArticleDate => ({ day, instant: null });

function recencyOf(...dates: readonly (ArticleDate | null)[]): Recency {
  const recency = new Recency();
  for (const [row, date] of dates.entries()) recency.set(row, date);
  recency.countFrom(() => true);
  return recency;
}

it("halves in half a year, counted from the newest, and is nothing without a date", () => {
  const recency = recencyOf(on("2025-06-30"), on("2025-01-01"), on("2024-07-05"), null);
  expect([0, 1, 2, 3].map((row) => recency.of(row))).toEqual([1, 0.5, 0.25, 0]);
});

it("is told of what is centuries old, too, and of what is newer than what is shown", () => {
  const recency = recencyOf(on("2025-06-30"), on("1825-06-30"), on("2025-12-27"));
  recency.countFrom((row) => row === 0);
  expect(recency.of(1)).toBeCloseTo(2 ** (-73_049 / 180));
  expect(recency.of(2)).toBe(2);
});
