/**
 * Lists of numbers, one behind the other: of the thousand lists that an article's terms and sentences make, each
 * would be made, grown and thrown away on its own.
 */
export interface NumberLists {
  /** Where each list starts, and behind the last one where it ends: one more than there are lists. */
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
}

export function startOf({ starts }: NumberLists, list: number): number {
  return starts[list] ?? 0;
}

export function endOf({ starts }: NumberLists, list: number): number {
  return starts[list + 1] ?? 0;
}

export function sizeOf(lists: NumberLists, list: number): number {
  return endOf(lists, list) - startOf(lists, list);
}

/**
 * Of each number the lists that have it, ascending.
 *
 * @param lists each with different numbers, from 0 and below `count`
 */
export function invert(lists: NumberLists, count: number): NumberLists {
  const starts = zeros(count + 1);
  for (const number of lists.numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  const next = [...starts];
  const numbers = zeros(lists.numbers.length);
  for (let list = 0; list + 1 < lists.starts.length; list += 1) {
    for (let at = startOf(lists, list); at < endOf(lists, list); at += 1) {
      const number = lists.numbers[at] ?? 0;
      const place = next[number] ?? 0;
      numbers[place] = list;
      next[number] = place + 1;
    }
  }
  return { starts, numbers };
}

function zeros(length: number): number[] {
  const all: number[] = [];
  for (let at = 0; at < length; at += 1) all.push(0);
  return all;
}
