/**
 * News says first what matters most: 1 for the first sentence, falling with the square root of its
 * place.
 */
export function earliness(index: number): number {
  return 1 / Math.sqrt(index + 1);
}
