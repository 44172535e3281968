import type { Article } from "../model/article.ts";

/**
 * Newest first; what has no date comes after all that has one. Ties are broken by where the article
 * was read, so that the order is the same on each start.
 */
export function newestFirst(
  { article: a }: { readonly article: Article },
  { article: b }: { readonly article: Article },
): number {
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
