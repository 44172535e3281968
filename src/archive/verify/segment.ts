import {
  BrokenSections,
  type Saved,
  type SavedSection,
  sectionOf,
  type Sections,
  sectionsBelow,
  sectionsOf,
} from "../sections.ts";
import { atOnce, type Sliced } from "../slices.ts";
import type { NumberBuffer } from "../vocabulary/number-buffer.ts";
import { countBelow, gonePlaces } from "./gone-places.ts";
import { DEPTH, SEPARATOR } from "./places.ts";
import { endOfStream, joinSorted, type SortedWords, WordRow } from "./sorted-words.ts";
import { StreamList, StreamPacker } from "./stream-list.ts";
import type { Holding, Stream } from "./streams.ts";

/** The number of a word that no stream has. */
export const UNKNOWN = -1;

/** Streams that come one after the other, packed with their words until all are there. */
export class ComingStreams {
  readonly streams = new StreamPacker();
  readonly words = new WordRow();

  /** Adds a stream. Until the next comes, its words by their numbers, from 1, are to be added to what is given back. */
  add(stream: Stream): NumberBuffer {
    this.streams.add(stream);
    return this.words.begin();
  }
}

/** Places with the same words, from `low` on and before `high` in a segment's order. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** How many of them are not gone. */
  readonly live: number;
}

/**
 * Streams of numbered words, and all their places sorted by the four words that begin there: a suffix
 * array that looks no further. What begins with given words is an interval of it, found by halving.
 * It takes 8 bytes a word.
 */
export class Segment {
  readonly streams: StreamList;
  readonly #sorted: SortedWords;
  /** The indices of gone places in the order, ascending; null until they are asked for. */
  #gone: Uint32Array | null = null;
  /** How often something has gone. */
  #goings = 0;

  private constructor(streams: StreamList, sorted: SortedWords) {
    this.streams = streams;
    this.#sorted = sorted;
  }

  /** Sorts the places of streams; null where none came. */
  static *of({ streams, words }: ComingStreams, vocabulary: number): Sliced<Segment | null> {
    const list = streams.take();
    yield;
    return list.length === 0 ? null : new Segment(list, yield* words.sorted(vocabulary));
  }

  /** Segments as one, without what is gone of them; null where all is. Nothing is sorted again. */
  static *join(segments: readonly Segment[]): Sliced<Segment | null> {
    // Once for all that follows: more may go meanwhile.
    const present = segments.map(({ streams }) => streams.present());
    const streams = yield* StreamList.join(
      segments.map((each) => each.streams),
      present,
    );
    if (streams.length === 0) return null;
    const sorted = yield* joinSorted(
      segments.map((each) => each.#sorted),
      present,
    );
    return new Segment(streams, sorted);
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
    return new Segment(streams, { words, starts, order });
  }

  *save(): Sliced<Saved> {
    return new Map<string, SavedSection>([
      ...sectionsBelow("streams", yield* this.streams.save()),
      ["words", this.#sorted.words],
      ["starts", this.#sorted.starts],
      ["order", this.#sorted.order],
    ]);
  }

  /** How many places it has. */
  get size(): number {
    return this.#sorted.order.length;
  }

  /** How many of its places are not gone. */
  get live(): number {
    return this.size - this.#gonePlaces().length;
  }

  /** Says that the articles of some of its streams may be gone since. */
  haveGone(): void {
    this.#gone = null;
    this.#goings += 1;
  }

  /** How many of its places are gone: looked for once, so that no question has to. */
  *countGone(): Sliced<number> {
    if (this.#gone !== null) return this.#gone.length;
    const goings = this.#goings;
    const gone = yield* gonePlaces(this.#sorted, this.streams.gone());
    if (goings === this.#goings) this.#gone = gone;
    return gone.length;
  }

  /**
   * The streams of an interval's places that are not gone, of the first so many; one for each place.
   * Logarithmic in the number of streams for each, and next to nothing for what is gone.
   */
  streamsIn({ low, high, live }: Interval, most: number): Uint32Array {
    const found = new Uint32Array(Math.min(live, most));
    const gone = this.#gonePlaces();
    let next = countBelow(gone, low);
    let count = 0;
    for (let index = low; index < high && count < found.length; index += 1) {
      if (gone[next] === index) {
        next += 1;
      } else {
        found[count] = this.#streamAtIndex(index);
        count += 1;
      }
    }
    return found;
  }

  #gonePlaces(): Uint32Array {
    this.#gone ??= atOnce(gonePlaces(this.#sorted, this.streams.gone()));
    return this.#gone;
  }

  /** The stream of the place at an index of the order. Logarithmic in the number of streams. */
  #streamAtIndex(index: number): number {
    const place = this.#place(index);
    const { starts } = this.#sorted;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The words of a stream; its separators are left out. */
  wordsOf(stream: number): Int32Array {
    const { words, starts } = this.#sorted;
    return words.subarray(starts[stream], endOfStream(this.#sorted, stream));
  }

  /** Where `sought` begins from `from` on: its first word, its first two, and so on while any are not gone. */
  intervals(sought: Int32Array, from: number): readonly Interval[] {
    const found: Interval[] = [];
    const gone = this.#gonePlaces();
    let low = 0;
    let high = this.size;
    for (let depth = 0; depth < DEPTH && from + depth < sought.length; depth += 1) {
      const word = sought[from + depth] ?? UNKNOWN;
      low = this.#bound(low, high, depth, word);
      if (low === high || this.#wordAt(low, depth) !== word) break;
      high = this.#endOf(low, high, depth, word);
      const live = high - low - (countBelow(gone, high) - countBelow(gone, low));
      if (live === 0) break;
      found.push({ low, high, live });
    }
    return found;
  }

  #place(index: number): number {
    return this.#sorted.order[index] ?? 0;
  }

  #wordAt(index: number, depth: number): number {
    return this.#sorted.words[this.#place(index) + depth] ?? SEPARATOR;
  }

  /** The first index of a range whose place's word at `depth` is not less than `word`. */
  #bound(from: number, to: number, depth: number, word: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#wordAt(middle, depth) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the places of a range end that begin with one word: few as a rule, so it is looked for near by first. */
  #endOf(from: number, to: number, depth: number, word: number): number {
    let low = from;
    let step = 1;
    while (low + step < to && this.#wordAt(low + step, depth) === word) {
      low += step;
      step *= 2;
    }
    return this.#bound(low + 1, Math.min(to, low + step), depth, word + 1);
  }
}
