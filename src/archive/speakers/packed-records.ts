import { copied, numbersOf } from "../saving.ts";
import { type Saved, type SavedSection, sectionOf, type Sections } from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { FreeRoom } from "./free-room.ts";

/** Numbers beyond these are made room for by half as much again. */
const FIRST_ROOM = 4096;
/** A megabyte. */
const MUCH_ROOM = 1 << 18;

/** Where a record, or a part of one, begins. From 1. */
export type Position = number;

/**
 * Records of whole numbers (0 to 2³² − 1), packed into one array. A record has its place for as long as it
 * is there; the room of those that are given back goes to the next for which it is enough.
 */
export class PackedRecords {
  #numbers = new Uint32Array(FIRST_ROOM);
  /** Where the last record ends. What is at 0 is nothing. */
  #end = 1;
  readonly #free = new FreeRoom();

  at(position: Position): number {
    return this.#numbers[position] ?? 0;
  }

  set(position: Position, number: number): void {
    this.#numbers[position] = number;
  }

  /** All numbers by their positions, as long as no room is made. To be written into, too. */
  get all(): Uint32Array {
    return this.#numbers;
  }

  /** Makes room for a record, whose numbers are not set yet. */
  take(length: number): Position {
    const free = this.#free.take(length);
    if (free !== null) return free;
    const start = this.#end;
    this.#end += length;
    if (this.#end > this.#numbers.length) {
      const numbers = new Uint32Array(Math.ceil(1.5 * this.#end));
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    return start;
  }

  /** Whether there is much room, and most of it free. */
  isWorn(): boolean {
    return this.#end > MUCH_ROOM && 2 * this.#free.length > this.#end;
  }

  /** All records, and the room between them. */
  *save(): Sliced<Saved> {
    const numbers = yield* copied(this.#numbers.subarray(0, this.#end));
    const free: number[] = [];
    for (const [start, length] of this.#free) free.push(start, length);
    yield;
    return new Map<string, SavedSection>([
      ["numbers", numbers],
      ["free", yield* numbersOf(free)],
    ]);
  }

  /** @throws {BrokenSections} where the sections are not what {@link save} makes */
  static load(sections: Sections): PackedRecords {
    const records = new PackedRecords();
    // A copy: records change in place.
    records.#numbers = sectionOf(sections, "numbers", Uint32Array).slice();
    records.#end = records.#numbers.length;
    const free = sectionOf(sections, "free", Uint32Array);
    for (let at = 0; at + 1 < free.length; at += 2) records.give(free[at] ?? 0, free[at + 1] ?? 0);
    return records;
  }

  /** Gives the room of a record back. */
  give(start: Position, length: number): void {
    this.#free.give(start, length);
    this.#end = this.#free.takeLast(this.#end);
  }
}
