import {
  type Saved,
  type SavedSection,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { type Entry, isQuoted } from "./entry.ts";
import { EntriesByWord } from "./entries-by-word.ts";
import type { Sources } from "./make-entry.ts";
import { addTo, entriesOf, type ManyByKey, removeFrom } from "./many-by-key.ts";
import { NameWords, type TermMatch } from "./name-words.ts";
import type { Changes } from "./roster.ts";
import { wordsOf } from "./show-entry.ts";
import { SpeakerRanking } from "./speaker-ranking.ts";

/** Shorter words in -s are no plurals of note: "his", "boss". */
const SHORTEST_PLURAL = 4;
/** Ids that are looked at in one stretch. */
const LOOKED_AT_ONCE = 4000;

/**
 * Entries by all that they are found by. One that has been added is found when it is shown, and no more
 * when it is hidden.
 */
export class EntryIndex {
  readonly #named = new EntriesByWord();
  #words = new NameWords();
  readonly #unnamed = new EntriesByWord(singular);
  readonly #byId: ManyByKey = new Map();
  readonly #sources: Sources;
  #ranking = new SpeakerRanking();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  get ranking(): SpeakerRanking {
    return this.#ranking;
  }

  withId(id: string): readonly Entry[] {
    return shownOf(entriesOf(this.#byId, id));
  }

  /** Named speakers whose names have all terms. */
  named(terms: readonly string[], match: TermMatch): readonly Entry[] {
    return shownOf(this.#named.having(terms, (term) => match(this.#words, term)));
  }

  /** Unnamed sources whose descriptions have all terms. */
  unnamed(terms: readonly string[]): readonly Entry[] {
    return shownOf(this.#unnamed.having(terms, (term) => [[term, 0]]));
  }

  /** Named speakers whose names have any of the terms, with how many, and by how many edits. */
  namedByAny(terms: readonly string[], match: TermMatch): ReturnType<EntriesByWord["havingAny"]> {
    const found = this.#named.havingAny(terms, (term) => match(this.#words, term));
    return new Map([...found].filter(([entry]) => entry.isShown));
  }

  /** Takes in an entry, which is not shown yet. */
  add(entry: Entry): void {
    for (const id of idsOf(entry)) addTo(this.#byId, id, entry);
    const index = entry.kind === "unnamed" ? this.#unnamed : this.#named;
    for (const word of wordsOf(entry, this.#sources)) {
      const isNew = index.add(entry, word);
      if (isNew && index === this.#named) this.#words.add(word);
    }
  }

  /** Has what is like the words of names find those that have been added, and no more those that are gone. */
  learnWords(): Sliced<void> {
    return this.#words.learn();
  }

  /** Forgets an entry that is not shown. */
  remove(entry: Entry): void {
    for (const id of idsOf(entry)) removeFrom(this.#byId, id, entry);
    const index = entry.kind === "unnamed" ? this.#unnamed : this.#named;
    for (const word of wordsOf(entry, this.#sources)) {
      const isLast = index.remove(entry, word);
      if (isLast && index === this.#named) this.#words.remove(word);
    }
  }

  /** Shows what changes made, and hides what is gone by them. */
  show({ made, retold, gone }: Changes, ranking: SpeakerRanking): void {
    for (const entry of gone) entry.isShown = false;
    for (const entry of made) entry.isShown = true;
    for (const entry of retold) entry.commit();
    this.#ranking = ranking;
  }

  /**
   * By what words entries are found, of which these are all.
   *
   * @param entries in any order, which is to be theirs when that is loaded
   */
  *save(entries: readonly Entry[]): Sliced<Saved> {
    return new Map<string, SavedSection>([
      ...sectionsBelow("named", yield* this.#named.save(entries, this.#words.near.sorted)),
      ...sectionsBelow("unnamed", yield* this.#unnamed.save(entries, this.#unnamed.words)),
    ]);
  }

  /**
   * Takes in and shows all entries that there are, those that are quoted in the order of their ranking.
   *
   * @throws {BrokenSections} where the sections are not what {@link save} makes of them
   */
  load(entries: readonly Entry[], sections: Sections): void {
    for (const entry of entries) for (const id of idsOf(entry)) addTo(this.#byId, id, entry);
    this.#words = new NameWords(this.#named.load(entries, sectionsOf("named", sections)));
    this.#unnamed.load(entries, sectionsOf("unnamed", sections));
    const ranking = new SpeakerRanking(entries.filter(isQuoted));
    this.show({ made: entries, retold: [], gone: [] }, ranking);
  }

  /** All that are shown: those that are quoted in the order of their ranking, then the others. */
  *shown(): Sliced<readonly Entry[]> {
    const others = new Set<Entry>();
    let looked = 0;
    for (const there of this.#byId.values()) {
      for (const entry of there instanceof Set ? there : [there]) {
        if (entry.isShown && !isQuoted(entry)) others.add(entry);
      }
      looked += 1;
      if (looked % LOOKED_AT_ONCE === 0) yield;
    }
    return [...this.#ranking.quoted, ...others];
  }
}

function shownOf(entries: Iterable<Entry>): readonly Entry[] {
  return [...entries].filter(({ isShown }) => isShown);
}

/** The ids of all names that find an entry. */
function idsOf({ id, own, lent }: Entry): readonly string[] {
  return own.length === 0 ? [id] : [...own, ...lent].map((node) => node.id);
}

/** "officials" as "official": a description is found by its nouns in either number. */
function singular(term: string): string {
  return term.length > SHORTEST_PLURAL && term.endsWith("s") && !term.endsWith("ss")
    ? term.slice(0, -1)
    : term;
}
