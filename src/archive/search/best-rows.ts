/**
 * The rows with the greatest merits, at most so many, the best first; of equals the newest. What is wanted is
 * held in a heap whose top is the worst of it: most rows are compared with that alone.
 *
 * @param merits by row
 * @param ranks by row: its place among the newest, another for each
 */
export function bestRows(
  rows: Int32Array,
  merits: Float64Array,
  ranks: Uint32Array,
  count: number,
): Int32Array {
  const heap = rows.slice(0, Math.max(0, count));
  const size = heap.length;
  if (size === 0) return heap;
  for (let at = (size >>> 1) - 1; at >= 0; at -= 1) sink(heap, size, at, merits, ranks);
  for (let at = size; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (!isWorse(heap[0] ?? 0, row, merits, ranks)) continue;
    heap[0] = row;
    sink(heap, size, 0, merits, ranks);
  }
  // One after the other the worst that is left goes to the end.
  for (let left = size - 1; left > 0; left -= 1) {
    const worst = heap[0] ?? 0;
    heap[0] = heap[left] ?? 0;
    heap[left] = worst;
    sink(heap, left, 0, merits, ranks);
  }
  return heap;
}

/** Lets a row sink below those that are worse. */
function sink(
  heap: Int32Array,
  size: number,
  from: number,
  merits: Float64Array,
  ranks: Uint32Array,
): void {
  const row = heap[from] ?? 0;
  let at = from;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    const other = heap[child + 1] ?? 0;
    const isOther = child + 1 < size && isWorse(other, heap[child] ?? 0, merits, ranks);
    const worst = isOther ? child + 1 : child;
    if (!isWorse(heap[worst] ?? 0, row, merits, ranks)) break;
    heap[at] = heap[worst] ?? 0;
    at = worst;
  }
  heap[at] = row;
}

function isWorse(a: number, b: number, merits: Float64Array, ranks: Uint32Array): boolean {
  const [first, second] = [merits[a] ?? 0, merits[b] ?? 0];
  return first === second ? (ranks[a] ?? 0) > (ranks[b] ?? 0) : first < second;
}
