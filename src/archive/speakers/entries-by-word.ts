import { numbersOf } from "../saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { loadStrings, saveStrings } from "../string-list.ts";
import type { Entry } from "./entry.ts";
import { addTo, entriesOf, type ManyByKey, removeFrom } from "./many-by-key.ts";

/** Words or entries that are written in one stretch. */
const WRITTEN_AT_ONCE = 2000;

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

  /** By what words entries are found. */
  get words(): readonly string[] {
    return [...this.#byWord.keys()];
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

  /**
   * @param entries all that there are
   * @param words all by which they are found, in any order
   */
  *save(entries: readonly Entry[], words: readonly string[]): Sliced<Saved> {
    const numberOf = new Map<Entry, number>();
    for (const entry of entries) {
      numberOf.set(entry, numberOf.size);
      if (numberOf.size % WRITTEN_AT_ONCE === 0) yield;
    }
    const ends: number[] = [];
    const found: number[] = [];
    for (const word of words) {
      for (const entry of entriesOf(this.#byWord, word)) {
        const number = numberOf.get(entry);
        if (number !== undefined) found.push(number);
      }
      ends.push(found.length);
      if (ends.length % WRITTEN_AT_ONCE === 0) yield;
    }
    return new Map<string, SavedSection>([
      ...sectionsBelow("words", yield* saveStrings(words, words.length)),
      ["foundEnds", yield* numbersOf(ends)],
      ["found", yield* numbersOf(found)],
    ]);
  }

  /**
   * Takes in what was saved.
   *
   * @returns the words, in the order in which they were saved
   * @throws {BrokenSections} where the sections are not what {@link save} makes of these entries
   */
  load(entries: readonly Entry[], sections: Sections): readonly string[] {
    const words = loadStrings(sectionsOf("words", sections));
    const ends = sectionOf(sections, "foundEnds", Uint32Array, words.length);
    const found = sectionOf(sections, "found", Uint32Array, ends.at(-1) ?? 0);
    let at = 0;
    for (const [index, word] of words.entries()) {
      for (const end = ends[index] ?? 0; at < end; at += 1) {
        const entry = entries[found[at] ?? 0];
        if (entry === undefined) throw new BrokenSections("a word finds an entry that is none");
        addTo(this.#byWord, word, entry);
      }
    }
    return words;
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
