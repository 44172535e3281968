import { hashOf, slotOf } from "./word-hash.ts";

/** Slots for each word; more than two keep the walks over taken slots short. */
const SLOTS_PER_WORD = 3;

/**
 * Words with a number each, made once and asked about every word of every article. A `Map` works out, and keeps, a
 * hash of each string that it has not met, which costs four times as much as this look-up does in all: most words
 * are found, or found to be none, by their characters alone, without a string being made or compared.
 */
export class WordTable {
  readonly #mask: number;
  /** For each slot, some bits of its word's hash; 0 where it is empty. So small that it stays in the nearest cache. */
  readonly #tags: Uint8Array;
  readonly #words: string[];
  readonly #numbers: Int32Array;

  /** @param entries words and their numbers, 32-bit integers other than 0 */
  constructor(entries: ReadonlyMap<string, number>) {
    const size = 2 ** Math.ceil(Math.log2(SLOTS_PER_WORD * entries.size + 1));
    this.#mask = size - 1;
    this.#tags = new Uint8Array(size);
    this.#words = Array.from({ length: size }, () => "");
    this.#numbers = new Int32Array(size);
    for (const [word, number] of entries) this.#put(word, number);
  }

  /** The number of a word, by its hash where that is known; 0 where it is none of the table's. */
  get(word: string, hash: number = hashOf(word)): number {
    return this.#find(word, word.length, hash);
  }

  /**
   * The number of a word's first characters, in UTF-16 code units; 0 where they are none of the table's words.
   *
   * @param hash {@link hashOf} those characters
   */
  ofStart(word: string, length: number, hash: number = hashOf(word, length)): number {
    return this.#find(word, length, hash);
  }

  #find(word: string, length: number, hash: number): number {
    const tags = this.#tags;
    const mask = this.#mask;
    const tag = tagOf(hash);
    for (let slot = slotOf(hash, mask); tags[slot] !== 0; slot = (slot + 1) & mask) {
      if (tags[slot] === tag && this.#isWord(slot, word, length)) return this.#numbers[slot] ?? 0;
    }
    return 0;
  }

  #isWord(slot: number, word: string, length: number): boolean {
    const known = this.#words[slot] ?? "";
    if (known.length !== length) return false;
    return length === word.length ? known === word : word.startsWith(known);
  }

  #put(word: string, number: number): void {
    const hash = hashOf(word);
    let slot = slotOf(hash, this.#mask);
    while (this.#tags[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#tags[slot] = tagOf(hash);
    this.#words[slot] = word;
    this.#numbers[slot] = number;
  }
}

/** The highest bits of a hash, and one that is always set. */
function tagOf(hash: number): number {
  return (hash >>> 24) | 1;
}
