import { stemmer } from "stemmer";

import type { Span } from "../../model/span.ts";
import { isStopWord } from "../../reading/lexicon/stop-words.ts";
import { align, type Aligned } from "./align.ts";
import type { Candidate } from "./candidates.ts";
import { type Differences, findDifferences } from "./compare.ts";
import { isOneLetterOff } from "./spellings.ts";
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
/** Of a short text so much in a row is enough. */
const SURE_SHARE = 0.8;
/** Share of its weight that a word has in common with another form of it, or what is a letter off. */
const AKIN = 0.8;
/** How many words on the other side one is compared with. */
const AKIN_REACH = 3;
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
  const likeness = likenessOf(sought, source, match, differences);
  if (!isExact && !isSameSentence(sought, match, likeness)) return null;
  return { stream, source, differences, similarity: likeness.similarity, isExact };
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

interface Likeness {
  /** Share of the weight in common, 0 to 1. */
  readonly similarity: number;
  /** How many words that are no stop words have another form of them, or a slip, on the other side. */
  readonly akin: number;
}

function likenessOf(
  { terms, weights }: Sought,
  source: readonly StreamWord[],
  match: Int32Array,
  { added, dropped }: Differences,
): Likeness {
  let common = 0;
  for (const [at, place] of match.entries()) if (place !== NONE) common += weights[at] ?? 0;
  const more = added.flatMap((at) => terms[at] ?? []);
  const less = dropped.flatMap((place) => source[place] ?? []);
  const akin = countAkin(more, less);
  const alike = AKIN * FULL_WEIGHT * akin;
  const apart = Math.max(differing(more), differing(less), Number.EPSILON + alike) - alike;
  return { similarity: (common + alike) / (common + alike + apart), akin };
}

function differing(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + (isNegation(word.term) ? 0 : weightOf(word)), 0);
}

/** How many words of one side are forms of one of the other, or a letter off, in the same order. */
function countAkin(some: readonly Word[], others: readonly Word[]): number {
  let count = 0;
  let from = 0;
  for (const word of some) {
    if (weightOf(word) < FULL_WEIGHT) continue;
    const near = others.slice(from, from + AKIN_REACH);
    const at = near.findIndex((other) => areAkin(word.term, other.term));
    if (at < 0) continue;
    count += 1;
    from += at + 1;
  }
  return count;
}

function areAkin(a: string, b: string): boolean {
  return isOneLetterOff(a, b) || stemmer(a) === stemmer(b);
}

function isSameSentence(
  { weights }: Sought,
  match: Int32Array,
  { similarity, akin }: Likeness,
): boolean {
  const kept = [...match.keys()].filter((at) => match[at] !== NONE);
  if (similarity > 1 - Number.EPSILON) return kept.length >= LEAST_CONTENT;
  if (similarity < LEAST_SIMILARITY || kept.length + akin < LEAST_KEPT) return false;
  const content = akin + kept.filter((at) => weights[at] === FULL_WEIGHT).length;
  const { start, end } = longestRun(match);
  const isSure =
    similarity >= SURE_SIMILARITY || end - start >= Math.min(SURE_RUN, SURE_SHARE * match.length);
  return content >= (isSure ? LEAST_CONTENT : SURE_CONTENT);
}

/** The longest run of a text's words that follow each other in a candidate too, where it is surely from there. */
export function sharedRun(sought: Sought, { words }: Candidate): Span | null {
  const run = longestRun(align(sought, words));
  const content = sought.weights.subarray(run.start, run.end).filter((w) => w === FULL_WEIGHT);
  return run.end - run.start >= SURE_RUN && content.length >= SURE_CONTENT ? run : null;
}

/** The most words that follow each other in both. */
function longestRun(match: Int32Array): Span {
  let longest: Span = { start: 0, end: 0 };
  let start = 0;
  for (const [at, place] of match.entries()) {
    const follows = at > start && place !== NONE && place === (match[at - 1] ?? NONE) + 1;
    if (!follows) start = place === NONE ? at + 1 : at;
    if (at + 1 - start > longest.end - longest.start) longest = { start, end: at + 1 };
  }
  return longest;
}
