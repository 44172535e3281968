import SearchableMap from "minisearch/SearchableMap";

import type { Entry } from "./entry.ts";

/** How a term is sought: entries by the term that it finds, each set with its edits. */
export type TermMatch = (
  terms: SearchableMap<Set<Entry>>,
  term: string,
) => Iterable<readonly [ReadonlySet<Entry>, number]>;

/** A term itself. */
export const whole: TermMatch = (terms, term) => {
  const found = terms.get(term);
  return found === undefined ? [] : [[found, 0]];
};

/** What begins with a term. */
export const begins: TermMatch = (terms, term) =>
  Array.from(terms.atPrefix(term).values(), (found) => [found, 0] as const);

/** What is within some edits of a term. */
export function edited(edits: (term: string) => number): TermMatch {
  return (terms, term) => terms.fuzzyGet(term, edits(term)).values();
}

/** What any of several ways of seeking finds. */
export function either(...matches: readonly TermMatch[]): TermMatch {
  return (terms, term) => matches.flatMap((match) => [...match(terms, term)]);
}

/**
 * Entries by the words of their names, in a radix tree. Nothing of it depends on the order in which
 * entries come and go.
 */
export class NameIndex {
  readonly #byTerm = new SearchableMap<Set<Entry>>();
  readonly #fold: (term: string) => string;

  /** @param fold a further folding of each term */
  constructor(fold: (term: string) => string = (term) => term) {
    this.#fold = fold;
  }

  /** @param words of all the names */
  add(entry: Entry, words: ReadonlySet<string>): void {
    for (const word of words) {
      const term = this.#fold(word);
      const there = this.#byTerm.get(term);
      if (there === undefined) this.#byTerm.set(term, new Set([entry]));
      else there.add(entry);
    }
  }

  /** @param words what it was added by */
  remove(entry: Entry, words: ReadonlySet<string>): void {
    for (const word of words) {
      const term = this.#fold(word);
      const there = this.#byTerm.get(term);
      there?.delete(entry);
      if (there?.size === 0) this.#byTerm.delete(term);
    }
  }

  /** Entries whose names have all terms; none for no terms. */
  all(terms: readonly string[], match: TermMatch): readonly Entry[] {
    let found: ReadonlySet<Entry> | null = null;
    for (const term of terms) {
      const having = new Set(this.#distances(term, match).keys());
      found = found === null ? having : intersect(found, having);
      if (found.size === 0) return [];
    }
    return [...(found ?? [])];
  }

  /** Entries whose names have any of the terms, with how many, and by how many edits. */
  any(
    terms: readonly string[],
    match: TermMatch,
  ): ReadonlyMap<Entry, { readonly terms: number; readonly edits: number }> {
    const found = new Map<Entry, { terms: number; edits: number }>();
    for (const term of terms) {
      for (const [entry, distance] of this.#distances(term, match)) {
        const known = found.get(entry) ?? { terms: 0, edits: 0 };
        found.set(entry, { terms: known.terms + 1, edits: known.edits + distance });
      }
    }
    return found;
  }

  /** The entries that a term finds, each with its fewest edits. */
  #distances(asked: string, match: TermMatch): ReadonlyMap<Entry, number> {
    const term = this.#fold(asked);
    const distances = new Map<Entry, number>();
    for (const [entries, distance] of match(this.#byTerm, term)) {
      for (const entry of entries) {
        const known = distances.get(entry);
        if (known === undefined || distance < known) distances.set(entry, distance);
      }
    }
    return distances;
  }
}

function intersect(a: ReadonlySet<Entry>, b: ReadonlySet<Entry>): ReadonlySet<Entry> {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return new Set([...small].filter((entry) => large.has(entry)));
}
