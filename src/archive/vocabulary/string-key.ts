/** Units that a number of a key has room for, and bits of each. */
const UNITS = 4;
const BITS = 7;
/** What does not fit into a number of a key. */
const NO_FIT = -1;
/** FNV's prime: what a hash is multiplied by for each unit. */
const PRIME = 0x01000193;

/**
 * A string as three whole numbers of 32 bits, by which it is looked for. Nearly all words are short and of ASCII, and
 * are in their keys as a whole: strings with the same key are the same, and nobody has to look where their units lie,
 * which is seldom in a cache. The keys of others have a hash and their length.
 */
export class Key {
  first = 0;
  second = 0;
  third = 0;
  hash = 0;
  /** Whether all of the string is in the key. */
  isWhole = true;

  /**
   * Reads what a text has from one place to another.
   *
   * @param seed of hashes
   */
  read(text: string, from: number, to: number, seed: number): void {
    this.isWhole = this.#packs(text, from, to);
    if (!this.isWhole) {
      this.first = hashOfUnits(text, from, to, seed);
      // No string that is in its key as a whole has no units in the second number and some in the third.
      this.second = 0;
      this.third = to - from;
    }
    this.hash = hashOf(this.first, this.second, this.third, seed);
  }

  #packs(text: string, from: number, to: number): boolean {
    if (to - from > 3 * UNITS) return false;
    this.first = packed(text, from, to);
    this.second = packed(text, from + UNITS, to);
    this.third = packed(text, from + 2 * UNITS, to);
    return (this.first | this.second | this.third) >= 0;
  }
}

/** The hash of a key. */
export function hashOf(first: number, second: number, third: number, seed: number): number {
  let hash = Math.imul(first ^ seed, 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0x2c1b3c6d);
  return hash ^ (hash >>> 15);
}

/** As many units as there is room for, one behind the other; {@link NO_FIT} where one is too large, or 0. */
function packed(text: string, from: number, to: number): number {
  let packing = 0;
  for (let at = from; at < to && at < from + UNITS; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0 || unit >> BITS > 0) return NO_FIT;
    packing = (packing << BITS) | unit;
  }
  return packing;
}

function hashOfUnits(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
