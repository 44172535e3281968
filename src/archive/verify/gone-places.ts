import type { Sliced } from "../slices.ts";
import { endOfStream, type SortedWords } from "./sorted-words.ts";

/** Places that are looked at in one stretch. */
const AT_ONCE = 1 << 16;

/**
 * The indices in an order of places of those whose streams are gone, ascending. Linear in the number of
 * places where there are any.
 *
 * @param gone the streams
 */
export function* gonePlaces(sorted: SortedWords, gone: Uint32Array): Sliced<Uint32Array> {
  if (gone.length === 0) return NONE;
  const { words, order } = sorted;
  const marks = new Uint8Array(words.length);
  let count = 0;
  for (const stream of gone) {
    const start = sorted.starts[stream] ?? 0;
    const end = endOfStream(sorted, stream);
    marks.fill(1, start, end);
    count += end - start;
  }
  const places = new Uint32Array(count);
  let at = 0;
  for (let from = 0; from < order.length && at < count; from += AT_ONCE) {
    at = putMarked(order, from, marks, places, at);
    yield;
  }
  return places;
}

/** Puts those of a stretch of the order that are marked behind others, and says where the next one goes. */
function putMarked(
  order: Uint32Array,
  from: number,
  marks: Uint8Array,
  target: Uint32Array,
  at: number,
): number {
  const to = Math.min(order.length, from + AT_ONCE);
  let next = at;
  for (let index = from; index < to; index += 1) {
    if (marks[order[index] ?? 0] !== 1) continue;
    target[next] = index;
    next += 1;
  }
  return next;
}

/** How many of ascending numbers are less than one. */
export function countBelow(ascending: Uint32Array, number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE = new Uint32Array(0);
