import type { Entry } from "./entry.ts";
import { addTo, entriesOf, type ManyByKey, removeFrom } from "./many-by-key.ts";

/** A word that a term is sought as, and how many edits it is off. */
type Sought = readonly [word: string, edits: number];

/**
 * Entries by the words of their names. Nothing of it depends on the order in which entries come and go.
 */
export class EntriesByWord {
  readonly #byWord: ManyByKey = new Map();
  readonly #fold: (word: string) => string;

  /** @param fold a further folding of each word, and of each term that is sought */
  constructor(fold: (word: string) => string = (word) => word) {
    this.#fold = fold;
  }

  /** By what words entries are found, and which. */
  get all(): ReadonlyMap<string, Entry | ReadonlySet<Entry>> {
    return this.#byWord;
  }

  /** Has a word find an entry; whether it is the first that it finds. */
  add(entry: Entry, word: string): boolean {
    return addTo(this.#byWord, this.#fold(word), entry);
  }

  /** Has a word find an entry no more; whether it finds none then. */
  remove(entry: Entry, word: string): boolean {
    return removeFrom(this.#byWord, this.#fold(word), entry);
  }

  /** Entries whose names have all terms; none for no terms. */
  having(terms: readonly string[], wordsFor: (term: string) => Iterable<Sought>): readonly Entry[] {
    let found: ReadonlySet<Entry> | null = null;
    for (const term of terms) {
      const having = new Set(this.#distances(term, wordsFor).keys());
      found = found === null ? having : intersect(found, having);
      if (found.size === 0) return [];
    }
    return [...(found ?? [])];
  }

  /** Entries whose names have any of the terms, with how many, and by how many edits. */
  havingAny(
    terms: readonly string[],
    wordsFor: (term: string) => Iterable<Sought>,
  ): ReadonlyMap<Entry, { readonly terms: number; readonly edits: number }> {
    const found = new Map<Entry, { terms: number; edits: number }>();
    for (const term of terms) {
      for (const [entry, distance] of this.#distances(term, wordsFor)) {
        const known = found.get(entry) ?? { terms: 0, edits: 0 };
        found.set(entry, { terms: known.terms + 1, edits: known.edits + distance });
      }
    }
    return found;
  }

  /** The entries that a term finds, each with its fewest edits. */
  #distances(
    term: string,
    wordsFor: (term: string) => Iterable<Sought>,
  ): ReadonlyMap<Entry, number> {
    const distances = new Map<Entry, number>();
    for (const [word, distance] of wordsFor(this.#fold(term))) {
      for (const entry of entriesOf(this.#byWord, word)) {
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
