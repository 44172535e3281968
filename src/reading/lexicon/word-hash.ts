/*
 * FNV-1a over UTF-16 code units (Fowler, Noll and Vo), as a 32-bit integer: a small integer to V8. It grows unit by
 * unit, so that whoever looks for a word's end has its hash when it is found.
 */

/** The hash of no characters. */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0;

const PRIME = 0x01000193;
/** Times the prime it is 1, in 32 bits. */
const INVERSE = 0x359c449b;

/** The hash of what has one UTF-16 code unit more than what a hash is of. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of what lacks the last UTF-16 code unit of what a hash is of: of "mineral", from that of "minerals". */
export function hashWithout(hash: number, unit: number): number {
  return Math.imul(hash, INVERSE) ^ unit;
}

/** The hash of a word's first characters, in UTF-16 code units. */
export function hashOf(word: string, length: number = word.length): number {
  let hash = HASH_OF_NOTHING;
  for (let at = 0; at < length; at += 1) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

/** Where a word stands in a table, the first place that may be free; `mask` is the size, a power of two, less one. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
