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
import { hashOf, Key } from "./string-key.ts";

/** Room that there is at first: for code units, and for strings. */
const FIRST_UNITS = 4096;
const FIRST_SLOTS = 1024;
/** Numbers of a slot: the {@link Key} of a string, and one more than the string's number; 0 for none. */
const SLOT = 4;
const NUMBER = 3;

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
  /** By hash, or behind that where others are; at least a third of them are free. */
  #slots = new Int32Array(SLOT * FIRST_SLOTS);
  /** Hashes begin with it, so that nobody can write words that all have one. */
  #seed = Math.floor(Math.random() * 2 ** 32);
  /** Of the string that is looked for. */
  readonly #key = new Key();

  /**
   * A table as it was when it was saved.
   *
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections): StringTable {
    const table = new StringTable();
    table.#units = sectionOf(sections, "units", Uint16Array);
    table.#ends = sectionOf(sections, "ends", Uint32Array);
    table.#slots = sectionOf(sections, "slots", Int32Array);
    table.#seed = sectionOf(sections, "seed", Uint32Array, 1)[0] ?? 0;
    table.#size = table.#ends.length;
    const slots = table.#slots.length / SLOT;
    const isPowerOfTwo = Number.isInteger(Math.log2(slots));
    if (
      !isPowerOfTwo ||
      2 * slots < 3 * table.#size ||
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
    this.#key.read(text, from, to, this.#seed);
    return this.#numberAt(this.#slotOf(text, from, to));
  }

  /** The same, which is put into the table where it is not. */
  add(text: string, from = 0, to = text.length): number {
    const key = this.#key;
    key.read(text, from, to, this.#seed);
    const slot = this.#slotOf(text, from, to);
    const known = this.#numberAt(slot);
    if (known >= 0) return known;
    const number = this.#size;
    const start = this.#endOf(number - 1);
    this.#makeRoom(start + to - from);
    for (let at = from; at < to; at += 1) this.#units[start + at - from] = text.charCodeAt(at);
    this.#ends[number] = start + to - from;
    this.#size += 1;
    const slots = this.#slots;
    slots[slot] = key.first;
    slots[slot + 1] = key.second;
    slots[slot + 2] = key.third;
    slots[slot + NUMBER] = number + 1;
    if (3 * SLOT * this.#size >= 2 * slots.length) this.#spread();
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
    return (this.#slots[slot + NUMBER] ?? 0) - 1;
  }

  /** The slot of the string that the key was read of, or a free one where it would be. */
  #slotOf(text: string, from: number, to: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    const { hash, first, second, third, isWhole } = this.#key;
    for (let slot = (SLOT * hash) & last; ; slot = (slot + SLOT) & last) {
      const number = (slots[slot + NUMBER] ?? 0) - 1;
      if (number < 0) return slot;
      const isLike =
        slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third;
      if (isLike && (isWhole || this.#is(number, text, from, to))) return slot;
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
    const slots = new Int32Array(2 * old.length);
    for (let from = 0; from < old.length; from += SLOT) moveSlot(old, from, slots, this.#seed);
    this.#slots = slots;
  }
}

/** Moves what a slot has to where it belongs among others. By itself, so that V8 has compiled it before there are many. */
function moveSlot(old: Int32Array, from: number, slots: Int32Array, seed: number): void {
  const number = old[from + NUMBER] ?? 0;
  if (number === 0) return;
  const first = old[from] ?? 0;
  const second = old[from + 1] ?? 0;
  const third = old[from + 2] ?? 0;
  const last = slots.length - 1;
  let slot = (SLOT * hashOf(first, second, third, seed)) & last;
  while (slots[slot + NUMBER] !== 0) slot = (slot + SLOT) & last;
  slots[slot] = first;
  slots[slot + 1] = second;
  slots[slot + 2] = third;
  slots[slot + NUMBER] = number;
}
