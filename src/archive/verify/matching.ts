import { isStopWord } from "../../reading/lexicon/stop-words.ts";
import { align, type Aligned } from "./align.ts";
import type { Candidate } from "./candidates.ts";
import { type Differences, findDifferences } from "./compare.ts";
import { type Stream, type StreamWord, wordsOf } from "./streams.ts";
import { isNegation, type Word } from "./words.ts";

/** What a word counts for: one that any sentence may have says little of which sentence it is. */
const FULL_WEIGHT = 100;
const STOP_WEIGHT = 25;

/** Share of the weight of all words that two wordings of one sentence have in common, at least. */
const LEAST_SIMILARITY = 0.6;
/** What a text has to have of its own weight in common before the source's words are read. */
const LEAST_SHARE = 0.4;
/** Words in common, and of those the ones that are no stop words, where the wordings differ. */
const LEAST_KEPT = 3;
const LEAST_CONTENT = 2;
/**
 * Two words and their like are in many sentences. They are enough only in what is nearly the same, or
 * where as many words follow each other in both.
 */
const SURE_CONTENT = 3;
const SURE_SIMILARITY = 0.8;
const SURE_RUN = 5;
/** Beyond as many words that are passed over, fewer matches than this are chance. */
const FAR = 24;
const LEAST_CLUSTER = 4;

const NONE = -1;

/** A text's words as they are looked for. */
export interface Sought extends Aligned {
  readonly terms: readonly Word[];
}

/** A stream that has the words of a text, or nearly. */
export interface Match {
  readonly stream: Stream;
  readonly source: readonly StreamWord[];
  readonly differences: Differences;
  /** Share of the weight in common, 0 to 1; exactly 1 where nothing but negations differs. */
  readonly similarity: number;
  /** Whether no word differs. */
  readonly isExact: boolean;
}

/** Words to be looked for, with what each counts for. */
export function toSought(terms: readonly Word[], words: Int32Array): Sought {
  return {
    terms,
    words,
    weights: Uint8Array.from(terms, weightOf),
    followsGap: terms.map(({ followsGap }) => followsGap),
  };
}

function weightOf({ term, isInserted }: Word): number {
  if (isInserted && !isNegation(term)) return 0;
  const saysLittle = isStopWord(term) || isNegation(term) || term.startsWith("'");
  return saysLittle ? STOP_WEIGHT : FULL_WEIGHT;
}

/** Compares a text with a candidate; null where they are not the same words by any measure. */
export function matchCandidate(sought: Sought, { stream, words }: Candidate): Match | null {
  const match = withoutStrays(align(sought, words), sought);
  if (shareOf(sought, match) < LEAST_SHARE) return null;
  const source = wordsOf(stream);
  const differences = findDifferences(sought.terms, source, match);
  const { added, dropped } = differences;
  const isExact = added.length === 0 && dropped.length === 0;
  const similarity = similarityOf(sought, source, match, differences);
  if (!isExact && !isSameSentence(sought, match, similarity)) return null;
  return { stream, source, differences, similarity, isExact };
}

/** Which share of a text's weight is matched; words that are an editor's weigh nothing. */
function shareOf({ weights }: Sought, match: Int32Array): number {
  let matched = 0;
  let total = 0;
  let places = 0;
  for (const [at, place] of match.entries()) {
    total += weights[at] ?? 0;
    if (place === NONE) continue;
    matched += weights[at] ?? 0;
    places += 1;
  }
  if (places === 0) return 0;
  return total === 0 ? 1 : matched / total;
}

/** An alignment without the few words that it finds far from all others. */
function withoutStrays(match: Int32Array, { weights }: Sought): Int32Array {
  const clusters: { readonly at: number[]; weight: number }[] = [];
  let last = NONE;
  for (const [at, place] of match.entries()) {
    if (place === NONE) continue;
    let cluster = clusters.at(-1);
    if (cluster === undefined || place - last > FAR) {
      cluster = { at: [], weight: 0 };
      clusters.push(cluster);
    }
    cluster.at.push(at);
    cluster.weight += weights[at] ?? 0;
    last = place;
  }
  const heaviest = Math.max(...clusters.map(({ weight }) => weight));
  const kept = new Int32Array(match.length).fill(NONE);
  for (const { at, weight } of clusters) {
    if (weight < heaviest && at.length < LEAST_CLUSTER) continue;
    for (const index of at) kept[index] = match[index] ?? NONE;
  }
  return kept;
}

function similarityOf(
  { terms, weights }: Sought,
  source: readonly StreamWord[],
  match: Int32Array,
  { added, dropped }: Differences,
): number {
  let common = 0;
  for (const [at, place] of match.entries()) if (place !== NONE) common += weights[at] ?? 0;
  const [more, less] = [
    added.flatMap((at) => terms[at] ?? []),
    dropped.flatMap((place) => source[place] ?? []),
  ].map((words) =>
    words.reduce((sum, word) => sum + (isNegation(word.term) ? 0 : weightOf(word)), 0),
  );
  return common / (common + Math.max(more ?? 0, less ?? 0, Number.EPSILON));
}

function isSameSentence({ weights }: Sought, match: Int32Array, similarity: number): boolean {
  const kept = [...match.keys()].filter((at) => match[at] !== NONE);
  if (similarity > 1 - Number.EPSILON) return kept.length >= LEAST_CONTENT;
  if (similarity < LEAST_SIMILARITY || kept.length < LEAST_KEPT) return false;
  const content = kept.filter((at) => weights[at] === FULL_WEIGHT).length;
  const isSure = similarity >= SURE_SIMILARITY || longestRun(match) >= SURE_RUN;
  return content >= (isSure ? LEAST_CONTENT : SURE_CONTENT);
}

/** Words that follow each other in both, at most. */
function longestRun(match: Int32Array): number {
  let longest = 0;
  let run = 0;
  for (const [at, place] of match.entries()) {
    const before = match[at - 1] ?? NONE;
    if (place === NONE) run = 0;
    else run = before !== NONE && place === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
