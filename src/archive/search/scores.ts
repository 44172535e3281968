import type { Postings } from "./postings.ts";
import type { RankingSettings } from "./settings.ts";

/** One thing that is looked for: a word in all its forms, or several words of which any will do. */
export interface Group {
  /** Terms, each once. */
  readonly forms: readonly string[];
  /** Those of them that were asked for as they are. */
  readonly asked: ReadonlySet<string>;
  /** How often the query has it. */
  readonly weight: number;
}

/** How long each article is, in words, those of a field counted by the field's weight. */
export interface Lengths {
  /** By an article's number. */
  readonly of: readonly number[];
  readonly average: number;
}

/**
 * Scores of all articles, group by group: BM25 (Robertson and Zaragoza, The Probabilistic Relevance
 * Framework, 2009) with the fields' occurrences added up before they saturate (BM25F), and an idf that
 * is never negative. Linear in the number of occurrences.
 */
export class Scores {
  readonly postings: Postings;
  readonly lengths: Lengths;
  readonly settings: RankingSettings;
  /** By an article's number: its score, how many groups it has, and how many in a form that was asked. */
  readonly sums: Float64Array;
  readonly matched: Uint16Array;
  readonly exact: Uint16Array;
  /** What all groups weigh together. */
  total = 0;
  /** Groups that some article has. */
  groups = 0;
  readonly #counts: Float64Array;
  readonly #seen: Int32Array;
  #group = 0;

  constructor(postings: Postings, lengths: Lengths, settings: RankingSettings) {
    const { size } = postings;
    this.postings = postings;
    this.lengths = lengths;
    this.settings = settings;
    this.sums = new Float64Array(size);
    this.matched = new Uint16Array(size);
    this.exact = new Uint16Array(size);
    this.#counts = new Float64Array(size);
    this.#seen = new Int32Array(size);
  }

  /** Adds what is looked for. */
  addGroup({ forms, asked, weight }: Group): void {
    this.#group += 1;
    const articles: number[] = [];
    for (const form of forms) this.#count(form, asked.has(form), articles);
    if (articles.length === 0) return;
    const weighed = weight * this.#rarity(articles.length);
    this.total += weighed;
    this.groups += 1;
    for (const article of articles) {
      add(this.sums, article, weighed * this.#saturate(article));
      add(this.matched, article, 1);
    }
  }

  /** Adds what speaks for an article without being looked for; only to those that have something that is. */
  addHint(forms: readonly string[], weight: number): void {
    const articles: number[] = [];
    for (const form of forms) this.#count(form, false, articles);
    const weighed = weight * this.#rarity(articles.length);
    for (const article of articles) {
      const gain = weighed * this.#saturate(article);
      if (this.has(article)) add(this.sums, article, gain);
    }
  }

  /** Whether an article has anything that is looked for. */
  has(article: number): boolean {
    return (this.matched[article] ?? 0) > 0;
  }

  /** Numbers of the articles that have anything that is looked for. */
  found(): number[] {
    const articles: number[] = [];
    for (let article = 0; article < this.matched.length; article += 1) {
      if (this.has(article)) articles.push(article);
    }
    return articles;
  }

  /** How much a word tells that so many articles have. */
  #rarity(articles: number): number {
    const all = this.postings.shownCount;
    return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
  }

  /** Counts a term's occurrences; articles that had none of the group before join the list. */
  #count(term: string, asked: boolean, articles: number[]): void {
    const { title, bullets, text } = this.settings.fieldWeights;
    this.postings.each(term, (article, inTitle, inBullets, inText) => {
      if (this.#counts[article] === 0) articles.push(article);
      add(this.#counts, article, title * inTitle + bullets * inBullets + text * inText);
      if (asked && this.#seen[article] !== this.#group) {
        this.#seen[article] = this.#group;
        add(this.exact, article, 1);
      }
    });
  }

  /** What an article's counted occurrences are worth; it has none after. */
  #saturate(article: number): number {
    const { saturation, lengthPenalty } = this.settings;
    const times = this.#counts[article] ?? 0;
    this.#counts[article] = 0;
    const length = (this.lengths.of[article] ?? 0) / this.lengths.average;
    const slowed = saturation * (1 - lengthPenalty + lengthPenalty * length);
    return (times * (saturation + 1)) / (times + slowed);
  }
}

function add(numbers: Float64Array | Uint16Array, at: number, amount: number): void {
  numbers[at] = (numbers[at] ?? 0) + amount;
}
