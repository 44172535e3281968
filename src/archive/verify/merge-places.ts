import type { Sliced } from "../slices.ts";

/** Places that are merged in one stretch. */
const AT_ONCE = 1 << 15;
/** Places of each list of which the words are at hand; a power of two. */
const AHEAD = 128;
/** Words have smaller numbers: two of them are one whole number that a double holds. */
const PAIR = 2 ** 26;
const LAST = Number.POSITIVE_INFINITY;

/**
 * Places of the same words, of which there are several lists in order, as one list. Takes one step for
 * each place, and a comparison for each doubling of the number of lists.
 */
export function* mergePlaces(
  words: Int32Array,
  lists: readonly Uint32Array[],
): Sliced<Uint32Array> {
  const [first = new Uint32Array(0), ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  const merged = new Uint32Array(others.reduce((sum, { length }) => sum + length, first.length));
  const heads = new Heads(words, [first, ...others]);
  for (let from = 0; from < merged.length; from += AT_ONCE) {
    const to = Math.min(merged.length, from + AT_ONCE);
    for (let at = from; at < to; at += 1) merged[at] = heads.next();
    yield;
  }
  return merged;
}

/** The first places that are left of each list, in a tree of losers (Knuth 5.4.1): who wins is before all. */
class Heads {
  readonly #words: Int32Array;
  readonly #lists: readonly Uint32Array[];
  /** By list: how many of its places are gone through. */
  readonly #done: Uint32Array;
  /**
   * By list, its next places: the first two words at each, and the two behind these. They lie anywhere, so
   * that waiting for one after the other would take longest.
   */
  readonly #begins: Float64Array;
  readonly #ends: Float64Array;
  /** By node: the list that lost there. Node 1 is the root, the leaves are behind the last. */
  readonly #losers: Int32Array;
  #winner: number;

  constructor(words: Int32Array, lists: readonly Uint32Array[]) {
    const count = lists.length;
    this.#words = words;
    this.#lists = lists;
    this.#done = new Uint32Array(count);
    this.#begins = new Float64Array(AHEAD * count);
    this.#ends = new Float64Array(AHEAD * count);
    this.#losers = new Int32Array(count);
    for (let list = 0; list < count; list += 1) this.#readAhead(list, 0);
    this.#winner = this.#play(1);
  }

  /** The first of all places that are left. There must be some. */
  next(): number {
    let winner = this.#winner;
    const done = this.#done[winner] ?? 0;
    const place = this.#lists[winner]?.[done] ?? 0;
    this.#done[winner] = done + 1;
    if ((done + 1) % AHEAD === 0) this.#readAhead(winner, done + 1);
    for (let node = (winner + this.#losers.length) >>> 1; node > 0; node >>>= 1) {
      const loser = this.#losers[node] ?? 0;
      if (!this.#isBefore(loser, winner)) continue;
      this.#losers[node] = winner;
      winner = loser;
    }
    this.#winner = winner;
    return place;
  }

  /** Who wins below a node. */
  #play(node: number): number {
    const leaf = node - this.#losers.length;
    if (leaf >= 0) return leaf;
    const [one, other] = [this.#play(2 * node), this.#play(2 * node + 1)];
    const isOne = !this.#isBefore(other, one);
    this.#losers[node] = isOne ? other : one;
    return isOne ? one : other;
  }

  #isBefore(one: number, other: number): boolean {
    // Lists of two that are taken apart at once would be made here, millions of times.
    const at = this.#at(one);
    const against = this.#at(other);
    const begin = this.#begins[at] ?? 0;
    const begun = this.#begins[against] ?? 0;
    return begin === begun ? (this.#ends[at] ?? 0) < (this.#ends[against] ?? 0) : begin < begun;
  }

  /** Where the words of a list's first place are. */
  #at(list: number): number {
    return list * AHEAD + ((this.#done[list] ?? 0) % AHEAD);
  }

  /** Reads the words at a list's places from an index on, up to where their streams end. */
  #readAhead(list: number, from: number): void {
    const words = this.#words;
    const places = (this.#lists[list] ?? NONE).subarray(from, from + AHEAD);
    const start = list * AHEAD;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const second = words[place + 1] ?? 0;
      const third = second === 0 ? 0 : (words[place + 2] ?? 0);
      const fourth = third === 0 ? 0 : (words[place + 3] ?? 0);
      this.#begins[start + at] = (words[place] ?? 0) * PAIR + second;
      this.#ends[start + at] = third * PAIR + fourth;
    }
    this.#begins.fill(LAST, start + places.length, start + AHEAD);
  }
}

const NONE = new Uint32Array(0);
