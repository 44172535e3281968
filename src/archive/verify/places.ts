import type { Sliced } from "../slices.ts";

/** Words by which places are sorted: a run of as many is rare in any archive. */
export const DEPTH = 4;
/** Stands between streams; no word has it. */
export const SEPARATOR = 0;
/** Below as many places, comparing them is faster than counting words. */
const FEW = 1 << 12;
/** Places that are looked at in one stretch. */
const AT_ONCE = 1 << 16;

/**
 * The places of words in the order of the words that begin there, as far as their stream goes.
 *
 * @param words by their numbers, below `vocabulary`; at least {@link DEPTH} separators behind the last
 */
export function* sortPlaces(words: Int32Array, vocabulary: number): Sliced<Uint32Array> {
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
  if (count < FEW) return places.toSorted((a, b) => comparePlaces(words, a, b));
  // From the last word to the first, each time keeping the order of equals (radix sort).
  for (let depth = DEPTH - 1; depth >= 0; depth -= 1) {
    places = yield* countingSort(words, places, depth, vocabulary);
  }
  return places;
}

/** Which of two places comes first by the words there, up to the end of a stream; 0 where both may. */
export function comparePlaces(words: Int32Array, a: number, b: number): number {
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const word = words[a + depth] ?? SEPARATOR;
    const difference = word - (words[b + depth] ?? SEPARATOR);
    if (difference !== 0 || word === SEPARATOR) return difference;
  }
  return 0;
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
