import type { ArticleHead } from "../../model/article.ts";
import { byDay } from "../newest-first.ts";

/** Stands for no day; before all days. */
const NO_DAY = 0;

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

  /** Whether the first of two rows has the newer article; a total order. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    const apart = (this.#days[b] ?? NO_DAY) - (this.#days[a] ?? NO_DAY);
    return apart || byDay(this.at(a), this.at(b));
  }
}
