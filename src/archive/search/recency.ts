import type { ArticleDate } from "../../model/article.ts";
import { sectionOf, type Sections } from "../sections.ts";

/** Days in which what is news becomes half as new. */
const HALF_LIFE = 180;
const DAY_MS = 86_400_000;

/**
 * How new articles are, by row, counted from the newest that there is and not from today: an
 * archive of old articles has newer ones too.
 */
export class Recency {
  /** Days since 1970; NaN without a date. */
  readonly #days: number[];
  #newest = Number.NEGATIVE_INFINITY;

  constructor(days: number[] = []) {
    this.#days = days;
  }

  /** What {@link save} made; nothing is counted yet. */
  static load(sections: Sections): Recency {
    return new Recency(Array.from(sectionOf(sections, "days", Float64Array)));
  }

  save(): Sections {
    return new Map([["days", Float64Array.from(this.#days)]]);
  }

  set(row: number, date: ArticleDate | null): void {
    this.#days[row] = date === null ? Number.NaN : Date.parse(`${date.day}T00:00:00Z`) / DAY_MS;
  }

  /** Counts from the newest of some articles from now on. */
  countFrom(isOne: (row: number) => boolean): void {
    this.#newest = Number.NEGATIVE_INFINITY;
    for (const [row, day] of this.#days.entries()) {
      if (day > this.#newest && isOne(row)) this.#newest = day;
    }
  }

  /** The day of an article: days since 1970; before all others without a date. */
  dayOf(article: number): number {
    const day = this.#days[article] ?? Number.NaN;
    return Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day;
  }

  /** 1 for the newest, half of it half a year before that, 0 without a date. */
  of(row: number): number {
    const day = this.#days[row] ?? Number.NaN;
    return Number.isNaN(day) ? 0 : 2 ** ((day - this.#newest) / HALF_LIFE);
  }
}
