import { endOf, type NumberLists, sizeOf, startOf } from "./number-lists.ts";

/** How an article uses a term. */
export interface Use {
  /** In how many sentences it stands; at least one. */
  readonly spread: number;
  /** Whether it stands in one of the first three. */
  readonly isInOpening: boolean;
  /** In how many of the first five it stands. */
  readonly lead: number;
}

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

/**
 * How an article uses a term.
 *
 * @param holders by term the sentences that have it
 */
export function useOf(holders: NumberLists, term: number): Use {
  const start = startOf(holders, term);
  let behindLead = start;
  while (behindLead < endOf(holders, term) && (holders.numbers[behindLead] ?? 0) < LEAD) {
    behindLead += 1;
  }
  return {
    spread: sizeOf(holders, term),
    isInOpening: (holders.numbers[start] ?? 0) < OPENING,
    lead: behindLead - start,
  };
}

/** What the use of a term in an article of so many sentences tells. */
export function featuresOf({ spread, isInOpening, lead }: Use, sentences: number): Features {
  return {
    bias: 1,
    spread: Math.log(spread),
    share: spread / sentences,
    opening: isInOpening ? 1 : 0,
    lead: Math.log(1 + lead),
  };
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
 * How likely an editor's summary has the terms of an article of so many sentences, by their use. Terms that are used
 * alike are worth alike, and most are: they stand in one sentence, below the lead.
 */
export function worthReader(
  sentences: number,
  weights: Weights,
): (use: Use, bonus: number) => number {
  /** By the use, packed into a number; 0 where it has not been met. */
  const known = new Float64Array(2 * (LEAD + 1) * (sentences + 1));
  return (use, bonus) => {
    if (bonus !== 0) return worthOf(featuresOf(use, sentences), weights, bonus);
    const key = (use.spread * (LEAD + 1) + use.lead) * 2 + (use.isInOpening ? 1 : 0);
    const met = known[key] ?? 0;
    if (met > 0) return met;
    const worth = worthOf(featuresOf(use, sentences), weights, bonus);
    known[key] = worth;
    return worth;
  };
}
