/** Slots for each word; more than two keep the walks over taken slots short. */
const SLOTS_PER_WORD = 3;

/**
 * Words with a number each, made once and asked about every word of every article. A `Map` works out, and keeps, a
 * hash of each string that it has not met, which costs four times as much as this look-up does in all: most words
 * are found, or found to be none, by their characters alone, without a string being made or compared.
 */
export class WordTable {
  readonly #mask: number;
  /** For each slot the hash of its word, and its number; 0 where the slot is empty. */
  readonly #slots: Int32Array;
  readonly #words: string[];
  readonly #longest: number;

  /** @param entries words and their numbers, 32-bit integers other than 0 */
  constructor(entries: ReadonlyMap<string, number>) {
    const size = 2 ** Math.ceil(Math.log2(SLOTS_PER_WORD * entries.size + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    this.#words = Array.from({ length: size }, () => "");
    this.#longest = Math.max(0, ...Array.from(entries.keys(), (word) => word.length));
    for (const [word, number] of entries) this.#put(word, number);
  }

  /** The number of a word's first characters, in UTF-16 code units; 0 where they are none of the table's words. */
  get(word: string, length: number = word.length): number {
    if (length > this.#longest) return 0;
    const hash = hashOf(word, length);
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = firstSlot(hash, mask);
    let number = slots[2 * slot + 1] ?? 0;
    while (number !== 0) {
      if (slots[2 * slot] === hash && this.#isWord(slot, word, length)) return number;
      slot = (slot + 1) & mask;
      number = slots[2 * slot + 1] ?? 0;
    }
    return 0;
  }

  #isWord(slot: number, word: string, length: number): boolean {
    const known = this.#words[slot] ?? "";
    return length === word.length ? known === word : known === word.slice(0, length);
  }

  #put(word: string, number: number): void {
    const hash = hashOf(word, word.length);
    let slot = firstSlot(hash, this.#mask);
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = number;
    this.#words[slot] = word;
  }
}

function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), as a 32-bit integer. */
function hashOf(word: string, length: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}
