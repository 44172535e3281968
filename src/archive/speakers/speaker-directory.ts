import type { QuotedSpeaker, QuotingArticle, SpeakerEntry } from "../../model/speaker-entry.ts";
import { NOTHING_STATED, type PeopleStatements } from "../../model/people-statements.ts";
import type { SpeakerList, SpeakerMatches } from "../archive.ts";
import {
  jsonSection,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { Part, Prepared, Shelved, Step } from "../step.ts";
import { termsOf } from "../terms.ts";
import type { Entry } from "./entry.ts";
import { EntryIndex } from "./entry-index.ts";
import { entryWithId } from "./entry-with-id.ts";
import { NameFinder } from "./find-names.ts";
import type { Sources } from "./make-entry.ts";
import { mentionedIn, sayersOf } from "./mentioned-in.ts";
import type { Mention } from "./mentions.ts";
import { whole } from "./name-words.ts";
import { Roster } from "./roster.ts";
import { rowsNaming } from "./rows-naming.ts";
import { showEntry } from "./show-entry.ts";
import { inOrder } from "./tally.ts";
import { Transcript } from "./transcript.ts";
import { articlesQuoting, speakersQuoted } from "./who-quotes-whom.ts";

/** Whose words one article's quotations and paraphrases are, by their indices in its digest. */
interface EntriesBySpeech {
  readonly quotations: ReadonlyMap<number, SpeakerEntry>;
  readonly paraphrases: ReadonlyMap<number, SpeakerEntry>;
}

/**
 * Who is quoted or named, over all articles: a named speaker is one entry under all names that are
 * theirs, an unnamed source one entry for each article. It is the same whatever the order in which
 * articles came.
 */
export class SpeakerDirectory implements Part {
  readonly #roster: Roster;
  readonly #index: EntryIndex;
  readonly #finder: NameFinder;

  /** What the owner states, which it goes by. */
  readonly statements: PeopleStatements;

  constructor(
    statements: PeopleStatements = NOTHING_STATED,
    roster: Roster = new Roster(statements),
  ) {
    this.statements = statements;
    this.#roster = roster;
    this.#index = new EntryIndex(this.sources);
    this.#finder = new NameFinder(this.#roster, this.#index);
  }

  /** Whether it goes by these statements of the owner's. */
  isOf(statements: PeopleStatements): boolean {
    return JSON.stringify(statements) === JSON.stringify(this.statements);
  }

  /** Whether most of the room for what is mentioned is free. */
  isWorn(): boolean {
    return this.sources.mentions.isWorn();
  }

  *save(): Sliced<Saved> {
    const entries = yield* this.#index.shown();
    return new Map<string, SavedSection>([
      ["statements", jsonSection(this.statements)],
      ...(yield* this.#roster.save(entries)),
      ...sectionsBelow("index", yield* this.#index.save(entries)),
    ]);
  }

  /**
   * @param there the articles that are shown, in the rows that they had
   * @throws {BrokenSections} where the sections are not what {@link save} makes
   */
  static load(sections: Sections, there: readonly Shelved[]): SpeakerDirectory {
    const bytes = sectionOf(sections, "statements", Uint8Array);
    // What save() wrote.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const statements = JSON.parse(new TextDecoder().decode(bytes)) as PeopleStatements;
    const { roster, entries } = Roster.load(sections, statements, there);
    const directory = new SpeakerDirectory(statements, roster);
    directory.#index.load(entries, sectionsOf("index", sections));
    return directory;
  }

  /** What the articles say of whom, in packed numbers. */
  get sources(): Sources {
    return this.#roster.sources;
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    yield* this.#roster.remove(go.map(({ row }) => row));
    for (const arriving of come) {
      this.#roster.add(arriving);
      yield;
    }
    const changes = yield* this.#roster.resolve();
    for (const entry of changes.made) {
      this.#index.add(entry);
      yield;
    }
    yield* this.#index.learnWords();
    const ranking = yield* this.#index.ranking.after(changes);
    return {
      commit: () => {
        this.#roster.commit();
        this.#index.show(changes, ranking);
      },
      sweep: () => this.#sweep(changes.gone, go),
    };
  }

  *#sweep(gone: readonly Entry[], go: Step["go"]): Sliced<void> {
    for (const entry of gone) {
      this.#index.remove(entry);
      yield;
    }
    yield* this.#index.learnWords();
    yield* this.#roster.sweep(go.map(({ row }) => row));
  }

  /** Who is quoted, the most quoted first: from `offset`, at most `limit`; `total` is how many are. */
  quotedSpeakers(
    list: SpeakerList,
    offset: number,
    limit: number,
  ): { readonly shown: readonly SpeakerEntry[]; readonly total: number } {
    const all = this.#index.ranking.listed(list);
    return { shown: this.#show(all.slice(offset, offset + limit)), total: all.length };
  }

  /** The entry that has a name of this id; of several, whose name it is alone, else who is called so most. */
  entry(id: string): SpeakerEntry | null {
    const entry = this.#withId(id);
    return entry === null ? null : showEntry(entry, this.sources);
  }

  /**
   * What some speakers said, each told once.
   *
   * @param row of the article in which alone; null for all
   */
  transcript(ids: readonly string[], row: number | null): Transcript {
    const entries = [...new Set(ids.flatMap((id) => this.#withId(id) ?? []))];
    const [only, another] = entries;
    if (only !== undefined && another === undefined && row === null) {
      return only.tally.transcript(this.sources);
    }
    const { mentions } = this.sources;
    const all = entries.flatMap(({ tally }) => [...tally.newestFirst(this.sources)]);
    const asked = row === null ? all : all.filter((mention) => mentions.row(mention) === row);
    return new Transcript(inOrder(asked, this.sources), this.sources);
  }

  /** The articles that quote a speaker, the newest first. */
  quoting(id: string): readonly QuotingArticle[] {
    const entry = this.#withId(id);
    return entry === null ? [] : articlesQuoting(entry, this.sources);
  }

  /** Whom the article of a row quotes, the most quoted first; of equals who is quoted first. */
  quotedIn(row: number): readonly QuotedSpeaker[] {
    return speakersQuoted(this.#mentionedIn(row), this.sources);
  }

  /** Whose words the quotations and paraphrases of a row's article are, by their indices in its digest. */
  whoseWords(row: number): EntriesBySpeech {
    const { mentions } = this.sources;
    const quotations = new Map<number, SpeakerEntry>();
    const paraphrases = new Map<number, SpeakerEntry>();
    for (const [mention, entry] of this.#mentionedIn(row)) {
      const speaker = showEntry(entry, this.sources);
      for (const place of mentions.quotationPlaces(mention)) {
        quotations.set(mentions.index(place), speaker);
      }
      for (const place of mentions.paraphrasePlaces(mention)) {
        paraphrases.set(mentions.index(place), speaker);
      }
    }
    return { quotations, paraphrases };
  }

  /** Whom a name means who says a quotation of a row's article, by its index in the digest; null for nobody. */
  sayer(name: string, row: number, quotation: number): SpeakerEntry | null {
    const { named, unnamed } = this.#finder.find(name);
    const sayers = sayersOf(row, quotation, this.#roster, this.#index);
    const isSayer = ({ id }: Entry): boolean => {
      const entry = this.#withId(id);
      return entry !== null && sayers.has(entry);
    };
    const found = named.find(isSayer) ?? unnamed.find(isSayer);
    return found === undefined ? null : showEntry(found, this.sources);
  }

  /** Whom a name means; null where it means nobody or several. */
  only(name: string): SpeakerEntry | null {
    const { named, unnamed } = this.#finder.find(name);
    const [only, another] = [...named, ...unnamed];
    return only === undefined || another !== undefined ? null : showEntry(only, this.sources);
  }

  /** Whether some speakers say a quotation of a row's article, by its index in the digest. */
  saying(ids: readonly string[]): (row: number, quotation: number) => boolean {
    const { mentions } = this.sources;
    const entries = new Set(ids.map((id) => this.#withId(id)));
    return (row, quotation) => {
      for (const [mention, entry] of this.#mentionedIn(row)) {
        if (!entries.has(entry)) continue;
        for (const place of mentions.quotationPlaces(mention)) {
          if (mentions.index(place) === quotation) return true;
        }
      }
      return false;
    };
  }

  /** Rows of the articles that quote a speaker. */
  rowsQuoting(id: string): ReadonlySet<number> {
    const { mentions } = this.sources;
    const rows = new Set<number>();
    this.#withId(id)?.tally.forEach((mention) => {
      if (mentions.quotations(mention) > 0) rows.add(mentions.row(mention));
    });
    return rows;
  }

  /** Rows of the articles that name somebody whose names there have all words of this one. */
  rowsNaming(name: string): ReadonlySet<number> {
    const words = termsOf(name);
    return rowsNaming(words, this.#index.named(words, whole), this.sources);
  }

  /** Whom a name means; where it fits nobody as it is, the name without the titles before it. */
  find(name: string): SpeakerMatches {
    const { named, unnamed, retold, corrected, nearest } = this.#finder.find(name);
    return {
      named: this.#show(named),
      unnamed: this.#show(unnamed),
      retold: this.#show(retold),
      corrected,
      nearest: this.#show(nearest),
    };
  }

  /**
   * For completion: quoted named speakers whose names have words that begin so; where there are none, but for
   * the fewest slips of the pen.
   */
  complete(prefix: string, limit: number): readonly SpeakerEntry[] {
    return this.#show(this.#finder.complete(prefix, limit));
  }

  #show(entries: readonly Entry[]): readonly SpeakerEntry[] {
    return entries.map((entry) => showEntry(entry, this.sources));
  }

  #withId(id: string): Entry | null {
    return entryWithId(id, this.#index);
  }

  #mentionedIn(row: number): Iterable<readonly [Mention, Entry]> {
    return mentionedIn(row, this.#roster, this.#index);
  }
}
