import type { Lengths } from "./lengths.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Worths, worthsBy } from "./packed-counts.ts";
import type { Postings } from "./postings.ts";
import { RowList } from "./row-list.ts";
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

/**
 * Scores of all articles, group by group: BM25 (Robertson and Zaragoza, The Probabilistic Relevance
 * Framework, 2009) with the fields' occurrences added up before they saturate (BM25F), and an idf that
 * is never negative. Linear in the number of occurrences. What is scored for one question is gone when
 * another is.
 */
export class Scores {
  /** By row: an article's score, how many groups it has, and how many in a form that was asked. */
  sums = new Float64Array(0);
  matched = new Uint16Array(0);
  exact = new Uint16Array(0);
  /** What all groups weigh together. */
  total = 0;
  /** Groups that some article has. */
  groups = 0;
  /** Articles that have anything that is looked for. */
  readonly found = new RowList();
  readonly #postings: Postings;
  readonly #lexicon: Lexicon;
  readonly #lengths: Lengths;
  readonly #saturation: number;
  readonly #worths: Worths;
  /** By row: what the occurrences of the group that is being added are worth; 0 between groups. */
  #counts = new Float64Array(0);
  readonly #having = new RowList();
  /** By row: the last group that an article has in a form that was asked. */
  #asked = new Uint16Array(0);
  readonly #asking = new RowList();
  readonly #whole = new RowList();

  constructor(
    postings: Postings,
    lexicon: Lexicon,
    lengths: Lengths,
    { saturation, fieldWeights }: RankingSettings,
  ) {
    this.#postings = postings;
    this.#lexicon = lexicon;
    this.#lengths = lengths;
    this.#saturation = saturation;
    this.#worths = worthsBy(fieldWeights);
  }

  /** Begins with nothing that is looked for. */
  restart(): void {
    const { size } = this.#postings;
    if (size > this.sums.length) {
      const room = Math.ceil(1.5 * size);
      this.sums = new Float64Array(room);
      this.matched = new Uint16Array(room);
      this.exact = new Uint16Array(room);
      this.#counts = new Float64Array(room);
      this.#asked = new Uint16Array(room);
    } else {
      for (const numbers of [this.sums, this.matched, this.exact, this.#asked]) numbers.fill(0);
    }
    this.total = 0;
    this.groups = 0;
    this.found.restart(size);
  }

  /** Adds what is looked for. */
  addGroup({ forms, asked, weight }: Group): void {
    const rows = this.#count(this.#numbersOf(forms));
    if (rows.length === 0) return;
    this.groups += 1;
    const weighed = weight * this.#rarity(rows.length);
    this.total += weighed;
    const { sums, matched, found } = this;
    const [counts, saturation] = [this.#counts, this.#saturation];
    const { dampings } = this.#lengths;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const times = counts[row] ?? 0;
      counts[row] = 0;
      const slowed = dampings[row] ?? 0;
      sums[row] = (sums[row] ?? 0) + weighed * ((times * (saturation + 1)) / (times + slowed));
      const groups = matched[row] ?? 0;
      if (groups === 0) found.push(row);
      matched[row] = groups + 1;
    }
    this.#countExact(this.#numbersOf(asked));
  }

  /**
   * Adds what speaks for an article without being looked for; only to those that have something that is.
   *
   * @param terms the numbers of all its forms
   */
  addHint(terms: Iterable<number>, weight: number): void {
    const rows = this.#count(terms);
    const weighed = weight * this.#rarity(rows.length);
    const { sums, matched } = this;
    const [counts, saturation] = [this.#counts, this.#saturation];
    const { dampings } = this.#lengths;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const times = counts[row] ?? 0;
      counts[row] = 0;
      if (matched[row] === 0) continue;
      const slowed = dampings[row] ?? 0;
      sums[row] = (sums[row] ?? 0) + weighed * ((times * (saturation + 1)) / (times + slowed));
    }
  }

  /** Those found that have all groups, until the next question. */
  whole(): Int32Array {
    const { matched, groups } = this;
    const rows = this.found.all;
    this.#whole.restart(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if (matched[row] === groups) this.#whole.push(row);
    }
    return this.#whole.all;
  }

  /** How much a word tells that so many articles have. */
  #rarity(articles: number): number {
    const all = this.#postings.shownCount;
    return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
  }

  #numbersOf(terms: Iterable<string>): readonly number[] {
    return Array.from(terms).flatMap((term) => this.#lexicon.numberOf(term) ?? []);
  }

  /** Counts the occurrences of some terms, and tells who has any. */
  #count(terms: Iterable<number>): Int32Array {
    this.#having.restart(this.#postings.size);
    for (const term of terms) {
      this.#postings.addWorths(term, this.#worths, this.#counts, this.#having);
    }
    return this.#having.all;
  }

  /** Counts the group that was added last for those who have it in a form that was asked. */
  #countExact(terms: readonly number[]): void {
    const [exact, asked] = [this.exact, this.#asked];
    for (const term of terms) {
      this.#asking.restart(this.#postings.size);
      this.#postings.listHaving(term, this.#asking);
      const rows = this.#asking.all;
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        if (asked[row] === this.groups) continue;
        asked[row] = this.groups;
        exact[row] = (exact[row] ?? 0) + 1;
      }
    }
  }
}
