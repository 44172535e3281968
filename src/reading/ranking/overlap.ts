/** Two sentences that share as much of the shorter one's terms say the same. */
const NEAR_DUPLICATE = 0.8;

/** The share of a phrase's terms that a sentence has, from 0 to 1; 0 for a phrase without terms. */
export function shareOf(phrase: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  if (phrase.size === 0) return 0;
  let shared = 0;
  for (const term of phrase) if (sentence.has(term)) shared++;
  return shared / phrase.size;
}

/** Whether one of two sentences, by their terms, says what the other says; of one without terms nothing can be told. */
export function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return false;
  let missing = 0;
  for (const term of few) {
    if (many.has(term)) continue;
    missing += 1;
    // Most say something else, which a few of their terms tell.
    if ((few.size - missing) / few.size < NEAR_DUPLICATE) return false;
  }
  return true;
}
