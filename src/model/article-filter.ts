import type { Article } from "./article.ts";

/** Which articles may answer. */
export interface ArticleFilter {
  /** The first day that counts, `YYYY-MM-DD`; null where every day does. */
  readonly after: string | null;
  /** The first day that does not count any more. */
  readonly before: string | null;
  /** Publishers of which any will do, by the names that articles have; null for all. */
  readonly sources: readonly string[] | null;
}

/** Whether a filter rules anything out. */
export function isFilter({ after, before, sources }: ArticleFilter): boolean {
  return after !== null || before !== null || sources !== null;
}

/** Whether an article may answer. One without a date is of no day, so where a day is asked for it may not. */
export function passesFilter(
  { date, source }: Pick<Article, "date" | "source">,
  { after, before, sources }: ArticleFilter,
): boolean {
  if (sources !== null && (source === null || !sources.includes(source))) return false;
  if (after === null && before === null) return true;
  if (date === null) return false;
  return (after === null || date.day >= after) && (before === null || date.day < before);
}
