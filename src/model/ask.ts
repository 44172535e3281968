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
}

/** What one page holds. */
export interface PageRoom<T> {
  /** Items at most. */
  readonly most: number;
  /** Characters of all its items together, unless one alone has more. */
  readonly size: number;
  /** The characters that an item takes, after the one before it on its page, if any. */
  readonly sizeOf: (item: T, previous: T | undefined) => number;
}

/**
 * One page of a list, each page filled with as many items as it has room for; a page that does not
 * exist becomes the nearest that does. Linear in the list's length.
 */
export function takePage<T>(
  items: readonly T[],
  ask: Ask,
  { most, size, sizeOf }: PageRoom<T>,
): { readonly shown: readonly T[]; readonly paging: Paging } {
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
  const page = Math.min(Math.max(0, ask.page), starts.length - 1);
  return {
    shown: items.slice(starts[page], starts[page + 1]),
    paging: { page, pages: starts.length, ask: { ...ask, page } },
  };
}
