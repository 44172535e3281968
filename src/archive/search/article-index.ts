import type { Article, ArticleHead } from "../../model/article.ts";
import { firstOf } from "../first-of.ts";
import { newestFirst } from "../newest-first.ts";
import type { Sliced } from "../slices.ts";
import type { Part, Prepared, Step } from "../step.ts";
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
import { RANKING, type RankingSettings } from "./settings.ts";
import { tellingOf } from "./telling.ts";
import { TitleIndex } from "./title-index.ts";

interface Numbered<T> {
  readonly article: T;
  readonly number: number;
}

/** What a search found, before passages. */
export interface RankedArticles {
  /** Best first. */
  readonly articles: readonly Article[];
  /** How many of them have all that is looked for. */
  readonly whole: number;
  /** What was looked for: spelling corrected. */
  readonly groups: readonly Group[];
  readonly corrections: readonly Correction[];
  /** Words that no article has, nor any that is near. */
  readonly missing: readonly string[];
}

/** More than any article scores: who has all that is looked for comes first. */
const WHOLE = 1e6;

/** Full text over articles: their titles, bullets and bodies. */
export class ArticleIndex implements Part {
  /** By number; null where none is shown. */
  readonly #numbered: (Article | null)[] = [];
  /** Of the articles that are shown, by id. */
  readonly #numbers = new Map<string, number>();
  readonly #recency = new Recency();
  readonly #lexicon = new Lexicon();
  readonly #postings = new Postings(this.#lexicon);
  readonly #titles = new TitleIndex(this.#lexicon, this.#postings);
  readonly #lengths: number[] = [];
  #averageLength = 1;

  readonly settings: RankingSettings;

  constructor(settings: RankingSettings = RANKING) {
    this.settings = settings;
  }

  *prepare({ come, go }: Step): Sliced<Prepared> {
    const coming: Numbered<Article>[] = [];
    for (const { digest } of come) {
      const { article } = digest;
      const number = this.#postings.addArticle(article);
      this.#lengths[number] = this.#postings.lengthOf(number, this.settings.fieldWeights);
      this.#titles.add(number);
      this.#recency.set(number, article.date);
      coming.push({ article, number });
      yield;
    }
    yield* this.#lexicon.grow();
    yield* this.#titles.grow();
    const going = go.map(({ head }) => ({
      article: head,
      number: this.#numbers.get(head.id) ?? -1,
    }));
    return {
      commit: () => this.#commit(coming, going),
      sweep: () => this.#sweep(going),
    };
  }

  #commit(coming: readonly Numbered<Article>[], going: readonly Numbered<ArticleHead>[]): void {
    for (const { article, number } of going) {
      this.#postings.hide(number);
      this.#numbered[number] = null;
      this.#numbers.delete(article.id);
    }
    for (const { article, number } of coming) {
      this.#postings.show(number);
      this.#numbered[number] = article;
      this.#numbers.set(article.id, number);
    }
    this.#recency.countFrom((number) => this.#postings.isShown(number));
    let length = 0;
    for (const [number, own] of this.#lengths.entries()) {
      if (this.#postings.isShown(number)) length += own;
    }
    const average = length / Math.max(1, this.#postings.shownCount);
    this.#averageLength = average > 0 ? average : 1;
  }

  *#sweep(gone: readonly Numbered<ArticleHead>[]): Sliced<void> {
    for (const { number } of gone) {
      this.#titles.remove(number);
      this.#postings.removeArticle(number);
      yield;
    }
  }

  /**
   * Articles that answer a query, those with all that is looked for first.
   *
   * @param passes whether an article may answer, whatever its words
   */
  search(query: Query, passes: ((article: Article) => boolean) | null): RankedArticles {
    const textOf = (number: number) => this.#numbered[number]?.text ?? "";
    const allowed = restrict(query, this.#postings, this.#lexicon, textOf);
    const isAllowed = (number: number) => {
      const article = this.#numbered[number] ?? null;
      return (
        article !== null &&
        (allowed === null || allowed[number] === 1) &&
        (passes === null || passes(article))
      );
    };
    const asked = groupsOf(query, this.#lexicon, this.settings);
    if (asked.length === 0) return this.#unranked(query, isAllowed);
    const indexed = this.#indexed();
    const { groups, corrections, missing } = correct(asked, indexed, this.settings, isAllowed);
    const ranked = rank(groups, indexed, this.settings, isAllowed);
    return {
      articles: this.#inOrder(ranked, query.order),
      whole: missing.length > 0 ? 0 : ranked.whole.size,
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
  tellingWords(text: string, limit: number): readonly string[] {
    return tellingOf(text, this.#postings, limit);
  }

  /**
   * Articles whose titles have the words, the last as a beginning; where none has, nearly have them. Those with the
   * fewest slips first: of these the very title, then titles that begin so, then others, each the newest first.
   */
  findTitles(words: string, limit: number): readonly string[] {
    const first = firstOf(
      this.#titles.find(words),
      limit,
      (a, b) => a.slips - b.slips || a.place - b.place || this.#newestFirst(a.number, b.number),
    );
    return first.flatMap(({ number }) => this.#numbered[number]?.id ?? []);
  }

  #indexed(): Indexed {
    return {
      postings: this.#postings,
      lexicon: this.#lexicon,
      lengths: { of: this.#lengths, average: this.#averageLength },
    };
  }

  #inOrder({ articles, scores, whole }: Ranking, order: Query["order"]): readonly Article[] {
    const weight = order === "best" ? this.settings.recency : 0;
    const merits = new Float64Array(this.#numbered.length);
    for (const number of articles) {
      const merit = (scores[number] ?? 0) * (1 + weight * this.#recency.of(number));
      merits[number] = whole.has(number) ? merit + WHOLE : merit;
    }
    const isNewest = order === "newest";
    return articles
      .toSorted(
        (a, b) => (isNewest ? 0 : (merits[b] ?? 0) - (merits[a] ?? 0)) || this.#newestFirst(a, b),
      )
      .flatMap((number) => this.#numbered[number] ?? []);
  }

  #newestFirst(a: number, b: number): number {
    const apart = this.#recency.dayOf(b) - this.#recency.dayOf(a);
    if (apart !== 0 && !Number.isNaN(apart)) return apart;
    const [first, second] = [this.#numbered[a] ?? null, this.#numbered[b] ?? null];
    if (first === null || second === null) return 0;
    return newestFirst({ article: first }, { article: second });
  }

  /** For a query that only filters: all that pass, the newest first. */
  #unranked(query: Query, isAllowed: (number: number) => boolean): RankedArticles {
    const isFilter =
      query.unwanted.length > 0 ||
      query.persons.length > 0 ||
      query.sources.length > 0 ||
      query.after !== null ||
      query.before !== null;
    const all = isFilter ? [...this.#numbered.keys()].filter(isAllowed) : [];
    const found = { articles: all, scores: new Float64Array(0), whole: new Set(all) };
    return {
      articles: this.#inOrder(found, "newest"),
      whole: all.length,
      groups: [],
      corrections: [],
      missing: [],
    };
  }
}
