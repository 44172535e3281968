import type { ArticleHead } from "../../model/article.ts";
import { byDay } from "../newest-first.ts";

/** Stands for no day; before all days. */
const NO_DAY = 0;

/** Days are numbers of eight digits. */
const AFTER_ALL_DAYS = 1e8;
/** With a day a number that is exact. */
const MOST_THINGS = 2 ** 26;

/** The articles that mention somebody, by row: what they are, and which is newer. */
export class ArticleHeads {
  readonly #heads: (ArticleHead | null)[] = [];
  /** By row: the day as a number that orders as days do. */
  readonly #days: number[] = [];

  add(row: number, head: ArticleHead): void {
    while (this.#heads.length <= row) {
      this.#heads.push(null);
      this.#days.push(NO_DAY);
    }
    this.#heads[row] = head;
    this.#days[row] = head.date === null ? NO_DAY : Number(head.date.day.replaceAll("-", ""));
  }

  remove(row: number): void {
    this.#heads[row] = null;
  }

  /** @throws where there is none, which is an error of the caller's */
  at(row: number): ArticleHead {
    const head = this.#heads[row];
    if (head == null) throw new Error(`Cannot find the article of row ${row}: there is none`);
    return head;
  }

  /** Things of articles with those of the newest first; of one article as they stand. */
  newestFirst(things: readonly number[], rowOf: (thing: number) => number): Uint32Array {
    // Numbers are sorted several times as fast as by a comparison, and few articles are of one day.
    const keys = new Float64Array(things.length);
    for (let at = 0; at < things.length; at += 1) {
      const day = this.#days[rowOf(things[at] ?? 0)] ?? NO_DAY;
      keys[at] = (AFTER_ALL_DAYS - day) * MOST_THINGS + at;
    }
    keys.sort();
    const dayOf = (at: number): number => Math.floor((keys[at] ?? 0) / MOST_THINGS);
    const sorted = new Uint32Array(things.length);
    for (let at = 0; at < keys.length;) {
      let end = at + 1;
      while (end < keys.length && dayOf(end) === dayOf(at)) end += 1;
      const ofOneDay = Array.from(keys.subarray(at, end), (key) => things[key % MOST_THINGS] ?? 0);
      if (end > at + 1) ofOneDay.sort((a, b) => this.compare(rowOf(a), rowOf(b)));
      sorted.set(ofOneDay, at);
      at = end;
    }
    return sorted;
  }

  /** Whether the first of two rows has the newer article; a total order. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    const apart = (this.#days[b] ?? NO_DAY) - (this.#days[a] ?? NO_DAY);
    return apart || byDay(this.at(a), this.at(b));
  }
}
