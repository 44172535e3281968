import { hashOf, slotOf } from "../lexicon/word-hash.ts";

/**
 * Numbers the words of an article in the order in which they are met. A `Map` would grow with each article, and work
 * out and keep a hash of each string; here a word's own hash gives it a slot, and only what finds its slot taken goes
 * into a `Map`, so that no text can make it slow.
 */
export class WordNumbers {
  readonly words: string[] = [];
  /** The number of the slot's word, and 1; 0 where the slot is free. */
  readonly #slots: Int32Array;
  readonly #others = new Map<string, number>();

  /** @param slots a power of two; with a few for each word most have one of their own */
  constructor(slots: number) {
    this.#slots = new Int32Array(slots);
  }

  /**
   * The number of a word; the next one where it is met for the first time.
   *
   * @param hash {@link hashOf} the word
   */
  take(word: string, hash: number = hashOf(word)): number {
    const slot = slotOf(hash, this.#slots.length - 1);
    const taken = this.#slots[slot] ?? 0;
    if (taken === 0) {
      this.#slots[slot] = this.words.push(word);
      return this.words.length - 1;
    }
    if (this.words[taken - 1] === word) return taken - 1;
    const other = this.#others.get(word);
    if (other !== undefined) return other;
    const number = this.words.push(word) - 1;
    this.#others.set(word, number);
    return number;
  }

  /** The number of a word that has been met; else undefined. */
  find(word: string, hash: number = hashOf(word)): number | undefined {
    const taken = this.#slots[slotOf(hash, this.#slots.length - 1)] ?? 0;
    if (taken === 0) return undefined;
    return this.words[taken - 1] === word ? taken - 1 : this.#others.get(word);
  }
}
