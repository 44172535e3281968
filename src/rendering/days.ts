import type { DayRange } from "../model/archive-facts.ts";
import type { ArticleDate } from "../model/article.ts";
import type { Texts } from "../texts/texts.ts";

/** An article's date as Discord markdown: with a time, in the reader's zone, only where one is known. */
export function formatDate(date: ArticleDate | null, texts: Texts): string {
  if (date === null) return texts.days.unknown;
  if (date.instant === null) return texts.day(date.day);
  return `<t:${Math.floor(Date.parse(date.instant) / 1000)}:f>`;
}

/** From when to when, as plain text: "1 January 2025 – 17 February 2025, 1 without a date". */
export function formatRange({ from, to, undated }: DayRange, texts: Texts): string {
  if (from === null || to === null) return undated === 0 ? "" : texts.days.unknown;
  const days = from === to ? texts.day(from) : `${texts.day(from)} – ${texts.day(to)}`;
  return undated === 0 ? days : `${days}, ${texts.days.undated(undated)}`;
}
