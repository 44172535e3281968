import { type ArticleFilter, isFilter, passesFilter } from "../../model/article-filter.ts";
import type { ArticleHead } from "../../model/article.ts";
import type { SearchResults, TellingLimits } from "../archive.ts";
import type { Contents } from "../contents.ts";
import { type Saved, type Sections, sectionsBelow, sectionsOf } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { SpeakerDirectory } from "../speakers/speaker-directory.ts";
import type { Part, Prepared, Step } from "../step.ts";
import { ArticleIndex, type RankedArticles } from "./article-index.ts";
import type { CountedTerm } from "./complete-terms.ts";
import { type Filters, filtersOf } from "./filters.ts";
import { parseQuery } from "./parse-query.ts";
import { findPassages, soughtWords } from "./passages.ts";
import type { RankingSettings } from "./settings.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { Twins } from "./twins.ts";

/** What is wanted of what a query finds. */
interface SearchWindow {
  readonly offset: number;
  readonly limit: number;
  /** Of which articles; null of all. */
  readonly filter: ArticleFilter | null;
  /** Articles that are put in order at least. */
  readonly ordered: number;
  /** Whether, where some articles have everything, the others do not answer. */
  readonly isWholeWanted: boolean;
}

/** So many times as many are put in order where too many of them were twins. */
const MORE = 8;

/** Articles that can be searched, and what their digests tell beside their words. */
export class ArticleSearch implements Part {
  readonly #contents: Contents;
  readonly #index: ArticleIndex;
  readonly #twins: Twins;

  /**
   * @param contents all that is shown; it commits each step as this does
   * @param vocabulary may be shared with others; that of when `kept` was saved
   * @param kept what {@link save} made when the contents were these
   * @throws {BrokenSections} where it did not
   */
  constructor(
    contents: Contents,
    vocabulary: Vocabulary,
    settings: RankingSettings,
    kept: Sections | null = null,
  ) {
    this.#contents = contents;
    this.#index = new ArticleIndex(
      contents,
      vocabulary,
      settings,
      kept === null ? null : sectionsOf("index", kept),
    );
    this.#twins = kept === null ? new Twins() : Twins.load(sectionsOf("twins", kept), contents);
  }

  *save(): Sliced<Saved> {
    return new Map([
      ...sectionsBelow("index", yield* this.#index.save()),
      ...sectionsBelow("twins", yield* this.#twins.save()),
    ]);
  }

  *prepare(step: Step): Sliced<Prepared> {
    const index = yield* this.#index.prepare(step);
    const twins = yield* this.#twins.prepare(step);
    return {
      commit: () => {
        index.commit();
        twins.commit();
      },
      *sweep() {
        yield* index.sweep();
      },
    };
  }

  /** Whether most of its words are of articles that are gone. */
  isWorn(): boolean {
    return this.#index.isWorn();
  }

  completeTerms(prefix: string, limit: number): readonly CountedTerm[] {
    return this.#index.completeTerms(prefix, limit);
  }

  /** By row: 1 for an article that has, for each of some folded words, a term that begins so. */
  rowsBeginning(words: readonly string[]): Uint8Array {
    return this.#index.rowsBeginning(words);
  }

  tellingWords(text: string, limits: TellingLimits): readonly string[] {
    return this.#index.tellingWords(text, limits);
  }

  findTitles(words: string, limit: number): readonly string[] {
    return this.#index.findTitles(words, limit);
  }

  /** Answers a query: hits from `offset`, at most `limit`, with the passages that answer best. */
  search(
    text: string,
    today: string | null,
    window: SearchWindow,
    directory: SpeakerDirectory,
  ): SearchResults {
    const query = parseQuery(text, today);
    const filters = filtersOf(query, directory);
    const passes = both(filters.passes, window.filter);
    const found = this.#index.search(query, passes, window.isWholeWanted);
    const { offset, limit, ordered } = window;
    const { first, leads } = this.#leadsOf(found, offset + limit, ordered);
    const shown = leads.slice(offset, offset + limit);
    const { total, twins } = this.#twins.among(found.rows, shown);
    const sought = soughtWords(found.groups.map(({ forms }) => forms));
    const hits = Array.from(shown).flatMap((row, index) => {
      const digest = this.#contents.at(row);
      if (digest === undefined) return [];
      const alsoIn = this.#headsOf(found.inOrder(Int32Array.from(twins[index] ?? [])));
      return [{ article: digest.article, passages: findPassages(digest, sought), alsoIn }];
    });
    return {
      hits,
      total,
      leads: this.#headsOf(leads),
      articles: this.#headsOf(first),
      found: found.rows.length,
      whole: found.whole,
      range: this.#contents.rangeOf(found.rows),
      corrections: [...filters.corrections, ...found.corrections],
      missing: [...filters.missing, ...found.missing],
      misunderstood: query.misunderstood,
      order: query.order,
      resolved: query.resolved,
    };
  }

  /**
   * The first of what was found, in order, and which of them lead: those of which no twin is before them.
   *
   * @param leading how many are to lead, if there are as many
   * @param ordered how many are put in order, if they suffice
   */
  #leadsOf(found: RankedArticles, leading: number, ordered: number) {
    for (let count = Math.max(ordered, leading); ; count *= MORE) {
      const first = found.first(count);
      const leads = this.#twins.leading(first);
      // Where very many are twins, more have to be put in order.
      if (leads.length >= leading || first.length === found.rows.length) return { first, leads };
    }
  }

  #headsOf(rows: Iterable<number>): readonly ArticleHead[] {
    return Array.from(rows).flatMap((row) => this.#contents.headAt(row) ?? []);
  }
}

/** Whether an article may answer by both; null where every one may. */
function both(passes: Filters["passes"], filter: ArticleFilter | null): Filters["passes"] {
  if (filter === null || !isFilter(filter)) return passes;
  return (article) => passesFilter(article, filter) && (passes === null || passes(article));
}
