import {
  BrokenSections,
  type Section,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import type { Sliced } from "../slices.ts";
import { StreamList } from "./stream-list.ts";
import type { Holding, Stream } from "./streams.ts";

/** Words by which places are sorted: a run of as many is rare in any archive. */
export const DEPTH = 4;
/** Stands between streams; no word has it. */
const SEPARATOR = 0;
/** The number of a word that no stream has. */
export const UNKNOWN = -1;
/** Below as many places, comparing them is faster than counting words. */
const FEW = 1 << 12;
/** Places that are looked at in one stretch. */
const AT_ONCE = 1 << 16;

/** A stream and its words by their numbers, from 1. */
export interface NumberedStream {
  readonly stream: Stream;
  readonly words: Int32Array;
}

interface JoinedStreams {
  readonly words: Int32Array;
  readonly starts: Uint32Array;
}

/** Places with the same words, from `low` on and before `high` in a segment's order. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Streams of numbered words, and all their places sorted by the four words that begin there: a suffix
 * array that looks no further. What begins with given words is an interval of it, found by halving.
 * It takes 8 bytes a word.
 */
export class Segment {
  readonly streams: StreamList;
  /** The words of all streams in a row, a separator before each and four behind the last. */
  readonly #words: Int32Array;
  /** Where each stream begins. */
  readonly #starts: Uint32Array;
  readonly #order: Uint32Array;

  private constructor(streams: StreamList, { words, starts }: JoinedStreams, order: Uint32Array) {
    this.streams = streams;
    this.#words = words;
    this.#starts = starts;
    this.#order = order;
  }

  /** Sorts the places of streams. */
  static *of(streams: readonly NumberedStream[], vocabulary: number): Sliced<Segment> {
    const joined = yield* joinStreams(streams.map(({ words }) => words));
    const order = yield* sortPlaces(joined.words, vocabulary);
    const packed = yield* StreamList.of(streams.map(({ stream }) => stream));
    return new Segment(packed, joined, order);
  }

  /**
   * A segment as it was when it was saved.
   *
   * @param holdingOf what holds the digest of a row
   * @throws {BrokenSections} where that is not what {@link save} makes
   */
  static load(sections: Sections, holdingOf: (row: number, isGone: boolean) => Holding): Segment {
    const streams = StreamList.load(sectionsOf("streams", sections), holdingOf);
    const words = sectionOf(sections, "words", Int32Array);
    const starts = sectionOf(sections, "starts", Uint32Array, streams.length);
    const order = sectionOf(sections, "order", Uint32Array);
    if (order.length + DEPTH + starts.length !== words.length) {
      throw new BrokenSections("a segment's places are not its words");
    }
    return new Segment(streams, { words, starts }, order);
  }

  save(): Sections {
    return new Map<string, Section>([
      ...sectionsBelow("streams", this.streams.save()),
      ["words", this.#words],
      ["starts", this.#starts],
      ["order", this.#order],
    ]);
  }

  /** How many places it has. */
  get size(): number {
    return this.#order.length;
  }

  /** The stream of the place at an index of the order. Logarithmic in the number of streams. */
  streamAtIndex(index: number): number {
    const place = this.#place(index);
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The words of a stream; its separators are left out. */
  wordsOf(stream: number): Int32Array {
    const next = this.#starts[stream + 1] ?? this.#words.length - DEPTH + 1;
    return this.#words.subarray(this.#starts[stream], next - 1);
  }

  /** Where `sought` begins from `from` on: its first word, its first two, and so on while there are any. */
  intervals(sought: Int32Array, from: number): readonly Interval[] {
    const found: Interval[] = [];
    let low = 0;
    let high = this.size;
    for (let depth = 0; depth < DEPTH && from + depth < sought.length; depth += 1) {
      const word = sought[from + depth] ?? UNKNOWN;
      low = this.#bound(low, high, depth, word);
      high = this.#bound(low, high, depth, word + 1);
      if (low >= high) break;
      found.push({ low, high });
    }
    return found;
  }

  #place(index: number): number {
    return this.#order[index] ?? 0;
  }

  /** The first place of a range whose word at `depth` is not less than `word`. */
  #bound(from: number, to: number, depth: number, word: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[this.#place(middle) + depth] ?? SEPARATOR) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Streams' words in a row, as a segment has them. */
function* joinStreams(all: readonly Int32Array[]): Sliced<JoinedStreams> {
  const total = all.reduce((sum, { length }) => sum + length + 1, DEPTH);
  const words = new Int32Array(total).fill(SEPARATOR);
  const starts = new Uint32Array(all.length);
  let at = 0;
  for (const [index, stream] of all.entries()) {
    at += 1;
    starts[index] = at;
    words.set(stream, at);
    at += stream.length;
    if (index % 1000 === 0) yield;
  }
  return { words, starts };
}

function* sortPlaces(words: Int32Array, vocabulary: number): Sliced<Uint32Array> {
  let places: Uint32Array = new Uint32Array(words.length);
  let count = 0;
  for (let from = 0; from < words.length; from += AT_ONCE) {
    const to = Math.min(words.length, from + AT_ONCE);
    for (let place = from; place < to; place += 1) {
      if (words[place] === SEPARATOR) continue;
      places[count] = place;
      count += 1;
    }
    yield;
  }
  places = places.slice(0, count);
  if (count < FEW) return places.toSorted((a, b) => compare(words, a, b));
  // From the last word to the first, each time keeping the order of equals (radix sort).
  for (let depth = DEPTH - 1; depth >= 0; depth -= 1) {
    places = yield* countingSort(words, places, depth, vocabulary);
  }
  return places;
}

function compare(words: Int32Array, a: number, b: number): number {
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const difference = (words[a + depth] ?? SEPARATOR) - (words[b + depth] ?? SEPARATOR);
    if (difference !== 0) return difference;
  }
  return a - b;
}

function* countingSort(
  words: Int32Array,
  places: Uint32Array,
  depth: number,
  vocabulary: number,
): Sliced<Uint32Array> {
  const next = new Uint32Array(vocabulary + 2);
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const to = Math.min(places.length, from + AT_ONCE);
    for (let index = from; index < to; index += 1) {
      const word = words[(places[index] ?? 0) + depth] ?? SEPARATOR;
      next[word + 1] = (next[word + 1] ?? 0) + 1;
    }
    yield;
  }
  for (let word = 1; word < next.length; word += 1) {
    next[word] = (next[word] ?? 0) + (next[word - 1] ?? 0);
  }
  yield;
  const sorted = new Uint32Array(places.length);
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const to = Math.min(places.length, from + AT_ONCE);
    for (let index = from; index < to; index += 1) {
      const place = places[index] ?? 0;
      const word = words[place + depth] ?? SEPARATOR;
      const at = next[word] ?? 0;
      sorted[at] = place;
      next[word] = at + 1;
    }
    yield;
  }
  return sorted;
}
