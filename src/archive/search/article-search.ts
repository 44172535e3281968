import type { Article } from "../../model/article.ts";
import type { Digest } from "../../model/digest.ts";
import type { SearchResults } from "../archive.ts";
import { newestFirst } from "../newest-first.ts";
import type { SpeakerDirectory } from "../speakers/speaker-directory.ts";
import { ArticleIndex } from "./article-index.ts";
import { filtersOf } from "./filters.ts";
import { NamedIn } from "./named-in.ts";
import { parseQuery } from "./parse-query.ts";
import { findPassages } from "./passages.ts";
import type { RankingSettings } from "./settings.ts";
import { joinTwins, sketch } from "./twins.ts";

/** Articles that can be searched, and what their digests tell beside their words. */
export class ArticleSearch {
  readonly #digests: ReadonlyMap<string, Digest>;
  readonly #index: ArticleIndex;
  readonly #sketches = new Map<string, readonly number[]>();
  /** Made anew, on first use, when the articles have changed. */
  #twins: ReadonlyMap<string, string> | null = null;
  #named: NamedIn | null = null;

  /** @param digests all that have been added, by their articles' ids */
  constructor(digests: ReadonlyMap<string, Digest>, settings: RankingSettings) {
    this.#digests = digests;
    this.#index = new ArticleIndex(settings);
  }

  /** Takes an article away; an id that no article has is passed over. */
  remove(articleId: string): void {
    this.#index.remove(articleId);
    this.#sketches.delete(articleId);
    this.#twins = null;
    this.#named = null;
  }

  /** Adds an article, in place of one with its id. */
  add(digest: Digest): void {
    this.#index.add(digest.article);
    this.#sketches.set(digest.article.id, sketch(digest));
    this.#twins = null;
    this.#named = null;
  }

  findTitles(words: string, limit: number): readonly string[] {
    return this.#index.findTitles(words, limit);
  }

  /** Answers a query: hits from `offset`, at most `limit`, with the passages that answer best. */
  search(
    text: string,
    today: string | null,
    { offset, limit }: { readonly offset: number; readonly limit: number },
    directory: SpeakerDirectory,
  ): SearchResults {
    const query = parseQuery(text, today);
    const filters = filtersOf(query, directory, () => this.#namedIn());
    const found = this.#index.search(query, filters.passes);
    const sought = found.groups.map(({ forms }) => forms);
    const clusters = collapse(found.articles, this.#twinsOf());
    const hits = clusters.slice(offset, offset + limit).flatMap(([article, ...alsoIn]) => {
      const digest = this.#digests.get(article.id);
      return digest === undefined
        ? []
        : [{ article, passages: findPassages(digest, sought), alsoIn }];
    });
    return {
      hits,
      total: clusters.length,
      articles: found.articles,
      whole: found.whole,
      corrections: [...filters.corrections, ...found.corrections],
      missing: [...filters.missing, ...found.missing],
      misunderstood: query.misunderstood,
      order: query.order,
      resolved: query.resolved,
    };
  }

  #twinsOf(): ReadonlyMap<string, string> {
    this.#twins ??= joinTwins(
      new Map(
        [...this.#digests.values()]
          .toSorted(newestFirst)
          .map(({ article: { id } }) => [id, this.#sketches.get(id) ?? []]),
      ),
    );
    return this.#twins;
  }

  #namedIn(): NamedIn {
    this.#named ??= new NamedIn(this.#digests.values());
    return this.#named;
  }
}

/** Puts each article with the better ranked one that has nearly the same text. */
function collapse(
  articles: readonly Article[],
  twins: ReadonlyMap<string, string>,
): readonly (readonly [Article, ...Article[]])[] {
  const clusters: [Article, ...Article[]][] = [];
  const known = new Map<string, [Article, ...Article[]]>();
  for (const article of articles) {
    const first = twins.get(article.id);
    const cluster = first === undefined ? undefined : known.get(first);
    if (cluster !== undefined) {
      cluster.push(article);
      continue;
    }
    const started: [Article, ...Article[]] = [article];
    clusters.push(started);
    if (first !== undefined) known.set(first, started);
  }
  return clusters;
}
