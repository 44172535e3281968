import type { Lexicon } from "./lexicon.ts";

/** How fast closeness fades as the words stand further apart: by this for each doubling. */
const FADING = 0.5;
/** Endings of numbers that are told apart; a power of two. */
const ENDS = 1 << 12;

/** Words that are looked for, as the sequences of articles have them. */
export class Sought {
  readonly #lexicon: Lexicon;
  /** By a term's number: which group it belongs to, from 1; 0 for none. */
  #groups = new Uint16Array(0);
  /** Numbers of the terms that belong to one. */
  #terms: number[] = [];
  /** By the last digits of a term's number: whether one of these ends so. It stays in the processor's nearest memory. */
  readonly #ends = new Uint8Array(ENDS);
  #count = 0;
  /** By group: where it was met last; -1 before it is. */
  #last = new Int32Array(0);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Looks for other words from now on.
   *
   * @param groups each the terms of which any will do
   */
  lookFor(groups: readonly (readonly string[])[]): void {
    for (const term of this.#terms) this.#groups[term] = 0;
    this.#ends.fill(0);
    this.#terms = [];
    const { size } = this.#lexicon;
    if (size > this.#groups.length) this.#groups = new Uint16Array(Math.ceil(1.5 * size));
    for (const [group, terms] of groups.entries()) {
      for (const term of terms) {
        const number = this.#lexicon.numberOf(term);
        if (number === undefined || this.#groups[number] !== 0) continue;
        this.#groups[number] = group + 1;
        this.#ends[number & (ENDS - 1)] = 1;
        this.#terms.push(number);
      }
    }
    this.#count = groups.length;
    this.#last = new Int32Array(groups.length);
  }

  /**
   * How close an article has all groups together, 0 to 1: 1 side by side, less the more other words
   * stand among them where they are closest, 0 where one is missing.
   */
  closeness(sequence: Int32Array): number {
    const count = this.#count;
    const [groups, ends] = [this.#groups, this.#ends];
    const last = this.#last.fill(-1);
    let missing = count;
    let narrowest = Number.POSITIVE_INFINITY;
    // Of many articles each word is looked at: an iterator would take most of the time.
    for (let at = 0; at < sequence.length; at += 1) {
      const term = sequence[at] ?? 0;
      if (ends[term & (ENDS - 1)] === 0) continue;
      const group = (groups[term] ?? 0) - 1;
      if (group < 0) continue;
      if (last[group] === -1) missing -= 1;
      last[group] = at;
      if (missing > 0) continue;
      let first = at;
      for (let other = 0; other < count; other += 1) first = Math.min(first, last[other] ?? 0);
      if (at - first + 1 >= narrowest) continue;
      narrowest = at - first + 1;
      // No closer can they stand.
      if (narrowest === count) break;
    }
    return missing > 0 ? 0 : 1 / (1 + FADING * Math.log2(narrowest / count));
  }
}
