import { endOf, sizeOf, startOf } from "./number-lists.ts";
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
  { numbers, holders, bySentence, lengths }: Vocabulary,
  worths: readonly number[],
  scores: readonly number[],
): readonly number[] {
  /** Of each sentence's terms those that none ranked before it has: their worth, and how many they are. */
  const fresh = new Float64Array(lengths.length);
  const unsaid = new Float64Array(lengths.length);
  const gains = new Float64Array(lengths.length);
  for (let sentence = 0; sentence < lengths.length; sentence += 1) {
    fresh[sentence] = worthOfAll(sentence);
    unsaid[sentence] = sizeOf(bySentence, sentence);
    gains[sentence] = gain(sentence);
  }
  const indices = lengths.map((_, sentence) => sentence);
  // Those who are all compared with one another need not be sorted before.
  const sorted =
    indices.length <= COMPARED
      ? indices
      : indices.toSorted((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b);
  const left = sorted.slice(0, COMPARED);
  const ranked: number[] = [];
  const said = new Uint8Array(numbers.words.length);
  while (left.length > 0) {
    const best = takeBest(left, gains);
    ranked.push(best);
    for (let at = startOf(bySentence, best); at < endOf(bySentence, best); at += 1) {
      const term = bySentence.numbers[at] ?? 0;
      // A term of this sentence alone is no other's: most are.
      if (said[term] === 1 || sizeOf(holders, term) === 1) continue;
      said[term] = 1;
      takeOff(term);
    }
  }
  return [...ranked, ...sorted.slice(COMPARED)];

  function worthOfAll(sentence: number): number {
    let sum = 0;
    for (let at = startOf(bySentence, sentence); at < endOf(bySentence, sentence); at += 1) {
      sum += worths[bySentence.numbers[at] ?? 0] ?? 0;
    }
    return sum;
  }

  function gain(sentence: number): number {
    const promised = (fresh[sentence] ?? 0) / ((lengths[sentence] ?? 0) + DAMPING);
    const all = sizeOf(bySentence, sentence);
    const repeats = all > 0 && (unsaid[sentence] ?? 0) <= LEFTOVER * all;
    return promised + (scores[sentence] ?? 0) - (repeats ? REPETITION : 0);
  }

  /** No sentence gains by a term any more. */
  function takeOff(term: number): void {
    const worth = worths[term] ?? 0;
    for (let at = startOf(holders, term); at < endOf(holders, term); at += 1) {
      const holder = holders.numbers[at] ?? 0;
      fresh[holder] = (fresh[holder] ?? 0) - worth;
      unsaid[holder] = (unsaid[holder] ?? 0) - 1;
      gains[holder] = gain(holder);
    }
  }
}

/** Takes the one that gains most, of equals the first in the text, from a list of sentences in any order. */
function takeBest(left: number[], gains: Float64Array): number {
  let place = 0;
  let best = left[0] ?? 0;
  let most = gains[best] ?? 0;
  // Some thousand times an article: no pair is made for each.
  for (let other = 1; other < left.length; other += 1) {
    const sentence = left[other] ?? 0;
    const own = gains[sentence] ?? 0;
    if (own > most || (own === most && sentence < best)) {
      most = own;
      best = sentence;
      place = other;
    }
  }
  const last = left.pop() ?? 0;
  if (place < left.length) left[place] = last;
  return best;
}
