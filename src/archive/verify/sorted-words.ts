import type { Sliced } from "../slices.ts";
import { NumberBuffer } from "../vocabulary/number-buffer.ts";
import { mergePlaces } from "./merge-places.ts";
import { DEPTH, SEPARATOR, sortPlaces } from "./places.ts";

/** Streams of numbered words in a row, and their places in order. */
export interface SortedWords {
  /** The words of all streams, a separator before each and {@link DEPTH} behind the last. */
  readonly words: Int32Array;
  /** Where each stream begins. */
  readonly starts: Uint32Array;
  /** The places of all words, sorted by the words that begin there. */
  readonly order: Uint32Array;
}

/** Places that are looked at in one stretch. */
const PLACES_AT_ONCE = 1 << 16;

/** Before which place a stream ends. */
export function endOfStream({ words, starts }: SortedWords, stream: number): number {
  return (starts[stream + 1] ?? words.length - DEPTH + 1) - 1;
}

/** Streams that are put in a row one after the other. */
export class WordRow {
  readonly #words = new NumberBuffer();
  readonly #starts = new NumberBuffer();

  /** Begins a stream. Until the next begins, its words are to be added to what is given back. */
  begin(): NumberBuffer {
    this.#words.push(SEPARATOR);
    this.#starts.push(this.#words.length);
    return this.#words;
  }

  /** All of them with their places in order. None may begin after. */
  *sorted(vocabulary: number): Sliced<SortedWords> {
    for (let behind = 0; behind < DEPTH; behind += 1) this.#words.push(SEPARATOR);
    const words = this.#words.take();
    const starts = new Uint32Array(this.#starts.take());
    yield;
    return { words, starts, order: yield* sortPlaces(words, vocabulary) };
  }
}

/**
 * Streams of several as one. Their places are in order already, and are merged.
 *
 * @param kept which streams of each are to be in it, in order
 */
export function* joinSorted(
  parts: readonly SortedWords[],
  kept: readonly Uint32Array[],
): Sliced<SortedWords> {
  const starts = new Uint32Array(kept.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  let end = 0;
  const moves = parts.map((part, index) => {
    const streams = kept[index] ?? NONE;
    const moved = moveStreams(part, streams, end, starts.subarray(count, count + streams.length));
    count += streams.length;
    end = moved.at(-1)?.end ?? end;
    return moved;
  });
  yield;
  const words = new Int32Array(end + DEPTH).fill(SEPARATOR);
  for (const [index, part] of parts.entries())
    yield* copyWords(part.words, moves[index] ?? [], words);
  const orders: Uint32Array[] = [];
  for (const [index, part] of parts.entries()) {
    orders.push(yield* movedPlaces(part.order, moves[index] ?? []));
  }
  return { words, starts, order: yield* mergePlaces(words, orders) };
}

/** Streams that follow each other, and go on doing so elsewhere. */
interface Moved {
  /** The place of the separator before the first. */
  readonly from: number;
  /** Before which place the last ends. */
  readonly to: number;
  /** The same, elsewhere. */
  readonly start: number;
  readonly end: number;
}

/**
 * Puts streams in a row from a place on.
 *
 * @param kept which of them
 * @param starts gets where each begins then
 */
function moveStreams(
  part: SortedWords,
  kept: Uint32Array,
  place: number,
  starts: Uint32Array,
): readonly Moved[] {
  const moves: Moved[] = [];
  let start = place;
  for (let index = 0; index < kept.length;) {
    const first = kept[index] ?? 0;
    const from = (part.starts[first] ?? 1) - 1;
    let last = first;
    for (; kept[index] === last; index += 1, last += 1) {
      starts[index] = (part.starts[last] ?? 0) - from + start;
    }
    const to = endOfStream(part, last - 1);
    const end = start + to - from;
    moves.push({ from, to, start, end });
    start = end;
  }
  return moves;
}

function* copyWords(words: Int32Array, moves: readonly Moved[], target: Int32Array): Sliced<void> {
  for (const { from, to, start } of moves) {
    for (let at = from; at < to; at += PLACES_AT_ONCE) {
      const some = words.subarray(at, Math.min(to, at + PLACES_AT_ONCE));
      target.set(some, start + at - from);
      yield;
    }
  }
}

/** What places are elsewhere, in the same order; those that are nowhere are left out. */
function* movedPlaces(places: Uint32Array, moves: readonly Moved[]): Sliced<Uint32Array> {
  const moved = new Uint32Array(places.length);
  let count = 0;
  for (let from = 0; from < places.length; from += PLACES_AT_ONCE) {
    const to = Math.min(places.length, from + PLACES_AT_ONCE);
    for (let index = from; index < to; index += 1) {
      const place = places[index] ?? 0;
      const move = moveOf(place, moves);
      if (move === undefined || place >= move.to) continue;
      moved[count] = place - move.from + move.start;
      count += 1;
    }
    yield;
  }
  return moved.subarray(0, count);
}

/** The last that begins at a place or before it. */
function moveOf(place: number, moves: readonly Moved[]): Moved | undefined {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moves[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return moves[low - 1];
}

const NONE = new Uint32Array(0);
