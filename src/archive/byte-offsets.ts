const LOW_SURROGATE = 0xdc00;
const LAST_SURROGATE = 0xdfff;

/**
 * Where positions of a text are in its bytes as UTF-8. A position within a character is where that begins.
 *
 * @param positions in UTF-16 code units, in any order
 * @returns the byte of each of those
 */
export function byteOffsets(
  text: string,
  positions: readonly number[],
): (position: number) => number {
  // Where half a character is, the text is not kept as UTF-8.
  if (Buffer.byteLength(text) === text.length || !text.isWellFormed()) return (same) => same;
  const offsets = new Map<number, number>();
  let read = 0;
  let bytes = 0;
  for (const position of Uint32Array.from(positions).toSorted()) {
    if (offsets.has(position)) continue;
    const unit = text.charCodeAt(position);
    const isWithin = unit >= LOW_SURROGATE && unit <= LAST_SURROGATE;
    const start = isWithin ? position - 1 : position;
    bytes += Buffer.byteLength(text.slice(read, start));
    read = start;
    offsets.set(position, bytes);
  }
  return (position) => offsets.get(position) ?? 0;
}
