import { type ArticleFilter, isFilter, passesFilter } from "../../model/article-filter.ts";
import type { ArticleHead } from "../../model/article.ts";
import type { SearchResults, TellingLimits } from "../archive.ts";
import type { Contents } from "../contents.ts";
import { type Sections, sectionsBelow, sectionsOf } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { SpeakerDirectory } from "../speakers/speaker-directory.ts";
import type { Part, Prepared, Step } from "../step.ts";
import { ArticleIndex } from "./article-index.ts";
import type { CountedTerm } from "./complete-terms.ts";
import { type Filters, filtersOf } from "./filters.ts";
import { parseQuery } from "./parse-query.ts";
import { findPassages, soughtWords } from "./passages.ts";
import type { Query } from "./query.ts";
import type { RankingSettings } from "./settings.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { Twins } from "./twins.ts";

/** Articles of nearly one text, the best ranked first. */
type Cluster = readonly [ArticleHead, ...ArticleHead[]];

/** Which hits are wanted, and of which articles; null of all. */
interface SearchWindow {
  readonly offset: number;
  readonly limit: number;
  readonly filter: ArticleFilter | null;
}

/** Articles that are put in order at least: more than anybody pages through. */
const LEAST_ORDERED = 1000;

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

  save(): Sections {
    return new Map([
      ...sectionsBelow("index", this.#index.save()),
      ...sectionsBelow("twins", this.#twins.save()),
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
    { offset, limit, filter }: SearchWindow,
    directory: SpeakerDirectory,
  ): SearchResults {
    const query = parseQuery(text, today);
    const filters = filtersOf(query, directory);
    const passes = both(filters.passes, filter);
    const { found, clusters, total } = this.#find(query, passes, offset + limit);
    const sought = soughtWords(found.groups.map(({ forms }) => forms));
    const hits = clusters.slice(offset, offset + limit).flatMap(([head, ...alsoIn]) => {
      const digest = this.#contents.find(head.id);
      if (digest === undefined) return [];
      return [{ article: digest.article, passages: findPassages(digest, sought), alsoIn }];
    });
    return {
      hits,
      total,
      leads: clusters.map(([article]) => article),
      articles: found.articles,
      whole: found.whole,
      corrections: [...filters.corrections, ...found.corrections],
      missing: [...filters.missing, ...found.missing],
      misunderstood: query.misunderstood,
      order: query.order,
      resolved: query.resolved,
    };
  }

  /** What answers, and the first clusters of it: as many as are asked for, and more where that is easy. */
  #find(query: Query, passes: Filters["passes"], most: number) {
    for (let ordered = Math.max(LEAST_ORDERED, most); ; ordered = Number.POSITIVE_INFINITY) {
      const found = this.#index.search(query, passes, ordered);
      const { clusters, total } = collapse(found.articles, this.#twins, ordered);
      // Where very many are twins, all have to be put in order.
      const isEnough = clusters.length >= most || found.articles.length <= ordered;
      if (isEnough) return { found, clusters, total };
    }
  }
}

/** Whether an article may answer by both; null where every one may. */
function both(passes: Filters["passes"], filter: ArticleFilter | null): Filters["passes"] {
  if (filter === null || !isFilter(filter)) return passes;
  return (article) => passesFilter(article, filter) && (passes === null || passes(article));
}

/**
 * Puts each article with the better ranked one that has nearly the same text.
 *
 * @param ordered how many of the articles are in order: only what begins among them is told
 * @returns also how many clusters there are
 */
function collapse(
  articles: readonly ArticleHead[],
  twins: Twins,
  ordered: number,
): { readonly clusters: readonly Cluster[]; readonly total: number } {
  const clusters: [ArticleHead, ...ArticleHead[]][] = [];
  /** By who stands for them all; null for those that are not told. */
  const known = new Map<string, [ArticleHead, ...ArticleHead[]] | null>();
  let total = 0;
  for (const [index, article] of articles.entries()) {
    const first = twins.firstOf(article.id);
    const cluster = first === undefined ? undefined : known.get(first);
    if (cluster !== undefined) {
      cluster?.push(article);
      continue;
    }
    const started: [ArticleHead, ...ArticleHead[]] | null = index < ordered ? [article] : null;
    total += 1;
    if (started !== null) clusters.push(started);
    if (first !== undefined) known.set(first, started);
  }
  return { clusters, total };
}
