import type { ArticleHead } from "./article.ts";

/**
 * A question to the archive, complete enough to be asked again: what a button carries, so that it
 * works after a restart and in any process.
 */
export interface Ask {
  readonly command: string;
  /** The text options, by name, as given or as resolved (an entry's id instead of a name). */
  readonly options: Readonly<Record<string, string>>;
  /** From 0. */
  readonly page: number;
}

/** Where a reply stands among the pages of its answer. */
export interface Paging {
  /** From 0, and below `pages`. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** The same question; a button asks it again with another page. */
  readonly ask: Ask;
  /** What each page begins with, where that is known without looking for all of them. */
  readonly heads?: readonly PageHead[];
}

/** What a page begins with, for who chooses among pages. */
export interface PageHead {
  /** The numbers of its first and its last item among all, from 1. */
  readonly items: readonly [first: number, last: number];
  /** Its first item's title or name. */
  readonly title: string | null;
  /** Its first item's day, `YYYY-MM-DD`. */
  readonly day: string | null;
}

/** What one page holds. */
export interface PageRoom<T> {
  /** Items at most. */
  readonly most: number;
  /** Characters of all its items together, unless one alone has more. */
  readonly size: number;
  /** The characters that an item takes, after the one before it on its page, if any. */
  readonly sizeOf: (item: T, previous: T | undefined) => number;
  /** The article that an item is of, which tells pages apart. */
  readonly articleOf?: (item: T) => ArticleHead;
}

/**
 * One page of a list, each page filled with as many items as it has room for; a page that does not
 * exist becomes the nearest that does. Linear in the list's length.
 */
export function takePage<T>(
  items: readonly T[],
  ask: Ask,
  { most, size, sizeOf, articleOf }: PageRoom<T>,
): { readonly shown: readonly T[]; readonly paging: Paging } {
  const starts = pageStarts(items, { most, size, sizeOf });
  const page = Math.min(Math.max(0, ask.page), starts.length - 1);
  const paging = { page, pages: starts.length, ask: { ...ask, page } };
  return {
    shown: items.slice(starts[page], starts[page + 1]),
    paging:
      articleOf === undefined ? paging : { ...paging, heads: headsOf(items, starts, articleOf) },
  };
}

/** A list, or numbers that are packed. */
interface Indexed<T> extends ArrayLike<T> {
  entries(): Iterable<[number, T]>;
}

/** Where each page of a list begins; one at least. */
export function pageStarts<T>(
  items: Indexed<T>,
  { most, size, sizeOf }: Pick<PageRoom<T>, "most" | "size" | "sizeOf">,
): readonly number[] {
  const starts = [0];
  let first = 0;
  let used = 0;
  for (const [index, item] of items.entries()) {
    const needed = sizeOf(item, index === first ? undefined : items[index - 1]);
    if (index > first && (index - first === most || used + needed > size)) {
      starts.push(index);
      first = index;
      used = sizeOf(item, undefined);
    } else used += needed;
  }
  return starts;
}

/** What pages begin with that begin so. */
export function headsOf<T>(
  items: Indexed<T>,
  starts: readonly number[],
  articleOf: (item: T) => ArticleHead,
): readonly PageHead[] {
  return starts.flatMap((start, page): readonly PageHead[] => {
    const item = items[start];
    if (item === undefined) return [];
    const { title, date } = articleOf(item);
    const last = starts[page + 1] ?? items.length;
    return [{ items: [start + 1, last], title, day: date?.day ?? null }];
  });
}

/**
 * The heads of pages of one size, of a list of articles.
 *
 * @param articles the first of them; what begins later has a number alone
 * @param total how many there are
 */
export function articleHeads(
  articles: readonly ArticleHead[],
  total: number,
  size: number,
): readonly PageHead[] {
  return numberedHeads(total, size).map((head, page) => {
    const first = articles[page * size];
    return first === undefined
      ? head
      : { ...head, title: first.title, day: first.date?.day ?? null };
  });
}

/** The heads of pages of one size, where only the number of items is known. */
export function numberedHeads(total: number, size: number): readonly PageHead[] {
  return Array.from({ length: Math.ceil(total / size) }, (_, page) => ({
    items: [page * size + 1, Math.min(total, (page + 1) * size)],
    title: null,
    day: null,
  }));
}
