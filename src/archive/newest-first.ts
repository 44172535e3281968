import type { Article } from "../model/article.ts";

/** What the order goes by. */
type Placed = Pick<Article, "date" | "origin">;

/**
 * Newest first; what has no date comes after all that has one. Ties are broken by where the article
 * was read, so that the order is the same on each start.
 */
export function newestFirst(
  { article: a }: { readonly article: Placed },
  { article: b }: { readonly article: Placed },
): number {
  return byDay(a, b);
}

/** The same order, of articles themselves. */
export function byDay(a: Placed, b: Placed): number {
  return (
    descending(a.date?.day ?? "", b.date?.day ?? "") ||
    descending(a.date?.instant ?? "", b.date?.instant ?? "") ||
    -descending(a.origin.path, b.origin.path) ||
    a.origin.part - b.origin.part
  );
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
