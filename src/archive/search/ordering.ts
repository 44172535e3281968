import { bestRows } from "./best-rows.ts";
import type { Ranking } from "./rank.ts";
import type { Recency } from "./recency.ts";
import { RowList } from "./row-list.ts";

/** What was found, in order. */
export interface Ordered {
  /** The first of all, at most so many. */
  readonly first: (count: number) => Int32Array;
  /** A few of them in their order. */
  readonly inOrder: (few: Int32Array) => Int32Array;
}

/**
 * Puts articles in order, only as many as are wanted: to order all that a common word finds would take longer
 * than to find it.
 */
export class Ordering {
  readonly #contents: { readonly ranks: Uint32Array };
  readonly #recency: Recency;
  /** What it brings to be the newest, as a share of a score. */
  readonly #newness: number;
  /** By row, of the articles that are put in order. */
  #merits = new Float64Array(0);
  readonly #whole = new RowList();
  readonly #others = new RowList();

  /**
   * @param contents tells each row's place among the newest
   * @param newness what it brings to be the newest, as a share of a score
   */
  constructor(contents: { readonly ranks: Uint32Array }, recency: Recency, newness: number) {
    this.#contents = contents;
    this.#recency = recency;
    this.#newness = newness;
  }

  /** The newest first. */
  newest(rows: Int32Array): Ordered {
    return {
      first: (count) => this.#newestOf(rows, count),
      inOrder: (few) => this.#newestOf(few, few.length),
    };
  }

  /**
   * Those with everything first, of these the best.
   *
   * @param rows all that were found, or all with everything
   * @param isNewBetter whether of two that are nearly as good the newer one is better
   */
  best(rows: Int32Array, ranking: Ranking, isNewBetter: boolean): Ordered {
    return {
      first: (count) => {
        ranking.bonuses.settle(count);
        return this.#bestOf(rows, ranking, isNewBetter, count);
      },
      inOrder: (few) => {
        ranking.bonuses.settleThese(few);
        return this.#bestOf(few, ranking, isNewBetter, few.length);
      },
    };
  }

  #newestOf(rows: Int32Array, count: number): Int32Array {
    const { ranks } = this.#contents;
    const merits = this.#meritsFor(ranks);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      merits[row] = -(ranks[row] ?? 0);
    }
    return bestRows(rows, merits, ranks, count);
  }

  #bestOf(
    rows: Int32Array,
    { scores, isWhole }: Ranking,
    isNewBetter: boolean,
    count: number,
  ): Int32Array {
    this.#whole.restart(rows.length);
    this.#others.restart(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      (isWhole(row) ? this.#whole : this.#others).push(row);
    }
    const whole = this.#bestByMerit(this.#whole.all, scores, isNewBetter, count);
    if (whole.length >= count) return whole;
    const left = count - whole.length;
    const others = this.#bestByMerit(this.#others.all, scores, isNewBetter, left);
    return Int32Array.of(...whole, ...others);
  }

  #bestByMerit(
    rows: Int32Array,
    scores: Float64Array,
    isNewBetter: boolean,
    count: number,
  ): Int32Array {
    const { ranks } = this.#contents;
    const merits = this.#meritsFor(ranks);
    const newness = isNewBetter ? this.#newness : 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      merits[row] = (scores[row] ?? 0) * (1 + newness * this.#recency.of(row));
    }
    return bestRows(rows, merits, ranks, count);
  }

  #meritsFor(ranks: Uint32Array): Float64Array {
    if (this.#merits.length < ranks.length) {
      this.#merits = new Float64Array(Math.ceil(1.5 * ranks.length));
    }
    return this.#merits;
  }
}
