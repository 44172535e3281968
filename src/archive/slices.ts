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

/**
 * Items in order, equals as they stood (a merge sort).
 *
 * @param sortedAtOnce how many are put in order in one stretch: more where comparing two takes next to nothing
 */
export function* sortedInSlices<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  sortedAtOnce = SORTED_AT_ONCE,
): Sliced<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += sortedAtOnce) {
    runs.push(items.slice(from, from + sortedAtOnce).toSorted(compare));
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

/**
 * Two lists that are in order as one; of equals those of the first come first. Linear, and of a long list and a
 * short one few are compared.
 */
export function* mergedInSlices<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Sliced<readonly T[]> {
  if (second.length === 0) return first;
  const merged: T[] = [];
  let at = 0;
  for (let index = 0; index < second.length; index += 1) {
    const item = second[index];
    if (item === undefined) continue;
    const end = firstBehind(first, at, item, compare);
    for (let from = at; from < end; from += SORTED_AT_ONCE) {
      pushAll(merged, first, from, Math.min(end, from + SORTED_AT_ONCE));
      if (end - from > SORTED_AT_ONCE) yield;
    }
    at = end;
    merged.push(item);
    if (index % SORTED_AT_ONCE === 0) yield;
  }
  for (; at < first.length; at += SORTED_AT_ONCE) {
    pushAll(merged, first, at, Math.min(first.length, at + SORTED_AT_ONCE));
    yield;
  }
  return merged;
}

function pushAll<T>(target: T[], items: readonly T[], from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item !== undefined) target.push(item);
  }
}

/** The index of the first that belongs behind an item, from one on. Logarithmic in how far that is. */
function firstBehind<T>(
  items: readonly T[],
  from: number,
  item: T,
  compare: (a: T, b: T) => number,
): number {
  const isBefore = (at: number): boolean => {
    const other = items[at];
    return other !== undefined && compare(other, item) <= 0;
  };
  let low = from;
  let step = 1;
  for (; low + step <= items.length && isBefore(low + step - 1); step *= 2) low += step;
  let high = Math.min(items.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of a list passes. */
export function* filteredInSlices<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): Sliced<readonly T[]> {
  const kept: T[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item !== undefined && passes(item)) kept.push(item);
    if (index % SORTED_AT_ONCE === 0) yield;
  }
  return kept;
}
