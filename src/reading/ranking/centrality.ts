import type { Vocabulary } from "./vocabulary.ts";

/**
 * How much of the article's vocabulary each sentence shares: the cosine of its terms with the
 * article's centroid, from 0 to 1 (after Radev et al., "Centroid-based summarization of multiple
 * documents", 2004). In the graph that joins sentences by the terms they share, this is each one's
 * degree, in time linear in the number of terms: no pair is compared.
 */
export function centralities({ terms, bySentence }: Vocabulary): readonly number[] {
  const ties = terms.map(({ holders }) => tie(holders.length));
  let squares = 0;
  for (const each of ties) squares += each ** 2;
  const length = Math.sqrt(squares);
  return bySentence.map((own) => {
    let product = 0;
    for (const term of own) product += ties[term] ?? 0;
    return length === 0 || own.length === 0 ? 0 : product / (Math.sqrt(own.length) * length);
  });
}

/** A word that stands in one sentence only ties it to no other. */
function tie(spread: number): number {
  return spread < 2 ? 0 : spread;
}
