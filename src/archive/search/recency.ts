import type { ArticleDate } from "../../model/article.ts";
import { type Saved, sectionOf, type Sections } from "../sections.ts";
import type { Sliced } from "../slices.ts";

/** Days in which what is news becomes half as new. */
const HALF_LIFE = 180;
const DAY_MS = 86_400_000;
/** Days for which it is kept how new what is so old is; hardly anything is older. */
const MOST_KEPT = 20_000;

/**
 * How new articles are, by row, counted from the newest that there is and not from today: an
 * archive of old articles has newer ones too.
 */
export class Recency {
  /** Days since 1970; NaN without a date. */
  readonly #days: number[];
  #newest = Number.NEGATIVE_INFINITY;
  /** By age in days: how new that is, as far as it was asked for. A power takes longer than all else of an article. */
  readonly #byAge: number[] = [];

  constructor(days: number[] = []) {
    this.#days = days;
  }

  /** What {@link save} made; nothing is counted yet. */
  static load(sections: Sections): Recency {
    return new Recency(Array.from(sectionOf(sections, "days", Float64Array)));
  }

  *save(): Sliced<Saved> {
    const days = Float64Array.from(this.#days);
    yield;
    return new Map([["days", days]]);
  }

  set(row: number, date: ArticleDate | null): void {
    this.#days[row] = date === null ? Number.NaN : Date.parse(`${date.day}T00:00:00Z`) / DAY_MS;
  }

  /** Counts from the newest of some articles from now on. */
  countFrom(isOne: (row: number) => boolean): void {
    this.#newest = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < this.#days.length; row += 1) {
      const day = this.#days[row] ?? Number.NaN;
      if (day > this.#newest && isOne(row)) this.#newest = day;
    }
  }

  /** 1 for the newest, half of it half a year before that, 0 without a date. */
  of(row: number): number {
    const age = this.#newest - (this.#days[row] ?? Number.NaN);
    if (Number.isNaN(age)) return 0;
    while (this.#byAge.length <= age && this.#byAge.length < MOST_KEPT) {
      this.#byAge.push(2 ** (-this.#byAge.length / HALF_LIFE));
    }
    return this.#byAge[age] ?? 2 ** (-age / HALF_LIFE);
  }
}
