import type { Indexed } from "./rank.ts";
import type { Group } from "./scores.ts";
import type { RankingSettings } from "./settings.ts";

/**
 * What articles with all the words gain by how close together they have them, and by having them in the form
 * that was asked. Their words have to be gone through for that, so it is worked out only for those that may
 * come first by it.
 */
export class Bonuses {
  readonly #indexed: Indexed;
  readonly #settings: RankingSettings;
  /** The articles that gain, those with the best scores first. */
  readonly #rows: Int32Array;
  /** How many of them, from the first, have gained. */
  #given = 0;
  /** Those behind these who have gained out of turn. */
  readonly #ahead = new Set<number>();
  /** Whether there are several things that may stand close together. */
  readonly #isClose: boolean;

  /** @param rows by their scores, the best first */
  constructor(
    rows: Int32Array,
    groups: readonly Group[],
    indexed: Indexed,
    settings: RankingSettings,
  ) {
    this.#indexed = indexed;
    this.#settings = settings;
    this.#rows = rows;
    const { postings, sought } = indexed;
    const present = groups.filter(({ forms }) => forms.some((form) => postings.hasTerm(form)));
    this.#isClose = present.length > 1 && settings.closeness > 0;
    sought.lookFor(present.map(({ forms }) => forms));
  }

  /**
   * Has all gain that may be among so many best: by score, or by what that comes to for new ones. For the others,
   * the scores that they have are too low.
   */
  settle(count: number): void {
    const { scores } = this.#indexed;
    const { closeness, exactForm, recency } = this.#settings;
    const most = scores.total * (closeness + exactForm);
    const isAll = count >= this.#rows.length || !this.#isClose;
    const best = new Best(isAll ? 0 : count);
    if (!isAll) for (const row of this.#rows.subarray(0, this.#given)) best.add(scores.sums[row]);
    for (; this.#given < this.#rows.length; this.#given += 1) {
      const row = this.#rows[this.#given] ?? 0;
      const score = scores.sums[row] ?? 0;
      if (!isAll && best.least > (score + most) * (1 + recency)) break;
      if (!this.#ahead.has(row)) this.#give(row);
      if (!isAll) best.add(scores.sums[row]);
    }
  }

  /** Has a few articles gain, if they do. */
  settleThese(rows: Int32Array): void {
    for (const row of rows) {
      if (this.#ahead.has(row) || this.#rows.indexOf(row, this.#given) < 0) continue;
      this.#ahead.add(row);
      this.#give(row);
    }
  }

  #give(row: number): void {
    const { scores, sought, postings } = this.#indexed;
    const closeness = this.#isClose ? sought.closeness(postings.sequence(row)) : 0;
    const exact = (scores.exact[row] ?? 0) / Math.max(1, scores.groups);
    const gain = this.#settings.closeness * closeness + this.#settings.exactForm * exact;
    scores.sums[row] = (scores.sums[row] ?? 0) + scores.total * gain;
  }
}

/** So many of the greatest numbers. */
class Best {
  readonly #count: number;
  /** The greatest first. */
  readonly #numbers: number[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  /** The least of them; infinitely little while there are fewer. */
  get least(): number {
    return this.#numbers[this.#count - 1] ?? Number.NEGATIVE_INFINITY;
  }

  add(number = 0): void {
    if (number <= this.least) return;
    let at = this.#numbers.length;
    while (at > 0 && (this.#numbers[at - 1] ?? 0) < number) at -= 1;
    this.#numbers.splice(at, 0, number);
    if (this.#numbers.length > this.#count) this.#numbers.pop();
  }
}
