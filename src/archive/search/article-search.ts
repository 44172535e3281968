import { type ArticleFilter, isFilter, passesFilter } from "../../model/article-filter.ts";
import type { ArticleHead } from "../../model/article.ts";
import type { SearchResults } from "../archive.ts";
import type { Contents } from "../contents.ts";
import { type Sections, sectionsBelow, sectionsOf } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import type { SpeakerDirectory } from "../speakers/speaker-directory.ts";
import type { Part, Prepared, Step } from "../step.ts";
import { ArticleIndex } from "./article-index.ts";
import type { CountedTerm } from "./complete-terms.ts";
import { type Filters, filtersOf } from "./filters.ts";
import { parseQuery } from "./parse-query.ts";
import { findPassages } from "./passages.ts";
import type { RankingSettings } from "./settings.ts";
import { Twins } from "./twins.ts";

/** Which hits are wanted, and of which articles; null of all. */
interface SearchWindow {
  readonly offset: number;
  readonly limit: number;
  readonly filter: ArticleFilter | null;
}

/** Articles that can be searched, and what their digests tell beside their words. */
export class ArticleSearch implements Part {
  readonly #contents: Contents;
  readonly #index: ArticleIndex;
  readonly #twins: Twins;

  /**
   * @param contents all that is shown; it commits each step as this does
   * @param kept what {@link save} made when the contents were these
   * @throws {BrokenSections} where it did not
   */
  constructor(contents: Contents, settings: RankingSettings, kept: Sections | null = null) {
    this.#contents = contents;
    this.#index = new ArticleIndex(
      contents,
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

  completeTerms(prefix: string, limit: number): readonly CountedTerm[] {
    return this.#index.completeTerms(prefix, limit);
  }

  tellingWords(text: string, limit: number): readonly string[] {
    return this.#index.tellingWords(text, limit);
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
    const found = this.#index.search(query, both(filters.passes, filter));
    const sought = found.groups.map(({ forms }) => forms);
    const clusters = collapse(found.articles, this.#twins);
    const hits = clusters.slice(offset, offset + limit).flatMap(([head, ...alsoIn]) => {
      const digest = this.#contents.find(head.id);
      if (digest === undefined) return [];
      return [{ article: digest.article, passages: findPassages(digest, sought), alsoIn }];
    });
    return {
      hits,
      total: clusters.length,
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
}

/** Whether an article may answer by both; null where every one may. */
function both(passes: Filters["passes"], filter: ArticleFilter | null): Filters["passes"] {
  if (filter === null || !isFilter(filter)) return passes;
  return (article) => passesFilter(article, filter) && (passes === null || passes(article));
}

/** Puts each article with the better ranked one that has nearly the same text. */
function collapse(
  articles: readonly ArticleHead[],
  twins: Twins,
): readonly (readonly [ArticleHead, ...ArticleHead[]])[] {
  const clusters: [ArticleHead, ...ArticleHead[]][] = [];
  const known = new Map<string, [ArticleHead, ...ArticleHead[]]>();
  for (const article of articles) {
    const first = twins.firstOf(article.id);
    const cluster = first === undefined ? undefined : known.get(first);
    if (cluster !== undefined) {
      cluster.push(article);
      continue;
    }
    const started: [ArticleHead, ...ArticleHead[]] = [article];
    clusters.push(started);
    if (first !== undefined) known.set(first, started);
  }
  return clusters;
}
