import type { Lexicon } from "./lexicon.ts";

/** How fast closeness fades as the words stand further apart: by this for each doubling. */
const FADING = 0.5;

/** Words that are looked for, as the sequences of articles have them. */
export class Sought {
  /** By a term's number: which group it belongs to, from 0. */
  readonly #groups = new Map<number, number>();
  readonly #count: number;

  /** @param groups each the terms of which any will do */
  constructor(groups: readonly (readonly string[])[], lexicon: Lexicon) {
    this.#count = groups.length;
    for (const [group, terms] of groups.entries()) {
      for (const term of terms) {
        const number = lexicon.numberOf(term);
        if (number !== undefined && !this.#groups.has(number)) this.#groups.set(number, group);
      }
    }
  }

  /**
   * How close an article has all groups together, 0 to 1: 1 side by side, less the more other words
   * stand among them where they are closest, 0 where one is missing.
   */
  closeness(sequence: Int32Array): number {
    const last = Array.from({ length: this.#count }, () => -1);
    let missing = last.length;
    let narrowest = Number.POSITIVE_INFINITY;
    for (const [at, number] of sequence.entries()) {
      const group = this.#groups.get(number);
      if (group === undefined) continue;
      if (last[group] === -1) missing -= 1;
      last[group] = at;
      if (missing === 0) narrowest = Math.min(narrowest, at - Math.min(...last) + 1);
    }
    return missing > 0 ? 0 : 1 / (1 + FADING * Math.log2(narrowest / last.length));
  }
}
