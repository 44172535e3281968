import type { SpeakerList } from "../archive.ts";
import { NearTerms } from "../search/near-terms.ts";
import { filteredInSlices, mergedInSlices, type Sliced, sortedInSlices } from "../slices.ts";
import { byQuotations, type Entry, isQuoted } from "./entry.ts";
import { addTo, removeFrom } from "./many-by-key.ts";
import { NameIndex, type TermMatch } from "./name-index.ts";
import type { Changes } from "./roster.ts";

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
  readonly #words = new NearTerms();
  readonly #unnamed = new NameIndex(singular);
  readonly #byName = new Map<string, Entry[]>();
  readonly #byId = new Map<string, Entry[]>();
  readonly #byArticle = new Map<string, Entry[]>();
  readonly #shown = new Set<Entry>();
  #ranking: SpeakerRanking = {
    quoted: [],
    named: [],
    persons: [],
    organisations: [],
    unnamed: [],
  };

  get ranking(): SpeakerRanking {
    return this.#ranking;
  }

  withId(id: string): readonly Entry[] {
    return this.shownOf(this.#byId.get(id));
  }

  /** Whom an article quotes or retells. */
  inArticle(articleId: string): readonly Entry[] {
    return this.shownOf(this.#byArticle.get(articleId));
  }

  /** Named speakers with a name of just these words, as `foldName` joins them. */
  withName(folded: string): readonly Entry[] {
    return this.shownOf(this.#byName.get(folded));
  }

  /** Named speakers whose names have all terms. */
  named(terms: readonly string[], match: TermMatch): readonly Entry[] {
    return this.shownOf(this.#named.all(terms, match));
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
    return this.shownOf(this.#unnamed.all(terms, match));
  }

  /** Named speakers whose names have any of the terms, with how many, and by how many edits. */
  namedByAny(terms: readonly string[], match: TermMatch): ReturnType<NameIndex["any"]> {
    return new Map([...this.#named.any(terms, match)].filter(([entry]) => this.#shown.has(entry)));
  }

  shownOf(entries: readonly Entry[] = []): readonly Entry[] {
    return entries.filter((entry) => this.#shown.has(entry));
  }

  /** Takes in an entry, which is not shown yet. */
  add(entry: Entry): void {
    for (const id of entry.ids.keys()) addTo(this.#byId, id, entry);
    for (const articleId of articlesOf(entry)) addTo(this.#byArticle, articleId, entry);
    if (entry.kind === "unnamed") {
      this.#unnamed.add(entry);
      return;
    }
    this.#named.add(entry);
    for (const words of entry.names.values()) addTo(this.#byName, words.join(" "), entry);
  }

  /** Takes in the words of the names that some entries have, so that misspelt ones find them. */
  *learnWords(entries: readonly Entry[]): Sliced<void> {
    const coming = new Set<string>();
    for (const { kind, names } of entries) {
      for (const word of kind === "unnamed" ? [] : [...names.values()].flat()) {
        if (!this.#words.has(word)) coming.add(word);
      }
      yield;
    }
    yield* this.#words.add([...coming]);
  }

  /** Forgets an entry that is not shown. */
  remove(entry: Entry): void {
    for (const id of entry.ids.keys()) removeFrom(this.#byId, id, entry);
    for (const articleId of articlesOf(entry)) removeFrom(this.#byArticle, articleId, entry);
    if (entry.kind === "unnamed") {
      this.#unnamed.remove(entry);
      return;
    }
    this.#named.remove(entry);
    for (const words of entry.names.values()) removeFrom(this.#byName, words.join(" "), entry);
  }

  /** Shows what changes made, and hides what is gone by them. */
  show({ made, gone }: Changes, ranking: SpeakerRanking): void {
    for (const entry of gone) this.#shown.delete(entry);
    for (const entry of made) this.#shown.add(entry);
    this.#ranking = ranking;
  }

  /** The ranking as it is after some changes. */
  *rankingAfter({ made, gone }: Changes): Sliced<SpeakerRanking> {
    const isGone = new Set(gone);
    const quoted = yield* mergedInSlices(
      yield* filteredInSlices(this.#ranking.quoted, (entry) => !isGone.has(entry)),
      yield* sortedInSlices(made.filter(isQuoted), byQuotations),
      byQuotations,
    );
    const named = yield* filteredInSlices(quoted, ({ kind }) => kind !== "unnamed");
    return {
      quoted,
      named,
      persons: yield* filteredInSlices(named, ({ kind }) => kind === "person"),
      organisations: yield* filteredInSlices(named, ({ kind }) => kind === "organisation"),
      unnamed: yield* filteredInSlices(quoted, ({ kind }) => kind === "unnamed"),
    };
  }
}

/** Ids of the articles that quote or retell somebody. */
function articlesOf({ quoted, retold }: Entry): ReadonlySet<string> {
  return new Set([
    ...quoted.map(({ article }) => article.id),
    ...retold.map(({ articleId }) => articleId),
  ]);
}

/** "officials" as "official": a description is found by its nouns in either number. */
function singular(term: string): string {
  return term.length > SHORTEST_PLURAL && term.endsWith("s") && !term.endsWith("ss")
    ? term.slice(0, -1)
    : term;
}
