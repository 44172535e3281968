import type { Entry } from "./entry.ts";
import type { Sources } from "./make-entry.ts";
import type { Mention } from "./mentions.ts";
import { termsOfName } from "./name-terms.ts";

/**
 * Rows of the articles that name somebody by all of these words, in one or several names that they have
 * there.
 *
 * @param words each once
 * @param entries at least all whose names over all articles have the words
 */
export function rowsNaming(
  words: readonly string[],
  entries: readonly Entry[],
  { mentions }: Sources,
): ReadonlySet<number> {
  const rows = new Set<number>();
  const known = new Map<number, readonly string[]>();
  /** Which of the words a name has. */
  const wordsIn = (name: number): readonly string[] => {
    const there = known.get(name);
    if (there !== undefined) return there;
    const terms = new Set(termsOfName(mentions.text(name)));
    const found = words.filter((word) => terms.has(word));
    known.set(name, found);
    return found;
  };
  const hasAll = (mention: Mention): boolean => {
    const own = wordsIn(mentions.nameNumber(mention));
    if (own.length === words.length) return true;
    const found = new Set(own);
    for (const alias of mentions.aliasNumbers(mention)) {
      for (const word of wordsIn(alias)) found.add(word);
    }
    return found.size === words.length;
  };
  for (const { tally } of entries) {
    tally.forEach((mention) => {
      const row = mentions.row(mention);
      if (!rows.has(row) && hasAll(mention)) rows.add(row);
    });
  }
  return rows;
}
