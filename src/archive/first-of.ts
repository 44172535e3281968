/** The first of some items as they would be in order, at most `limit`, without putting the others in order. */
export function firstOf<T>(
  items: Iterable<T>,
  limit: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const first: T[] = [];
  if (limit <= 0) return first;
  for (const item of items) {
    const last = first.length < limit ? undefined : first.at(-1);
    if (last !== undefined && compare(item, last) >= 0) continue;
    if (last !== undefined) first.pop();
    first.splice(placeOf(item, first, compare), 0, item);
  }
  return first;
}

/** Where an item belongs, behind its equals. */
function placeOf<T>(item: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
