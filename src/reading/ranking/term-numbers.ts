import { hashOf, slotOf } from "../lexicon/word-hash.ts";

/** A power of two. An article has some hundred terms: most have a slot of their own. */
const SLOTS = 2048;

/**
 * Numbers the terms of an article in the order in which they are met. A `Map` would grow with each article, and work
 * out and keep a hash of each string; here a term's characters give it a slot, and only what finds its slot taken goes
 * into a `Map`, so that no text can make it slow.
 */
export class TermNumbers {
  readonly terms: string[] = [];
  /** The number of the slot's term, and 1; 0 where the slot is free. */
  readonly #slots = new Int32Array(SLOTS);
  readonly #others = new Map<string, number>();

  /**
   * The number of a term; the next one where it is met for the first time.
   *
   * @param hash {@link hashOf} the term
   */
  take(term: string, hash: number = hashOf(term)): number {
    const slot = slotOf(hash, SLOTS - 1);
    const taken = this.#slots[slot] ?? 0;
    if (taken === 0) {
      this.#slots[slot] = this.terms.push(term);
      return this.terms.length - 1;
    }
    if (this.terms[taken - 1] === term) return taken - 1;
    const other = this.#others.get(term);
    if (other !== undefined) return other;
    const number = this.terms.push(term) - 1;
    this.#others.set(term, number);
    return number;
  }

  /** The number of a term that has been met; else undefined. */
  find(term: string): number | undefined {
    const taken = this.#slots[slotOf(hashOf(term), SLOTS - 1)] ?? 0;
    if (taken === 0) return undefined;
    return this.terms[taken - 1] === term ? taken - 1 : this.#others.get(term);
  }
}
