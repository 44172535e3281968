import type { ArticleDate } from "../../model/article.ts";

/** Days in which what is news becomes half as new. */
const HALF_LIFE = 180;
const DAY_MS = 86_400_000;

/**
 * How new articles are, by number, counted from the newest that there is and not from today: an
 * archive of old articles has newer ones too.
 */
export class Recency {
  /** Days since 1970; NaN without a date. */
  readonly #days: number[] = [];
  #newest = Number.NEGATIVE_INFINITY;

  set(article: number, date: ArticleDate | null): void {
    this.#days[article] = date === null ? Number.NaN : Date.parse(`${date.day}T00:00:00Z`) / DAY_MS;
  }

  /** Counts from the newest of some articles from now on. */
  countFrom(isOne: (article: number) => boolean): void {
    this.#newest = Number.NEGATIVE_INFINITY;
    for (const [article, day] of this.#days.entries()) {
      if (day > this.#newest && isOne(article)) this.#newest = day;
    }
  }

  /** The day of an article: days since 1970; before all others without a date. */
  dayOf(article: number): number {
    const day = this.#days[article] ?? Number.NaN;
    return Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day;
  }

  /** 1 for the newest, half of it half a year before that, 0 without a date. */
  of(article: number): number {
    const day = this.#days[article] ?? Number.NaN;
    return Number.isNaN(day) ? 0 : 2 ** ((day - this.#newest) / HALF_LIFE);
  }
}
