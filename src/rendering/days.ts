import type { DayRange } from "../model/archive-facts.ts";
import type { ArticleDate } from "../model/article.ts";

const UNKNOWN = "date unknown";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** An article's date as Discord markdown: with a time, in the reader's zone, only where one is known. */
export function formatDate(date: ArticleDate | null): string {
  if (date === null) return UNKNOWN;
  if (date.instant === null) return formatDay(date.day);
  return `<t:${Math.floor(Date.parse(date.instant) / 1000)}:f>`;
}

/** `YYYY-MM-DD` as "17 February 2025". */
export function formatDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** From when to when, as plain text: "1 January 2025 – 17 February 2025, 1 without a date". */
export function formatRange({ from, to, undated }: DayRange): string {
  if (from === null || to === null) return undated === 0 ? "" : UNKNOWN;
  const days = from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
  return undated === 0 ? days : `${days}, ${undated.toLocaleString("en")} without a date`;
}
