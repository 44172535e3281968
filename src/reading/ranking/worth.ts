import type { Term } from "./vocabulary.ts";

/** What an article's use of a term tells of its worth, by name; each about 0 to 3. */
export interface Features {
  /** 1 for every term. */
  readonly bias: number;
  /** In how many sentences it stands, as a logarithm. */
  readonly spread: number;
  /** In which share of them. */
  readonly share: number;
  /** Whether it is in one of the first three. */
  readonly opening: number;
  /** In how many of the first five it is, as a logarithm. */
  readonly lead: number;
}

/** What a full feature (1) adds to the log-odds that an editor's summary has the term. */
export type Weights = Features;

const OPENING = 3;
const LEAD = 5;

/** How a term is used in an article of so many sentences. */
export function featuresOf({ holders }: Term, sentences: number): Features {
  return {
    bias: 1,
    spread: Math.log(holders.length),
    share: holders.length / sentences,
    opening: isInOpening(holders) ? 1 : 0,
    lead: Math.log(1 + countInLead(holders)),
  };
}

function isInOpening(holders: Term["holders"]): boolean {
  return holders[0] < OPENING;
}

function countInLead(holders: Term["holders"]): number {
  let count = 0;
  while ((holders[count] ?? LEAD) < LEAD) count += 1;
  return count;
}

/**
 * How likely an editor's summary has a term, from 0 to 1: a logistic regression, after Hong and
 * Nenkova ("Improving the estimation of word importance for news multi-document summarization", 2014).
 *
 * @param bonus added to the log-odds
 */
export function worthOf(features: Features, weights: Weights, bonus: number): number {
  const odds =
    bonus +
    weights.bias * features.bias +
    weights.spread * features.spread +
    weights.share * features.share +
    weights.opening * features.opening +
    weights.lead * features.lead;
  return 1 / (1 + Math.exp(-odds));
}

/**
 * How likely an editor's summary has the terms of an article of so many sentences. Terms that are used alike are
 * worth alike, and most are: they stand in one sentence, below the lead.
 */
export function worthReader(
  sentences: number,
  weights: Weights,
): (term: Term, bonus: number) => number {
  const known = new Map<number, number>();
  return (term, bonus) => {
    const { holders } = term;
    const lead = 2 * countInLead(holders) + (isInOpening(holders) ? 1 : 0);
    const use = 2 * (LEAD + 1) * holders.length + lead;
    const met = bonus === 0 ? known.get(use) : undefined;
    if (met !== undefined) return met;
    const worth = worthOf(featuresOf(term, sentences), weights, bonus);
    if (bonus === 0) known.set(use, worth);
    return worth;
  };
}
