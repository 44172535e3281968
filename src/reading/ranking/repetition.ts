import { NEAR_DUPLICATE } from "./overlap.ts";

/** What a sentence loses by the share of its terms that one ranked before it has … */
const REDUNDANCY = 0.3;
/** … and what it loses where it says nothing else: more than all signals together can give. */
const REPETITION = 6;

/** A sentence with its score and its different terms. */
export interface Scored {
  readonly index: number;
  readonly score: number;
  readonly terms: ReadonlySet<string>;
}

interface Candidate extends Scored {
  /** What is taken off its score for what it repeats. */
  loss: number;
  /** How many of its terms the sentence that was ranked last has. */
  common: number;
}

/**
 * The indices of sentences, each next one the best after what it repeats is taken off (maximal
 * marginal relevance: Carbonell and Goldstein, 1998); of equals, the one that is given first.
 */
export function withoutRepetition(sentences: readonly Scored[]): readonly number[] {
  const left = sentences.map(({ index, score, terms }): Candidate => ({
    index,
    score,
    terms,
    loss: 0,
    common: 0,
  }));
  const holders = holdersOf(left);
  const ranked: number[] = [];
  while (left.length > 0) {
    const best = left.reduce((a, b) => (b.score - b.loss > a.score - a.loss ? b : a));
    left.splice(left.indexOf(best), 1);
    ranked.push(best.index);
    for (const term of best.terms) for (const holder of holders.get(term) ?? []) holder.common += 1;
    for (const other of left) {
      if (other.common > 0) other.loss = Math.max(other.loss, lossBeside(other, best));
      other.common = 0;
    }
  }
  return ranked;
}

/** Which sentences have a term: most have none in common, and need not be compared. */
function holdersOf(sentences: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const holders = new Map<string, Candidate[]>();
  for (const sentence of sentences) {
    for (const term of sentence.terms) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [sentence]);
      else known.push(sentence);
    }
  }
  return holders;
}

/** By the overlap coefficient, as `containment` gives it. */
function lossBeside({ common, terms }: Candidate, ranked: Scored): number {
  const shared = common / Math.min(terms.size, ranked.terms.size);
  return shared >= NEAR_DUPLICATE ? REPETITION : REDUNDANCY * shared;
}
