import { copied } from "./saving.ts";
import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
} from "./sections.ts";
import type { Sliced } from "./slices.ts";

/** Bytes of a page, unless one blob has more. */
const PAGE = 1 << 20;
/** A page of which less is still needed is given up: what is left of it moves to another. */
const LEAST_LIVE = 0.5;
/** Blobs that move in one stretch. */
const MOVED_AT_ONCE = 200;

interface Page {
  readonly bytes: Uint8Array;
  /** How many of them are taken. */
  end: number;
  /** How many of those are still needed. */
  live: number;
}

/**
 * Rows of bytes by number, in pages: thousands of small buffers would each cost more than they hold.
 * What a page holds is never changed, so that it can be written to disk as it lies.
 */
export class Blobs {
  /** null for one that was given up. */
  readonly #pages: (Page | null)[];
  /** By row; a length of 0 for nothing. */
  #places: Places;
  /** The page that is being filled. */
  #open = -1;

  constructor() {
    this.#pages = [];
    this.#places = placesFor(64);
  }

  /** How many bytes a row has; 0 for nothing. */
  lengthOf(row: number): number {
    return this.#places.length[row] ?? 0;
  }

  /** A row's bytes, not to be changed; none where it has nothing. */
  at(row: number): Uint8Array {
    const { page, start, length } = this.#places;
    const from = start[row] ?? 0;
    return this.#pages[page[row] ?? 0]?.bytes.subarray(from, from + (length[row] ?? 0)) ?? NOTHING;
  }

  /** Puts bytes in a row that has nothing. They are copied. */
  put(row: number, bytes: Uint8Array): void {
    this.#makeRoom(row);
    const page = this.#pageFor(bytes.length);
    const there = this.#pages[page];
    if (there == null) return;
    there.bytes.set(bytes, there.end);
    this.#places.page[row] = page;
    this.#places.start[row] = there.end;
    this.#places.length[row] = bytes.length;
    there.end += bytes.length;
    there.live += bytes.length;
  }

  /** Takes a row's bytes away. */
  remove(row: number): void {
    const page = this.#pages[this.#places.page[row] ?? 0];
    if (page != null) page.live -= this.lengthOf(row);
    this.#places.length[row] = 0;
  }

  /** Gives up pages of which little is still needed. */
  *tidy(): Sliced<void> {
    const wasteful = new Set<number>();
    for (const [number, page] of this.#pages.entries()) {
      if (number !== this.#open && page !== null && page.live < LEAST_LIVE * page.bytes.length) {
        wasteful.add(number);
      }
    }
    if (wasteful.size === 0) return;
    let moved = 0;
    for (const [row, length] of this.#places.length.entries()) {
      if (length === 0 || !wasteful.has(this.#places.page[row] ?? 0)) continue;
      this.put(row, this.at(row));
      moved += 1;
      if (moved % MOVED_AT_ONCE === 0) yield;
    }
    for (const number of wasteful) this.#pages[number] = null;
  }

  *save(): Sliced<Saved> {
    const kept = [...this.#pages.entries()].flatMap(([number, page]) =>
      page === null ? [] : [{ number, page }],
    );
    const numbers = new Map(kept.map(({ number }, index) => [number, index]));
    const { page, start, length } = this.#places;
    yield;
    return new Map<string, SavedSection>([
      ["page", page.map((number) => numbers.get(number) ?? 0)],
      ["start", yield* copied(start)],
      ["length", yield* copied(length)],
      ...kept.map(
        ({ page: { bytes, end } }, index) => [pageName(index), bytes.subarray(0, end)] as const,
      ),
    ]);
  }

  /** @throws {BrokenSections} where that is not what {@link save} makes */
  static load(sections: Sections): Blobs {
    const page = sectionOf(sections, "page", Uint32Array);
    const start = sectionOf(sections, "start", Uint32Array, page.length);
    const length = sectionOf(sections, "length", Uint32Array, page.length);
    const blobs = new Blobs();
    // As long as the archive grows, these do; what lies on disk stays as it is.
    blobs.#places = { page: page.slice(), start: start.slice(), length: length.slice() };
    for (let index = 0; sections.has(pageName(index)); index += 1) {
      const bytes = sectionOf(sections, pageName(index), Uint8Array);
      blobs.#pages.push({ bytes, end: bytes.length, live: 0 });
    }
    for (const [row, taken] of length.entries()) {
      if (taken === 0) continue;
      const there = blobs.#pages[page[row] ?? 0];
      if (there == null || (start[row] ?? 0) + taken > there.end) {
        throw new BrokenSections("a row ends behind its page");
      }
      there.live += taken;
    }
    return blobs;
  }

  #pageFor(length: number): number {
    const page = this.#pages[this.#open];
    if (page != null && page.end + length <= page.bytes.length) return this.#open;
    const opened = { bytes: new Uint8Array(Math.max(PAGE, length)), end: 0, live: 0 };
    const free = this.#pages.indexOf(null);
    this.#open = free < 0 ? this.#pages.length : free;
    this.#pages[this.#open] = opened;
    return this.#open;
  }

  #makeRoom(row: number): void {
    const { page, start, length } = this.#places;
    if (row < page.length) return;
    const places = placesFor(2 * row);
    places.page.set(page);
    places.start.set(start);
    places.length.set(length);
    this.#places = places;
  }
}

/** Where the bytes of rows lie. */
interface Places {
  readonly page: Uint32Array;
  readonly start: Uint32Array;
  readonly length: Uint32Array;
}

function placesFor(rows: number): Places {
  return {
    page: new Uint32Array(rows),
    start: new Uint32Array(rows),
    length: new Uint32Array(rows),
  };
}

function pageName(index: number): string {
  return `page/${index}`;
}

const NOTHING = new Uint8Array(0);
