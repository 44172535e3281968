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
 * @param words by their numbers, up to `vocabulary`; at least {@link DEPTH} separators behind the last
 */
export function* sortPlaces(words: Int32Array, vocabulary: number): Sliced<Uint32Array> {
  if (words.length < FEW) {
    const places = Uint32Array.from(words.keys()).filter((place) => words[place] !== SEPARATOR);
    return places.toSorted((a, b) => comparePlaces(words, a, b));
  }
  const starts = yield* startsOf(words, vocabulary);
  let places: Uint32Array = new Uint32Array(words.length);
  let spare: Uint32Array = new Uint32Array(words.length);
  yield* inBlocks(words.length, starts, (from, to, next) => {
    putInOrder(words, from, to, next, places);
  });
  // When places are in the order of some words, those before them are in the order of the same words behind them
  // (radix sort): each step sorts them by one word more, in front, and looks at no word but that.
  for (let depth = 1; depth < DEPTH; depth += 1) {
    const [sorted, target] = [places, spare];
    yield* inBlocks(words.length, starts, (from, to, next) => {
      putBeforeInOrder(words, sorted.subarray(from, to), next, target);
    });
    [places, spare] = [target, sorted];
  }
  // Separators are the first.
  return places.slice(starts[SEPARATOR + 1]);
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

/** By a word's number: how many words have a smaller one. */
function* startsOf(words: Int32Array, vocabulary: number): Sliced<Uint32Array> {
  const starts = new Uint32Array(vocabulary + 2);
  for (let from = 0; from < words.length; from += AT_ONCE) {
    countBehind(words.subarray(from, from + AT_ONCE), starts);
    yield;
  }
  let sum = 0;
  for (let word = 0; word < starts.length; word += 1) {
    sum += starts[word] ?? 0;
    starts[word] = sum;
  }
  yield;
  return starts;
}

function countBehind(words: Int32Array, counts: Uint32Array): void {
  for (let at = 0; at < words.length; at += 1) {
    const behind = (words[at] ?? SEPARATOR) + 1;
    counts[behind] = (counts[behind] ?? 0) + 1;
  }
}

/** Goes through so many places in blocks. What is given to `put` last says where the next place of a word goes. */
function* inBlocks(
  count: number,
  starts: Uint32Array,
  put: (from: number, to: number, next: Uint32Array) => void,
): Sliced<void> {
  const next = starts.slice();
  for (let from = 0; from < count; from += AT_ONCE) {
    put(from, Math.min(count, from + AT_ONCE), next);
    yield;
  }
}

/** Puts the places from one to another where their words belong. */
function putInOrder(
  words: Int32Array,
  from: number,
  to: number,
  next: Uint32Array,
  target: Uint32Array,
): void {
  for (let place = from; place < to; place += 1) {
    const word = words[place] ?? SEPARATOR;
    const at = next[word] ?? 0;
    target[at] = place;
    next[word] = at + 1;
  }
}

/** Puts the places before some where their words belong; before the first is the last, a separator as it is. */
function putBeforeInOrder(
  words: Int32Array,
  places: Uint32Array,
  next: Uint32Array,
  target: Uint32Array,
): void {
  for (let index = 0; index < places.length; index += 1) {
    const place = (places[index] || words.length) - 1;
    const word = words[place] ?? SEPARATOR;
    const at = next[word] ?? 0;
    target[at] = place;
    next[word] = at + 1;
  }
}
