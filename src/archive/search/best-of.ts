/**
 * Those of some numbers that have the greatest merits: so many, and in what order they were given. Of
 * equals at the end, as many more as there are. Linear on average.
 *
 * @param merits by number
 */
export function bestOf(
  numbers: readonly number[],
  merits: ArrayLike<number>,
  count: number,
): readonly number[] {
  if (numbers.length <= count) return numbers;
  if (count <= 0) return [];
  const all = new Float64Array(numbers.length);
  for (let at = 0; at < all.length; at += 1) all[at] = merits[numbers[at] ?? -1] ?? 0;
  const least = nthGreatest(all, count);
  return numbers.filter((number) => (merits[number] ?? 0) >= least);
}

/** The n-th greatest of some numbers, whose order changes (Hoare's selection). */
function nthGreatest(numbers: Float64Array, n: number): number {
  let [low, high] = [0, numbers.length - 1];
  const target = n - 1;
  while (low < high) {
    // The middle one of a list in order, or in reverse, halves it.
    const pivot = numbers[(low + high) >>> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] ?? 0) > pivot) left += 1;
      while ((numbers[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const swapped = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else break;
  }
  return numbers[target] ?? 0;
}
