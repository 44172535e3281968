/** Work that may be interrupted wherever it yields; a stretch between two yields takes a few milliseconds at most. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** How long work goes on before others have their turn. */
const SLICE_MS = 5;
/** Items that are put in order in one stretch. */
const SORTED_AT_ONCE = 2000;

/**
 * Does work in slices, between which timers, sockets and files have their turn.
 *
 * @param sliceMs how long a slice is; with 0 each yield ends one
 */
export async function inSlices<T>(work: Sliced<T>, sliceMs = SLICE_MS): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceMs) continue;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    since = performance.now();
  }
}

/** Does work without a pause. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Items in order, equals as they stood (a merge sort). */
export function* sortedInSlices<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Sliced<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += SORTED_AT_ONCE) {
    runs.push(items.slice(from, from + SORTED_AT_ONCE).toSorted(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergedInSlices(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Two lists that are in order as one; of equals those of the first come first. Linear. */
export function* mergedInSlices<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Sliced<readonly T[]> {
  if (second.length === 0) return first;
  const merged: T[] = [];
  let at = 0;
  for (const [index, item] of second.entries()) {
    for (; at < first.length; at += 1) {
      const other = first[at];
      if (other === undefined || compare(other, item) > 0) break;
      merged.push(other);
      if (merged.length % SORTED_AT_ONCE === 0) yield;
    }
    merged.push(item);
    if (index % SORTED_AT_ONCE === 0) yield;
  }
  for (; at < first.length; at += SORTED_AT_ONCE) {
    for (const item of first.slice(at, at + SORTED_AT_ONCE)) merged.push(item);
    yield;
  }
  return merged;
}

/** What of a list passes. */
export function* filteredInSlices<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): Sliced<readonly T[]> {
  const kept: T[] = [];
  for (const [index, item] of items.entries()) {
    if (passes(item)) kept.push(item);
    if (index % SORTED_AT_ONCE === 0) yield;
  }
  return kept;
}
