import { endOf, sizeOf, startOf } from "./number-lists.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * How much of the article's vocabulary each sentence shares: the cosine of its terms with the
 * article's centroid, from 0 to 1 (after Radev et al., "Centroid-based summarization of multiple
 * documents", 2004). In the graph that joins sentences by the terms they share, this is each one's
 * degree, in time linear in the number of terms: no pair is compared.
 */
export function centralities({
  numbers,
  holders,
  bySentence,
  lengths,
}: Vocabulary): readonly number[] {
  const ties = new Float64Array(numbers.words.length);
  let squares = 0;
  for (let term = 0; term < ties.length; term += 1) {
    const own = tie(sizeOf(holders, term));
    ties[term] = own;
    squares += own * own;
  }
  const length = Math.sqrt(squares);
  return lengths.map((_, sentence) => {
    let product = 0;
    for (let at = startOf(bySentence, sentence); at < endOf(bySentence, sentence); at += 1) {
      product += ties[bySentence.numbers[at] ?? 0] ?? 0;
    }
    const own = sizeOf(bySentence, sentence);
    return length === 0 || own === 0 ? 0 : product / (Math.sqrt(own) * length);
  });
}

/** A word that stands in one sentence only ties it to no other. */
function tie(spread: number): number {
  return spread < 2 ? 0 : spread;
}
