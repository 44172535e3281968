import { sectionOf, type Sections } from "../sections.ts";
import type { RankingSettings } from "./settings.ts";

/** How long articles are, by row, and what that takes from their words. */
export class Lengths {
  readonly #settings: RankingSettings;
  /** In words, those of a field counted by the field's weight. */
  readonly #of: number[];
  /** Of all that are compared. */
  #all = 0;
  /** Of those that have gone since this was made. */
  #gone = 0;
  /**
   * By row: how many occurrences of a word bring half of what ever more of them bring; BM25's
   * k₁ · (1 − b + b · length / average).
   */
  dampings = new Float64Array(0);

  constructor(settings: RankingSettings, of: number[] = []) {
    this.#settings = settings;
    this.#of = of;
  }

  /** What {@link save} made; nothing is counted yet. */
  static load(sections: Sections, settings: RankingSettings): Lengths {
    return new Lengths(settings, Array.from(sectionOf(sections, "lengths", Float64Array)));
  }

  save(): Sections {
    return new Map([["lengths", Float64Array.from(this.#of)]]);
  }

  set(row: number, length: number): void {
    this.#of[row] = length;
  }

  /** Has one of them gone. */
  lose(row: number): void {
    this.#gone += this.#of[row] ?? 0;
  }

  /** Whether at least a quarter as much has gone since this was made, or loaded, as is there. */
  hasLostMuch(): boolean {
    return 4 * this.#gone >= this.#all;
  }

  /** Compares with the average of some articles from now on. */
  countFrom(isOne: (row: number) => boolean): void {
    const { saturation, lengthPenalty } = this.#settings;
    let all = 0;
    let count = 0;
    for (let row = 0; row < this.#of.length; row += 1) {
      if (!isOne(row)) continue;
      all += this.#of[row] ?? 0;
      count += 1;
    }
    const average = all > 0 ? all / count : 1;
    this.#all = all;
    this.dampings = Float64Array.from(
      this.#of,
      (length) => saturation * (1 - lengthPenalty + lengthPenalty * (length / average)),
    );
  }
}
