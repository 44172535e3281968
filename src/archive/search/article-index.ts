import type { ArticleHead } from "../../model/article.ts";
import type { TellingLimits } from "../archive.ts";
import type { Contents } from "../contents.ts";
import { firstOf } from "../first-of.ts";
import { type Section, sectionOf, type Sections, sectionsBelow, sectionsOf } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { Part, Prepared, Shelved, Step } from "../step.ts";
import { bestOf } from "./best-of.ts";
import { completeTerms, type CountedTerm } from "./complete-terms.ts";
import { type Correction, correct } from "./correct.ts";
import { groupsOf } from "./groups.ts";
import { Lexicon } from "./lexicon.ts";
import { Postings } from "./postings.ts";
import type { Query } from "./query.ts";
import { type Indexed, rank, type Ranking } from "./rank.ts";
import { Recency } from "./recency.ts";
import { restrict } from "./restrict.ts";
import type { Group } from "./scores.ts";
import { rowsBeginning } from "./rows-beginning.ts";
import { RANKING, type RankingSettings } from "./settings.ts";
import { tellingOf } from "./telling.ts";
import { TitleIndex } from "./title-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What a search found, before passages. */
export interface RankedArticles {
  /** The first ones, as many as were asked for, best first; then all others, of which those with everything come first. */
  readonly articles: readonly ArticleHead[];
  /** How many of them have all that is looked for. */
  readonly whole: number;
  /** What was looked for: spelling corrected. */
  readonly groups: readonly Group[];
  readonly corrections: readonly Correction[];
  /** Words that no article has, nor any that is near. */
  readonly missing: readonly string[];
}

/** So few words are never too many. */
const FEW_WORDS = 10_000;
/** More than any article scores: who has all that is looked for comes first. */
const WHOLE = 1e6;

/** Full text over articles: their titles, bullets and bodies. */
export class ArticleIndex implements Part {
  readonly #contents: Contents;
  readonly #recency: Recency;
  readonly #lexicon: Lexicon;
  readonly #postings: Postings;
  readonly #titles: TitleIndex;
  /** By row. */
  readonly #lengths: number[];
  #averageLength = 1;

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
    this.#lengths = kept === null ? [] : Array.from(sectionOf(kept, "lengths", Float64Array));
    if (kept !== null) this.#count();
  }

  save(): Sections {
    return new Map<string, Section>([
      ...sectionsBelow("lexicon", this.#lexicon.save()),
      ...sectionsBelow("postings", this.#postings.save()),
      ...sectionsBelow("titles", this.#titles.save()),
      ...sectionsBelow("recency", this.#recency.save()),
      ["lengths", Float64Array.from(this.#lengths)],
    ]);
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    for (const { row, digest } of come) {
      const { article } = digest;
      this.#postings.addArticle(row, article);
      this.#lengths[row] = this.#postings.lengthOf(row, this.settings.fieldWeights);
      this.#titles.add(row);
      this.#recency.set(row, article.date);
      yield;
    }
    yield* this.#lexicon.grow();
    yield* this.#titles.grow();
    return {
      commit: () => {
        for (const { row } of go) this.#postings.hide(row);
        for (const { row } of come) this.#postings.show(row);
        this.#count();
      },
      sweep: () => this.#sweep(go),
    };
  }

  /** Whether most of its words are of articles that are gone: words are not forgotten. Linear in their number. */
  isWorn(): boolean {
    const words = this.#lexicon.numbers;
    if (words.length <= FEW_WORDS) return false;
    let used = 0;
    for (const word of words) if (this.#postings.isInAny(word)) used += 1;
    return 2 * used < words.length;
  }

  /** Counts over what is shown, from now on. */
  #count(): void {
    this.#recency.countFrom((row) => this.#postings.isShown(row));
    let length = 0;
    for (const [row, own] of this.#lengths.entries()) {
      if (this.#postings.isShown(row)) length += own;
    }
    const average = length / Math.max(1, this.#postings.shownCount);
    this.#averageLength = average > 0 ? average : 1;
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
   * Articles that answer a query, those with all that is looked for first.
   *
   * @param passes whether an article may answer, whatever its words
   * @param count how many are put in order: to order all that a common word finds would take longer than to find it
   */
  search(
    query: Query,
    passes: ((article: ArticleHead) => boolean) | null,
    count: number,
  ): RankedArticles {
    const textOf = (row: number) => this.#contents.textAt(row) ?? "";
    const allowed = restrict(query, this.#postings, this.#lexicon, textOf);
    const isAllowed = (row: number) => {
      if (!this.#postings.isShown(row) || (allowed !== null && allowed[row] !== 1)) return false;
      const head = passes === null ? undefined : this.#contents.headAt(row);
      return passes === null || (head !== undefined && passes(head));
    };
    const asked = groupsOf(query, this.#lexicon, this.settings);
    if (asked.length === 0) return this.#unranked(query, isAllowed, count);
    const indexed = this.#indexed();
    const { groups, corrections, missing } = correct(asked, indexed, this.settings, isAllowed);
    const ranked = rank(groups, indexed, this.settings, isAllowed);
    return {
      articles: this.#inOrder(ranked, query.order, count),
      whole: missing.length > 0 ? 0 : ranked.whole.length,
      groups,
      corrections,
      missing,
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
      lengths: { of: this.#lengths, average: this.#averageLength },
      rankOf: (row) => this.#contents.rankOf(row),
    };
  }

  #inOrder(
    { articles, scores, whole }: Ranking,
    order: Query["order"],
    count: number,
  ): readonly ArticleHead[] {
    const merits = new Float64Array(this.#postings.size);
    const weight = order === "best" ? this.settings.recency : 0;
    for (const row of articles) {
      merits[row] =
        order === "newest"
          ? -this.#contents.rankOf(row)
          : (scores[row] ?? 0) * (1 + weight * this.#recency.of(row));
    }
    if (order !== "newest") {
      for (const row of whole) merits[row] = (merits[row] ?? 0) + WHOLE;
    }
    const best = bestOf(articles, merits, count).toSorted(
      (a, b) =>
        (merits[b] ?? 0) - (merits[a] ?? 0) || this.#contents.rankOf(a) - this.#contents.rankOf(b),
    );
    return [...best, ...others(articles, best, merits)].flatMap(
      (row) => this.#contents.headAt(row) ?? [],
    );
  }

  /** For a query that only filters: all that pass, the newest first. */
  #unranked(query: Query, isAllowed: (number: number) => boolean, count: number): RankedArticles {
    const isFilter =
      query.unwanted.length > 0 ||
      query.persons.length > 0 ||
      query.sources.length > 0 ||
      query.after !== null ||
      query.before !== null;
    const rows = Array.from({ length: isFilter ? this.#postings.size : 0 }, (_, row) => row);
    const all = rows.filter(isAllowed);
    const found = { articles: all, scores: new Float64Array(0), whole: all };
    return {
      articles: this.#inOrder(found, "newest", count),
      whole: all.length,
      groups: [],
      corrections: [],
      missing: [],
    };
  }
}

/** All that are not among the best, those with everything first. */
function others(
  articles: readonly number[],
  best: readonly number[],
  merits: Float64Array,
): readonly number[] {
  if (best.length === articles.length) return [];
  const isBest = new Uint8Array(merits.length);
  for (const number of best) isBest[number] = 1;
  const left = articles.filter((number) => isBest[number] === 0);
  const isWhole = (number: number): boolean => (merits[number] ?? 0) >= WHOLE;
  return [...left.filter(isWhole), ...left.filter((number) => !isWhole(number))];
}
