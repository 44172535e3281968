import { copied, numbersOf } from "../saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";

/** Lists beyond these are made room for by half as much again. */
const FIRST_ROOM = 1024;

/**
 * Many lists of whole numbers (0 to 2³² − 1), in no order of their own, packed into one array: a list has room for a
 * power of two, and moves where it needs more. An array for each list would take more than most hold:
 * half of an archive's words are in one article only.
 */
export class NumberLists {
  #numbers = new Uint32Array(FIRST_ROOM);
  /** Where the numbers end that were ever used. */
  #end = 0;
  /** By list: where it begins, and how many it has. */
  #starts = new Uint32Array(FIRST_ROOM);
  #sizes = new Uint32Array(FIRST_ROOM);
  /** By list: one more than the binary logarithm of its room; 0 for none. */
  #rooms = new Uint8Array(FIRST_ROOM);
  /** By the binary logarithm of its room: where there is some that no list uses. */
  readonly #free: number[][] = [];

  /** Lists as they were when they were saved. */
  static load(sections: Sections): NumberLists {
    const lists = new NumberLists();
    const numbers = sectionOf(sections, "numbers", Uint32Array);
    const starts = sectionOf(sections, "starts", Uint32Array);
    lists.#numbers = numbers;
    lists.#end = numbers.length;
    lists.#starts = starts;
    lists.#sizes = sectionOf(sections, "sizes", Uint32Array, starts.length);
    lists.#rooms = sectionOf(sections, "rooms", Uint8Array, starts.length);
    for (const [list, start] of starts.entries()) {
      const room = lists.#roomOf(list);
      if (start + room > numbers.length || lists.size(list) > room) {
        throw new BrokenSections(`list ${list} ends elsewhere`);
      }
    }
    const free = sectionOf(sections, "free", Uint32Array);
    for (let at = 0; at + 1 < free.length; at += 2) lists.#give(free[at] ?? 0, free[at + 1] ?? 1);
    return lists;
  }

  *save(): Sliced<Saved> {
    const free: number[] = [];
    for (const [size, starts] of this.#free.entries()) {
      for (const start of starts) free.push(start, 1 << size);
      yield;
    }
    return new Map<string, SavedSection>([
      ["numbers", yield* copied(this.#numbers.subarray(0, this.#end))],
      ["starts", yield* copied(this.#starts)],
      ["sizes", yield* copied(this.#sizes)],
      ["rooms", yield* copied(this.#rooms)],
      ["free", yield* numbersOf(free)],
    ]);
  }

  /** How many numbers there is room for. */
  get room(): number {
    return this.#numbers.length;
  }

  /** How many numbers a list has. */
  size(list: number): number {
    return this.#sizes[list] ?? 0;
  }

  /** A list's numbers, as long as no list changes. */
  of(list: number): Uint32Array {
    const start = this.#starts[list] ?? 0;
    return this.#numbers.subarray(start, start + this.size(list));
  }

  push(list: number, number: number): void {
    if (list >= this.#sizes.length) this.#makeRoomForList(list);
    const size = this.size(list);
    if (size === this.#roomOf(list)) this.#move(list, size);
    this.#numbers[(this.#starts[list] ?? 0) + size] = number;
    this.#sizes[list] = size + 1;
  }

  /** Takes the number at an index away; the list's last takes its place. A list keeps its room while it has any. */
  removeAt(list: number, index: number): void {
    const start = this.#starts[list] ?? 0;
    const left = this.size(list) - 1;
    this.#numbers[start + index] = this.#numbers[start + left] ?? 0;
    this.#sizes[list] = left;
    if (left > 0) return;
    this.#give(start, this.#roomOf(list));
    this.#rooms[list] = 0;
  }

  #roomOf(list: number): number {
    const room = this.#rooms[list] ?? 0;
    return room === 0 ? 0 : 1 << (room - 1);
  }

  /** Gives a full list twice the room. */
  #move(list: number, size: number): void {
    const from = this.#starts[list] ?? 0;
    const to = this.#take(Math.max(1, 2 * size));
    this.#numbers.copyWithin(to, from, from + size);
    this.#starts[list] = to;
    this.#rooms[list] = (this.#rooms[list] ?? 0) + 1;
    if (size > 0) this.#give(from, size);
  }

  #take(room: number): number {
    const free = this.#free[31 - Math.clz32(room)]?.pop();
    if (free !== undefined) return free;
    const start = this.#end;
    this.#end += room;
    if (this.#end > this.#numbers.length) {
      this.#numbers = grown(this.#numbers, Math.ceil(1.5 * this.#end));
    }
    return start;
  }

  #give(start: number, room: number): void {
    const size = 31 - Math.clz32(room);
    while (this.#free.length <= size) this.#free.push([]);
    this.#free[size]?.push(start);
  }

  #makeRoomForList(list: number): void {
    const length = Math.ceil(1.5 * (list + 1));
    this.#starts = grown(this.#starts, length);
    this.#sizes = grown(this.#sizes, length);
    const rooms = new Uint8Array(length);
    rooms.set(this.#rooms);
    this.#rooms = rooms;
  }
}

/** The same numbers with room for more; zeros there. */
export function grown(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(length);
  more.set(numbers);
  return more;
}
