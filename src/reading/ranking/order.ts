import type { Vocabulary } from "./vocabulary.ts";

/** In words: keeps a sentence of three words, one of them good, from beating all others. */
const DAMPING = 15;
/** A sentence of whose terms no more than this share is left when those that were said are taken off … */
const LEFTOVER = 0.2;
/** … says nothing of its own, and loses more than all signals together can give. */
const REPETITION = 2;
/** Only so many of the best are compared with one another: the cost grows with their square. */
const COMPARED = 60;

/**
 * The indices of sentences, each next one the best beside those before it: the one that says most, for
 * its length, that they have not said (after Nenkova and Vanderwende, "The impact of frequency on
 * summarization", 2005). Of equals the first in the text. Linear but for the sorting.
 *
 * @param worths of the vocabulary's terms, from 0 to 1
 * @param scores of the sentences: what counts for each beside its terms' worth for its length
 */
export function orderByGain(
  { terms, bySentence, lengths }: Vocabulary,
  worths: readonly number[],
  scores: readonly number[],
): readonly number[] {
  /** Of each sentence's terms those that none ranked before it has: their worth, and how many they are. */
  const fresh = Float64Array.from(bySentence, (own) => worthOfAll(own, worths));
  const unsaid = Float64Array.from(bySentence, (own) => own.length);
  const gains = Float64Array.from(bySentence, (_, index) => gain(index));
  const sorted = bySentence
    .map((_, index) => index)
    .toSorted((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b);
  const left = sorted.slice(0, COMPARED);
  const ranked: number[] = [];
  const said = new Uint8Array(terms.length);
  while (left.length > 0) {
    const [best = 0] = left.splice(placeOfBest(left, gains), 1);
    ranked.push(best);
    for (const term of bySentence[best] ?? []) {
      if (said[term] === 1) continue;
      said[term] = 1;
      takeOff(term);
    }
  }
  return [...ranked, ...sorted.slice(COMPARED)];

  function gain(index: number): number {
    const promised = (fresh[index] ?? 0) / ((lengths[index] ?? 0) + DAMPING);
    const all = bySentence[index]?.length ?? 0;
    const repeats = all > 0 && (unsaid[index] ?? 0) <= LEFTOVER * all;
    return promised + (scores[index] ?? 0) - (repeats ? REPETITION : 0);
  }

  /** No sentence gains by a term any more. */
  function takeOff(term: number): void {
    const worth = worths[term] ?? 0;
    for (const holder of terms[term]?.holders ?? []) {
      fresh[holder] = (fresh[holder] ?? 0) - worth;
      unsaid[holder] = (unsaid[holder] ?? 0) - 1;
      gains[holder] = gain(holder);
    }
  }
}

function worthOfAll(terms: readonly number[], worths: readonly number[]): number {
  let sum = 0;
  for (const term of terms) sum += worths[term] ?? 0;
  return sum;
}

/** Where in a list of sentences the one stands that gains most, of equals the first in the text. */
function placeOfBest(left: readonly number[], gains: Float64Array): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  // Some thousand times an article: no pair is made for each.
  for (let place = 0; place < left.length; place += 1) {
    const index = left[place] ?? 0;
    const own = gains[index] ?? 0;
    if (own > most || (own === most && index < (left[best] ?? 0))) {
      most = own;
      best = place;
    }
  }
  return best;
}
