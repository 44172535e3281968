import MiniSearch, { type SearchOptions } from "minisearch";

import type { Article } from "../model/article.ts";
import { newestFirst } from "./newest-first.ts";
import { findTerms, joinTerms, splitTerms, termsOf } from "./terms.ts";

/** What a search found, before passages. */
export interface RankedArticles {
  /** Best first. */
  readonly ids: readonly string[];
  /** The terms that were searched: folded, spelling corrected. */
  readonly terms: readonly string[];
  readonly corrections: readonly { readonly asked: string; readonly used: string }[];
}

interface Fields {
  readonly id: string;
  readonly title: string;
  readonly bullets: string;
  readonly text: string;
}

/** A title says what an article is about, the editor's bullets nearly so; MiniSearch multiplies their scores. */
const BOOST = { title: 2, bullets: 1.5 };

/** Edits within which a word that no article has is taken for a misspelling, by the word's length. */
const CORRECTION_REACH = [
  { from: 4, edits: 1 },
  { from: 7, edits: 2 },
];

/** Full text over articles: their titles, bullets and bodies. */
export class ArticleIndex {
  readonly #articles = new Map<string, Article>();
  readonly #index = new MiniSearch<Fields>({
    fields: ["title", "bullets", "text"],
    tokenize: (text) => findTerms(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: splitTerms },
  });

  /** Adds an article; one with its id that is there already leaves no trace. */
  add(article: Article): void {
    const old = this.#articles.get(article.id);
    // Not `replace`, which leaves the old article's words to be counted until a search meets them.
    if (old !== undefined) this.#index.remove(fieldsOf(old));
    this.#index.add(fieldsOf(article));
    this.#articles.set(article.id, article);
  }

  /**
   * Articles with all the words. Where there are none: words that no article has are replaced by the
   * nearest, or left out; then articles with all that are left, else with any of them.
   */
  search(words: string): RankedArticles {
    const asked = termsOf(words);
    const exact = this.#rank(asked, { combineWith: "AND" });
    if (exact.length > 0) return { ids: exact, terms: asked, corrections: [] };

    const terms: string[] = [];
    const corrections: { asked: string; used: string }[] = [];
    for (const term of asked) {
      const used = this.#has(term) ? term : this.#correct(term);
      if (used === null) continue;
      if (used !== term) corrections.push({ asked: term, used });
      if (!terms.includes(used)) terms.push(used);
    }
    const all = this.#rank(terms, { combineWith: "AND" });
    return {
      ids: all.length > 0 ? all : this.#rank(terms, { combineWith: "OR" }),
      terms,
      corrections,
    };
  }

  /** Articles whose titles have the words, the last as a prefix; where none has, nearly have them. */
  findTitles(words: string, limit: number): readonly string[] {
    const terms = termsOf(words);
    const options: SearchOptions = { fields: ["title"], prefix: isLast, combineWith: "AND" };
    for (const fuzzy of [false, 0.2]) {
      const ids = this.#rank(terms, { ...options, fuzzy });
      if (ids.length > 0) return ids.slice(0, limit);
    }
    return [];
  }

  /** Ids of the articles that MiniSearch finds, best first; of equals, the newest. */
  #rank(terms: readonly string[], options: SearchOptions): readonly string[] {
    if (terms.length === 0) return [];
    return this.#index
      .search(joinTerms(terms), options)
      .flatMap(({ id, score }) => {
        const article = this.#articles.get(String(id));
        return article === undefined ? [] : [{ article, score }];
      })
      .toSorted((a, b) => b.score - a.score || newestFirst(a, b))
      .map(({ article }) => article.id);
  }

  #has(term: string): boolean {
    return this.#index.search(term).length > 0;
  }

  /** The archive's word that is fewest edits away; of several, the one that most articles have. */
  #correct(term: string): string | null {
    for (const { from, edits } of CORRECTION_REACH) {
      if (term.length < from) break;
      const articles = new Map<string, number>();
      for (const { terms } of this.#index.search(term, { fuzzy: edits })) {
        for (const near of terms) articles.set(near, (articles.get(near) ?? 0) + 1);
      }
      const [best] = [...articles].toSorted(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
      if (best !== undefined) return best[0];
    }
    return null;
  }
}

function fieldsOf({ id, title, bullets, text }: Article): Fields {
  return { id, title, bullets: bullets.join("\n"), text };
}

function isLast(_term: string, index: number, terms: readonly string[]): boolean {
  return index === terms.length - 1;
}
