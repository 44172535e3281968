import type { SpeakerList } from "../archive.ts";
import { NearTerms } from "../search/near-terms.ts";
import {
  atOnce,
  filteredInSlices,
  mergedInSlices,
  type Sliced,
  sortedInSlices,
} from "../slices.ts";
import { byQuotations, type Entry, isQuoted } from "./entry.ts";
import type { Sources } from "./make-entry.ts";
import { addTo, entriesOf, type ManyByKey, removeFrom } from "./many-by-key.ts";
import { NameIndex, type TermMatch } from "./name-index.ts";
import type { Changes } from "./roster.ts";
import { wordsOf } from "./show-entry.ts";

/** Shorter words in -s are no plurals of note: "his", "boss". */
const SHORTEST_PLURAL = 4;

/** Who is quoted, the most quoted first: all, and by what they are. */
export type SpeakerRanking = Readonly<Record<SpeakerList | "quoted", readonly Entry[]>>;

/**
 * Entries by all that they are found by. One that has been added is found when it is shown, and no more
 * when it is hidden.
 */
export class EntryIndex {
  readonly #named = new NameIndex();
  /** Words of names, those of some that are gone too. */
  readonly #words = new NearTerms<string>((word) => word);
  readonly #coming = new Set<string>();
  readonly #unnamed = new NameIndex(singular);
  readonly #byId: ManyByKey = new Map();
  readonly #sources: Sources;
  #ranking: SpeakerRanking = {
    quoted: [],
    named: [],
    persons: [],
    organisations: [],
    unnamed: [],
  };

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
    return shownOf(this.#named.all(terms, match));
  }

  /** Named speakers whose names have words with beginnings within some slips of the terms. */
  namedNearly(terms: readonly string[], slips: (term: string) => number): readonly Entry[] {
    return this.named(terms, (known, term) =>
      this.#words.begunNear(term, slips(term)).flatMap((word) => {
        const found = known.get(word);
        return found === undefined ? [] : [[found, 0] as const];
      }),
    );
  }

  /** Unnamed sources whose descriptions have all terms. */
  unnamed(terms: readonly string[], match: TermMatch): readonly Entry[] {
    return shownOf(this.#unnamed.all(terms, match));
  }

  /** Named speakers whose names have any of the terms, with how many, and by how many edits. */
  namedByAny(terms: readonly string[], match: TermMatch): ReturnType<NameIndex["any"]> {
    return new Map([...this.#named.any(terms, match)].filter(([entry]) => entry.isShown));
  }

  /** Takes in an entry, which is not shown yet. */
  add(entry: Entry): void {
    for (const id of idsOf(entry)) addTo(this.#byId, id, entry);
    const words = wordsOf(entry, this.#sources);
    this.#namesOf(entry).add(entry, words);
    if (entry.kind === "unnamed") return;
    for (const word of words) if (!this.#words.has(word)) this.#coming.add(word);
  }

  /** Takes in the words of names that have been added, so that misspelt ones find them. */
  *learnWords(): Sliced<void> {
    yield* this.#words.add([...this.#coming]);
    this.#coming.clear();
  }

  /** Forgets an entry that is not shown. */
  remove(entry: Entry): void {
    for (const id of idsOf(entry)) removeFrom(this.#byId, id, entry);
    this.#namesOf(entry).remove(entry, wordsOf(entry, this.#sources));
  }

  #namesOf({ kind }: Entry): NameIndex {
    return kind === "unnamed" ? this.#unnamed : this.#named;
  }

  /** Shows what changes made, and hides what is gone by them. */
  show({ made, gone }: Changes, ranking: SpeakerRanking): void {
    for (const entry of gone) entry.isShown = false;
    for (const entry of made) entry.isShown = true;
    this.#ranking = ranking;
  }

  /** Takes in and shows all entries that there are, those that are quoted in the order of their ranking. */
  load(entries: readonly Entry[]): void {
    for (const entry of entries) this.add(entry);
    atOnce(this.learnWords());
    this.show({ made: entries, gone: [] }, atOnce(rankingOf(entries.filter(isQuoted))));
  }

  /** All that are shown: those that are quoted in the order of their ranking, then the others. */
  get shown(): readonly Entry[] {
    const others = new Set<Entry>();
    for (const known of this.#byId.keys()) {
      for (const entry of this.withId(known)) if (!isQuoted(entry)) others.add(entry);
    }
    return [...this.#ranking.quoted, ...others];
  }

  /** The ranking as it is after some changes. */
  *rankingAfter({ made, gone }: Changes): Sliced<SpeakerRanking> {
    const isGone = new Set(gone);
    const quoted = yield* mergedInSlices(
      yield* filteredInSlices(this.#ranking.quoted, (entry) => !isGone.has(entry)),
      yield* sortedInSlices(made.filter(isQuoted), byQuotations),
      byQuotations,
    );
    return yield* rankingOf(quoted);
  }
}

function* rankingOf(quoted: readonly Entry[]): Sliced<SpeakerRanking> {
  const named = yield* filteredInSlices(quoted, ({ kind }) => kind !== "unnamed");
  return {
    quoted,
    named,
    persons: yield* filteredInSlices(named, ({ kind }) => kind === "person"),
    organisations: yield* filteredInSlices(named, ({ kind }) => kind === "organisation"),
    unnamed: yield* filteredInSlices(quoted, ({ kind }) => kind === "unnamed"),
  };
}

function shownOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ isShown }) => isShown);
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
