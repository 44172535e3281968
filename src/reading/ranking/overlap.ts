/** Two sentences that share as much of the shorter one's terms say the same. */
export const NEAR_DUPLICATE = 0.8;

/** The share of a phrase's terms that a sentence has, from 0 to 1; 0 for a phrase without terms. */
export function shareOf(phrase: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  if (phrase.size === 0) return 0;
  let shared = 0;
  for (const term of phrase) if (sentence.has(term)) shared++;
  return shared / phrase.size;
}

/** How far the smaller of two sets is contained in the other, from 0 to 1 (the overlap coefficient). */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size <= b.size ? shareOf(a, b) : shareOf(b, a);
}
