import type { TellingLimits } from "../archive.ts";
import type { Contents } from "../contents.ts";
import { firstOf } from "../first-of.ts";
import {
  type Saved,
  type SavedSection,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { Part, Prepared, Shelved, Step } from "../step.ts";
import { Sought } from "./closeness.ts";
import { completeTerms, type CountedTerm } from "./complete-terms.ts";
import { type Correction, correct } from "./correct.ts";
import { Feedback } from "./feedback.ts";
import type { Filters } from "./filters.ts";
import { groupsOf } from "./groups.ts";
import { Lengths } from "./lengths.ts";
import { Lexicon } from "./lexicon.ts";
import { type Ordered, Ordering } from "./ordering.ts";
import { Postings } from "./postings.ts";
import type { Query } from "./query.ts";
import { type Indexed, rank } from "./rank.ts";
import { Recency } from "./recency.ts";
import { restrict } from "./restrict.ts";
import { type Group, Scores } from "./scores.ts";
import { rowsBeginning } from "./rows-beginning.ts";
import { RANKING, type RankingSettings } from "./settings.ts";
import { tellingOf } from "./telling.ts";
import { TitleIndex } from "./title-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What a search found, before passages, by rows; until the next search. */
export interface RankedArticles extends Ordered {
  /** The articles that answer, in no order. */
  readonly rows: Int32Array;
  /** How many articles have all that is looked for. */
  readonly whole: number;
  /** What was looked for: spelling corrected. */
  readonly groups: readonly Group[];
  readonly corrections: readonly Correction[];
  /** Words that no article has, nor any that is near. */
  readonly missing: readonly string[];
}

/** So few words are never too many. */
const FEW_WORDS = 10_000;
/** Full text over articles: their titles, bullets and bodies. */
export class ArticleIndex implements Part {
  readonly #contents: Contents;
  readonly #recency: Recency;
  readonly #lexicon: Lexicon;
  readonly #postings: Postings;
  readonly #titles: TitleIndex;
  readonly #lengths: Lengths;
  readonly #scores: Scores;
  readonly #feedback: Feedback;
  readonly #sought: Sought;
  readonly #ordering: Ordering;

  readonly settings: RankingSettings;

  /**
   * @param contents all that is shown; it commits each step as this does
   * @param vocabulary may be shared with others
   * @param kept what {@link save} made when the contents were these
   * @throws {BrokenSections} where it did not
   */
  constructor(
    contents: Contents,
    vocabulary: Vocabulary,
    settings: RankingSettings = RANKING,
    kept: Sections | null = null,
  ) {
    this.#contents = contents;
    this.settings = settings;
    this.#lexicon =
      kept === null
        ? new Lexicon(vocabulary)
        : Lexicon.load(sectionsOf("lexicon", kept), vocabulary);
    this.#postings =
      kept === null
        ? new Postings(this.#lexicon)
        : Postings.load(sectionsOf("postings", kept), this.#lexicon);
    this.#titles =
      kept === null
        ? new TitleIndex(this.#lexicon, this.#postings)
        : TitleIndex.load(sectionsOf("titles", kept), this.#lexicon, this.#postings);
    this.#recency = kept === null ? new Recency() : Recency.load(sectionsOf("recency", kept));
    this.#lengths = kept === null ? new Lengths(settings) : Lengths.load(kept, settings);
    this.#scores = new Scores(this.#postings, this.#lexicon, this.#lengths, settings);
    this.#feedback = new Feedback(this.#postings, this.#lexicon, this.#lengths);
    this.#sought = new Sought(this.#lexicon);
    this.#ordering = new Ordering(contents, this.#recency, settings.recency);
    if (kept !== null) this.#count();
  }

  *save(): Sliced<Saved> {
    return new Map<string, SavedSection>([
      ...sectionsBelow("lexicon", yield* this.#lexicon.save()),
      ...sectionsBelow("postings", yield* this.#postings.save()),
      ...sectionsBelow("titles", yield* this.#titles.save()),
      ...sectionsBelow("recency", yield* this.#recency.save()),
      ...this.#lengths.save(),
    ]);
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    for (const { row, digest } of come) {
      const { article } = digest;
      this.#postings.addArticle(row, article);
      this.#lengths.set(row, this.#postings.lengthOf(row, this.settings.fieldWeights));
      this.#titles.add(row);
      this.#recency.set(row, article.date);
      yield;
    }
    yield* this.#lexicon.grow();
    yield* this.#titles.grow();
    return {
      commit: () => {
        for (const { row } of go) {
          this.#postings.hide(row);
          this.#lengths.lose(row);
        }
        for (const { row } of come) this.#postings.show(row);
        this.#count();
      },
      sweep: () => this.#sweep(go),
    };
  }

  /**
   * Whether most of its words are of articles that are gone, for words are not forgotten, and as much has gone as makes
   * it worth while: one article may have more words of its own than all others. Linear in the number of words.
   */
  isWorn(): boolean {
    if (!this.#lengths.hasLostMuch()) return false;
    const words = this.#lexicon.numbers;
    if (words.length <= FEW_WORDS) return false;
    let used = 0;
    for (const word of words) if (this.#postings.isInAny(word)) used += 1;
    return 2 * used < words.length;
  }

  /** Counts over what is shown, from now on. */
  #count(): void {
    const isShown = (row: number) => this.#postings.isShown(row);
    this.#recency.countFrom(isShown);
    this.#lengths.countFrom(isShown);
    this.#feedback.forget();
  }

  *#sweep(gone: readonly Shelved[]): Sliced<void> {
    for (const { row } of gone) {
      this.#titles.remove(row);
      this.#postings.removeArticle(row);
      yield;
    }
  }

  /** By row: 1 for an article that has, for each of some folded words, a term that begins so. */
  rowsBeginning(words: readonly string[]): Uint8Array {
    return rowsBeginning(words, this.#lexicon, this.#postings);
  }

  /**
   * Articles that answer a query.
   *
   * @param passes whether an article may answer, whatever its words; null where each may
   * @param isWholeWanted whether, where some have all that is looked for, the others do not answer
   */
  search(query: Query, passes: Filters["passes"], isWholeWanted: boolean): RankedArticles {
    const isAllowed = this.#allowed(query, passes);
    const asked = groupsOf(query, this.#lexicon, this.settings);
    if (asked.length === 0) return this.#unranked(query, isAllowed);
    const indexed = this.#indexed();
    const { groups, corrections, missing } = correct(asked, indexed, this.settings, isAllowed);
    const ranked = rank(groups, indexed, this.settings, isAllowed);
    const whole = missing.length > 0 ? 0 : ranked.whole.length;
    const rows = isWholeWanted && whole > 0 ? ranked.whole : ranked.rows;
    return {
      rows,
      whole,
      ...(query.order === "newest"
        ? this.#ordering.newest(rows)
        : this.#ordering.best(rows, ranked, query.order === "best")),
      groups,
      corrections,
      missing,
    };
  }

  /** Whether a query lets the article of a row answer; null where it lets each that is shown. */
  #allowed(query: Query, passes: Filters["passes"]): ((row: number) => boolean) | null {
    const textOf = (row: number) => this.#contents.textAt(row) ?? "";
    const having = restrict(query, this.#postings, this.#lexicon, textOf);
    if (having === null && passes === null) return null;
    return (row) => {
      if (having !== null && having[row] !== 1) return false;
      const head = passes === null ? undefined : this.#contents.headAt(row);
      return passes === null || (head !== undefined && passes(head));
    };
  }

  /** Terms that a beginning goes on to be: {@link completeTerms}. */
  completeTerms(prefix: string, limit: number): readonly CountedTerm[] {
    return completeTerms(prefix, limit, this.#lexicon, this.#postings);
  }

  /** The words of a text that tell most, in its order: {@link tellingOf}. */
  tellingWords(text: string, limits: TellingLimits): readonly string[] {
    return tellingOf(text, this.#postings, this.#lexicon, limits);
  }

  /**
   * Articles whose titles have the words, the last as a beginning; where none has, nearly have them. Those with the
   * fewest slips first: of these the very title, then titles that begin so, then others, each the newest first.
   */
  findTitles(words: string, limit: number): readonly string[] {
    const first = firstOf(
      this.#titles.find(words),
      limit,
      (a, b) =>
        a.slips - b.slips ||
        a.place - b.place ||
        this.#contents.rankOf(a.number) - this.#contents.rankOf(b.number),
    );
    return first.flatMap(({ number }) => this.#contents.headAt(number)?.id ?? []);
  }

  #indexed(): Indexed {
    return {
      postings: this.#postings,
      lexicon: this.#lexicon,
      scores: this.#scores,
      feedback: this.#feedback,
      sought: this.#sought,
      ranks: this.#contents.ranks,
    };
  }

  /** For a query that only filters: all that pass, the newest first. */
  #unranked(query: Query, isAllowed: ((row: number) => boolean) | null): RankedArticles {
    const isFilter =
      query.unwanted.length > 0 ||
      query.persons.length > 0 ||
      query.sources.length > 0 ||
      query.after !== null ||
      query.before !== null;
    const all = Int32Array.from({ length: isFilter ? this.#postings.size : 0 }, (_, row) => row);
    const rows = all.filter((row) => this.#postings.isShown(row) && isAllowed?.(row) !== false);
    return {
      rows,
      whole: rows.length,
      ...this.#ordering.newest(rows),
      groups: [],
      corrections: [],
      missing: [],
    };
  }
}
