import type { DayRange } from "../model/archive-facts.ts";
import type { ArticleDate } from "../model/article.ts";
import { count } from "./count.ts";

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** An article's date as Discord markdown: with a time, in the reader's zone, only where one is known. */
export function formatDate(date: ArticleDate | null): string {
  if (date === null) return "date unknown";
  if (date.instant === null) return formatDay(date.day);
  return `<t:${Math.floor(Date.parse(date.instant) / 1000)}:f>`;
}

/** `YYYY-MM-DD` as "17 February 2025". */
export function formatDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** From when to when, as plain text: "1 January 2025 – 17 February 2025, 1 article without a date". */
export function formatRange({ from, to, undated }: DayRange): string {
  const days =
    from === null || to === null
      ? []
      : [from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`];
  const rest = undated === 0 ? [] : [`${count(undated, "article")} without a date`];
  return [...days, ...rest].join(", ");
}
