import type { PeopleStatements } from "../model/people-statements.ts";
import type { Contents } from "./contents.ts";
import { ArticleSearch } from "./search/article-search.ts";
import type { RankingSettings } from "./search/settings.ts";
import {
  type Saved,
  type SavedSection,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "./sections.ts";
import type { Sliced } from "./slices.ts";
import { NOTHING_STATED } from "../model/people-statements.ts";
import { SpeakerDirectory } from "./speakers/speaker-directory.ts";
import { type Prepared, type Step, wholeStep } from "./step.ts";
import { WordingIndex } from "./verify/wording-index.ts";
import { Vocabulary } from "./vocabulary/vocabulary.ts";

interface Parts {
  readonly vocabulary: Vocabulary;
  readonly search: ArticleSearch;
  readonly wordings: WordingIndex;
  readonly speakers: SpeakerDirectory;
}

/** All that an archive's contents are asked through. It follows from them, so that it can be made of them anew. */
export class Indexes {
  readonly #contents: Contents;
  readonly #vocabulary: Vocabulary;
  readonly search: ArticleSearch;
  readonly wordings: WordingIndex;
  #speakers: SpeakerDirectory;

  private constructor(contents: Contents, { vocabulary, search, wordings, speakers }: Parts) {
    this.#contents = contents;
    this.#vocabulary = vocabulary;
    this.search = search;
    this.wordings = wordings;
    this.#speakers = speakers;
  }

  /** @param contents what is shown; they commit each step as this does, after it */
  static empty(
    contents: Contents,
    ranking: RankingSettings,
    stated: PeopleStatements = NOTHING_STATED,
  ): Indexes {
    const vocabulary = Vocabulary.empty();
    return new Indexes(contents, {
      vocabulary,
      search: new ArticleSearch(contents, vocabulary, ranking),
      wordings: new WordingIndex(contents, vocabulary),
      speakers: new SpeakerDirectory(stated),
    });
  }

  /**
   * Indexes as they were when they were saved, and the contents were these.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static *load(sections: Sections, contents: Contents, ranking: RankingSettings): Sliced<Indexes> {
    const vocabulary = Vocabulary.load(sectionsOf("vocabulary", sections));
    yield;
    const search = new ArticleSearch(contents, vocabulary, ranking, sectionsOf("search", sections));
    yield;
    const wordings = WordingIndex.load(sectionsOf("wordings", sections), contents, vocabulary);
    yield;
    yield* wordings.findGone();
    const speakers = SpeakerDirectory.load(sectionsOf("speakers", sections), contents.newest);
    return new Indexes(contents, { vocabulary, search, wordings, speakers });
  }

  *save(): Sliced<Saved> {
    const parts = {
      vocabulary: this.#vocabulary,
      search: this.search,
      wordings: this.wordings,
      speakers: this.speakers,
    };
    const sections = new Map<string, SavedSection>();
    for (const [name, part] of Object.entries(parts)) {
      const own = sectionsBelow(name, yield* part.save());
      for (const [below, section] of own) sections.set(below, section);
      yield;
    }
    return sections;
  }

  /** Whether most of what it keeps is of articles that are gone: made anew, it would be smaller. */
  isWorn(): boolean {
    return this.search.isWorn() || this.speakers.isWorn();
  }

  get speakers(): SpeakerDirectory {
    return this.#speakers;
  }

  /**
   * Prepares a step. Where that throws, or what comes of it, these are of no more use: they are between two states,
   * though no question sees it.
   *
   * @param stated what the owner states of people from then on; null for what was stated before
   */
  *prepare(step: Step, stated: PeopleStatements | null = null): Sliced<Prepared> {
    const parts = [yield* this.search.prepare(step), yield* this.wordings.prepare(step)];
    const isSame = stated === null || this.#speakers.isOf(stated);
    const speakers = isSame ? this.#speakers : new SpeakerDirectory(stated);
    parts.push(
      yield* speakers.prepare(
        isSame ? step : wholeStep(step, this.#contents.arriving(this.#contents.newest)),
      ),
    );
    return {
      commit: () => {
        for (const part of parts) part.commit();
        this.#speakers = speakers;
      },
      *sweep() {
        for (const part of parts) yield* part.sweep();
      },
    };
  }
}
