import { copied } from "../saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { beginningOf } from "./beginning.ts";

/** Room that there is at first: for code units, and for strings. */
const FIRST_UNITS = 4096;
const FIRST_SLOTS = 1024;
/** Numbers of a slot: a hash, and one more than the number of the string that has it; 0 for none. */
const SLOT = 2;
/** FNV's prime: what a hash is multiplied by for each unit. */
const PRIME = 0x01000193;

/**
 * Strings, each once, with numbers from 0 in the order in which they came: packed, so that hundreds of
 * thousands take no object each, and can be saved as they lie. A string that is looked for need not be
 * cut out of the text that it stands in.
 */
export class StringTable {
  /** The code units of all strings in a row. */
  #units = new Uint16Array(FIRST_UNITS);
  /** By number: where the string ends in them. */
  #ends = new Uint32Array(FIRST_SLOTS / 2);
  #size = 0;
  /** By hash, or behind that where others are; at least half of them are free. */
  #slots = new Uint32Array(SLOT * FIRST_SLOTS);
  /** Hashes begin with it, so that nobody can write words that all have one. */
  #seed = Math.floor(Math.random() * 2 ** 32);

  /**
   * A table as it was when it was saved.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections): StringTable {
    const table = new StringTable();
    table.#units = sectionOf(sections, "units", Uint16Array);
    table.#ends = sectionOf(sections, "ends", Uint32Array);
    table.#slots = sectionOf(sections, "slots", Uint32Array);
    table.#seed = sectionOf(sections, "seed", Uint32Array, 1)[0] ?? 0;
    table.#size = table.#ends.length;
    const slots = table.#slots.length / SLOT;
    const isPowerOfTwo = Number.isInteger(Math.log2(slots));
    if (
      !isPowerOfTwo ||
      slots < 2 * table.#size ||
      table.#endOf(table.#size - 1) > table.#units.length
    ) {
      throw new BrokenSections("a table of strings that was not saved so");
    }
    return table;
  }

  *save(): Sliced<Saved> {
    return new Map<string, SavedSection>([
      // What is in them stays as it is.
      ["units", this.#units.subarray(0, this.#endOf(this.#size - 1))],
      ["ends", this.#ends.subarray(0, this.#size)],
      ["slots", yield* copied(this.#slots)],
      ["seed", Uint32Array.of(this.#seed)],
    ]);
  }

  /** How many strings there are. */
  get size(): number {
    return this.#size;
  }

  /** The empty one where there is none of that number. */
  string(number: number): string {
    const { buffer, byteOffset, BYTES_PER_ELEMENT } = this.#units;
    const [start, end] = [this.#endOf(number - 1), this.#endOf(number)];
    const bytes = Buffer.from(
      buffer,
      byteOffset + BYTES_PER_ELEMENT * start,
      BYTES_PER_ELEMENT * (end - start),
    );
    return bytes.toString("utf16le");
  }

  /** The number of what a text has from one place to another; -1 where that is not in the table. */
  find(text: string, from = 0, to = text.length): number {
    return this.#numberAt(this.#slotOf(text, from, to, this.#hash(text, from, to)));
  }

  /** The same, which is put into the table where it is not. */
  add(text: string, from = 0, to = text.length): number {
    const hash = this.#hash(text, from, to);
    const slot = this.#slotOf(text, from, to, hash);
    const known = this.#numberAt(slot);
    if (known >= 0) return known;
    const number = this.#size;
    const start = this.#endOf(number - 1);
    this.#makeRoom(start + to - from);
    for (let at = from; at < to; at += 1) this.#units[start + at - from] = text.charCodeAt(at);
    this.#ends[number] = start + to - from;
    this.#size += 1;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    if (SLOT * 2 * this.#size >= this.#slots.length) this.#spread();
    return number;
  }

  /** How a string begins, as a number: {@link beginningOf}. */
  beginningOf(number: number): number {
    const [start, end] = [this.#endOf(number - 1), this.#endOf(number)];
    return beginningOf((at) => (start + at < end ? (this.#units[start + at] ?? 0) : Number.NaN));
  }

  #endOf(number: number): number {
    return number < 0 ? 0 : (this.#ends[number] ?? 0);
  }

  #numberAt(slot: number): number {
    return (this.#slots[slot + 1] ?? 0) - 1;
  }

  #hash(text: string, from: number, to: number): number {
    let hash = this.#seed;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  /** The slot of a string, or a free one where it would be. */
  #slotOf(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = (SLOT * hash) & last; ; slot = (slot + SLOT) & last) {
      const number = (slots[slot + 1] ?? 0) - 1;
      if (number < 0 || (slots[slot] === hash && this.#is(number, text, from, to))) return slot;
    }
  }

  #is(number: number, text: string, from: number, to: number): boolean {
    const start = this.#endOf(number - 1);
    if (this.#endOf(number) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.#units[start + at - from] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #makeRoom(end: number): void {
    if (end > this.#units.length) {
      const units = new Uint16Array(Math.ceil(1.5 * end));
      units.set(this.#units);
      this.#units = units;
    }
    if (this.#size === this.#ends.length) {
      const ends = new Uint32Array(Math.max(FIRST_SLOTS, Math.ceil(1.5 * this.#size)));
      ends.set(this.#ends);
      this.#ends = ends;
    }
  }

  /** Gives all strings twice the slots. */
  #spread(): void {
    const old = this.#slots;
    const slots = new Uint32Array(2 * old.length);
    const last = slots.length - 1;
    for (let from = 0; from < old.length; from += SLOT) {
      const [hash = 0, number = 0] = [old[from], old[from + 1]];
      if (number === 0) continue;
      let slot = (SLOT * hash) & last;
      while (slots[slot + 1] !== 0) slot = (slot + SLOT) & last;
      slots[slot] = hash;
      slots[slot + 1] = number;
    }
    this.#slots = slots;
  }
}
