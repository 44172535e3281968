import { copied } from "../saving.ts";
import { type Saved, type SavedSection, sectionOf, type Sections } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { loadStrings, saveStrings } from "../string-list.ts";

/** Strings beyond these are made room for by half as much again. */
const FIRST_ROOM = 1024;
/** Takes a byte a character in memory. */
// eslint-disable-next-line no-control-regex
const LATIN = /^[\0-\xff]*$/;

/** Stands for no string. */
export const NO_STRING = 0;

/**
 * Strings by number, each kept once for as long as it is used. What many things call the same takes them
 * a number each.
 */
export class StringPool {
  readonly #numbers = new Map<string, number>();
  /** By number; null where the number is free. */
  readonly #strings: (string | null)[] = [null];
  #uses = new Uint32Array(FIRST_ROOM);
  readonly #free: number[] = [];

  /** The number of a string, which is used once more. From 1. */
  use(string: string): number {
    const number = this.#numbers.get(string) ?? this.#add(detached(string));
    this.#uses[number] = (this.#uses[number] ?? 0) + 1;
    return number;
  }

  /** The number of a string; {@link NO_STRING} for one that nobody uses. */
  find(string: string): number {
    return this.#numbers.get(string) ?? NO_STRING;
  }

  /** Takes a use back, if there is one; a string that nobody uses any more is forgotten. */
  release(number: number): void {
    if (number === NO_STRING) return;
    const left = (this.#uses[number] ?? 1) - 1;
    this.#uses[number] = left;
    const string = this.#strings[number];
    if (left > 0 || string == null) return;
    this.#numbers.delete(string);
    this.#strings[number] = null;
    this.#free.push(number);
  }

  /** The string of a number; "" for one that no string has. */
  at(number: number): string {
    return this.#strings[number] ?? "";
  }

  *save(): Sliced<Saved> {
    const count = this.#strings.length;
    return new Map<string, SavedSection>([
      ...(yield* saveStrings(this.#strings, count)),
      ["uses", yield* copied(this.#uses.subarray(0, count))],
    ]);
  }

  /** @throws {BrokenSections} where the sections are not what {@link save} makes */
  static load(sections: Sections): StringPool {
    const pool = new StringPool();
    const strings = loadStrings(sections);
    pool.#uses = sectionOf(sections, "uses", Uint32Array, strings.length).slice();
    for (const [number, string] of strings.entries()) {
      if (number === NO_STRING) continue;
      const isUsed = (pool.#uses[number] ?? 0) > 0;
      pool.#strings.push(isUsed ? string : null);
      if (isUsed) pool.#numbers.set(string, number);
      else pool.#free.push(number);
    }
    return pool;
  }

  #add(string: string): number {
    const number = this.#free.pop() ?? this.#strings.length;
    this.#strings[number] = string;
    this.#numbers.set(string, number);
    if (number >= this.#uses.length) {
      const uses = new Uint32Array(Math.ceil(1.5 * (number + 1)));
      uses.set(this.#uses);
      this.#uses = uses;
    }
    return number;
  }
}

/** The same string in memory of its own: one that was cut out of an article would keep all of its text. */
function detached(string: string): string {
  const encoding = LATIN.test(string) ? "latin1" : "utf16le";
  return Buffer.from(string, encoding).toString(encoding);
}
