/**
 * How much of the article's vocabulary each sentence shares: the cosine of its terms with the
 * article's centroid, from 0 to 1 (after Radev et al., "Centroid-based summarization of multiple
 * documents", 2004). Linear in the number of terms, unlike a graph over all pairs of sentences.
 */
export function centralities(terms: readonly (readonly string[])[]): readonly number[] {
  const counts = terms.map(countTerms);
  const centroid = new Map<string, number>();
  for (const count of counts)
    for (const [term, times] of count) centroid.set(term, (centroid.get(term) ?? 0) + times);
  // A word that occurs once ties its sentence to no other.
  for (const [term, times] of centroid) if (times < 2) centroid.delete(term);
  const length = norm(centroid.values());
  return counts.map((count) => {
    let product = 0;
    for (const [term, times] of count) product += times * (centroid.get(term) ?? 0);
    const divisor = norm(count.values()) * length;
    return divisor === 0 ? 0 : product / divisor;
  });
}

/** How often each term occurs. */
function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function norm(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}
