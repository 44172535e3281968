import { bestRows } from "./best-rows.ts";
import type { Ranking } from "./rank.ts";
import type { Recency } from "./recency.ts";
import { RowList } from "./row-list.ts";

/** Puts articles in order, only as many as are wanted: to order all that a common word finds would take longer than to find it. */
export class Ordering {
  readonly #recency: Recency;
  /** What it brings to be the newest, as a share of a score. */
  readonly #newness: number;
  /** By row, of the articles that are put in order. */
  #merits = new Float64Array(0);
  readonly #whole = new RowList();
  readonly #others = new RowList();

  constructor(recency: Recency, newness: number) {
    this.#recency = recency;
    this.#newness = newness;
  }

  /** The newest of some articles, at most so many. */
  newest(rows: Int32Array, ranks: Uint32Array, count: number): Int32Array {
    const merits = this.#meritsFor(ranks);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      merits[row] = -(ranks[row] ?? 0);
    }
    return bestRows(rows, merits, ranks, count);
  }

  /**
   * The best of some articles, at most so many; those with everything first.
   *
   * @param isNewBetter whether of two that are nearly as good the newer one is better
   */
  best(
    rows: Int32Array,
    { scores, isWhole }: Ranking,
    ranks: Uint32Array,
    isNewBetter: boolean,
    count: number,
  ): Int32Array {
    const merits = this.#meritsFor(ranks);
    const newness = isNewBetter ? this.#newness : 0;
    this.#whole.restart(rows.length);
    this.#others.restart(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      merits[row] = (scores[row] ?? 0) * (1 + newness * this.#recency.of(row));
      (isWhole(row) ? this.#whole : this.#others).push(row);
    }
    const whole = bestRows(this.#whole.all, merits, ranks, count);
    if (whole.length >= count) return whole;
    const others = bestRows(this.#others.all, merits, ranks, count - whole.length);
    return Int32Array.of(...whole, ...others);
  }

  #meritsFor(ranks: Uint32Array): Float64Array {
    if (this.#merits.length < ranks.length) {
      this.#merits = new Float64Array(Math.ceil(1.5 * ranks.length));
    }
    return this.#merits;
  }
}
