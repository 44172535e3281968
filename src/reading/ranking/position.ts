/**
 * News says first what matters most: 1 for the first sentence, falling with the square root of its
 * place.
 */
export function earliness(index: number): number {
  return 1 / Math.sqrt(index + 1);
}

/** 1 for the first of `count` sentences, falling evenly towards 0 for the last. */
export function remainder(index: number, count: number): number {
  return 1 - index / count;
}
