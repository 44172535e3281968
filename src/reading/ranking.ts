import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/digest.ts";
import { slice } from "../model/span.ts";
import { centralities } from "./ranking/centrality.ts";
import { dependences } from "./ranking/dependence.ts";
import { containment, NEAR_DUPLICATE, shareOf } from "./ranking/overlap.ts";
import { earliness, remainder } from "./ranking/position.ts";
import { quotedParts } from "./ranking/quoted.ts";
import { shapeOf } from "./ranking/shape.ts";
import { termsOf } from "./ranking/terms.ts";
import { findWords } from "./words.ts";

/**
 * What a full signal (1) adds to a sentence's score. Set by trial against the summaries that editors
 * wrote for American news; `title` and `bullet`, which that news lacks, and a little of `earliness`
 * (so that a long lead is kept) by judgement.
 */
const WEIGHTS = {
  /** Shares the words that the article keeps coming back to. */
  centrality: 1.2,
  /** Stands among the first. */
  earliness: 0.7,
  remainder: 0.2,
  /** Says what the headline says, or one of the editor's points: they are a summary already. */
  title: 0.4,
  bullet: 0.4,
  /** A long sentence takes the room of two. */
  length: -0.4,
  short: -0.3,
  unwieldy: -0.4,
  question: -0.3,
  fragment: -0.8,
  /** Cannot be understood without its neighbour. */
  dependent: -0.3,
  /** One voice's words rather than what happened. */
  quoted: -0.3,
} as const;

/** What a sentence loses by the share of its terms that one ranked before it has … */
const REDUNDANCY = 0.3;
/** … and what it loses where it says nothing else: more than all signals together can give. */
const REPETITION = 6;
/** Only so many of the best are compared with one another: the cost grows with their square. */
const COMPARED = 60;
/** No editor writes more points; what else a page calls so is left aside. */
const MOST_BULLETS = 20;

/**
 * Every sentence's index once, the one that carries most first; ties in text order. Time is linear
 * in the text's length but for the sorting.
 */
export function rankSentences(
  article: Pick<Article, "text" | "title" | "bullets">,
  sentences: readonly Sentence[],
): readonly number[] {
  const terms = sentences.map((sentence) => termsOf(article.text, sentence));
  const sets = terms.map((list) => new Set(list));
  const scores = scoresOf(article, sentences, terms, sets);
  const order = sentences
    .map((_, i) => i)
    .toSorted((a, b) => at(scores, b) - at(scores, a) || a - b);
  return [...withoutRepetition(order.slice(0, COMPARED), scores, sets), ...order.slice(COMPARED)];
}

function scoresOf(
  { text, title, bullets }: Pick<Article, "text" | "title" | "bullets">,
  sentences: readonly Sentence[],
  terms: readonly (readonly string[])[],
  sets: readonly ReadonlySet<string>[],
): readonly number[] {
  const central = centralities(terms);
  const dependent = dependences(text, sentences);
  const quoted = quotedParts(text, sentences);
  const titleTerms = phraseTerms(title);
  const bulletTerms = bullets.slice(0, MOST_BULLETS).map(phraseTerms);
  return sentences.map((sentence, i) => {
    const own = sets[i] ?? NONE;
    const shape = shapeOf(slice(text, sentence), findWords(text, sentence).length);
    const depends = dependent[i]?.onPrevious === true || dependent[i]?.onNext === true;
    return (
      WEIGHTS.centrality * at(central, i) +
      WEIGHTS.earliness * earliness(i) +
      WEIGHTS.remainder * remainder(i, sentences.length) +
      WEIGHTS.title * shareOf(titleTerms, own) +
      WEIGHTS.bullet * Math.max(0, ...bulletTerms.map((bullet) => shareOf(bullet, own))) +
      WEIGHTS.length * shape.length +
      WEIGHTS.short * shape.short +
      WEIGHTS.unwieldy * shape.unwieldy +
      WEIGHTS.question * shape.question +
      WEIGHTS.fragment * shape.fragment +
      WEIGHTS.dependent * (depends ? 1 : 0) +
      WEIGHTS.quoted * (quoted[i]?.share ?? 0)
    );
  });
}

/**
 * The same indices, each next one the best after what it repeats is taken off (maximal marginal
 * relevance: Carbonell and Goldstein, 1998).
 */
function withoutRepetition(
  order: readonly number[],
  scores: readonly number[],
  sets: readonly ReadonlySet<string>[],
): readonly number[] {
  const left = order.map((index) => ({ index, score: at(scores, index), loss: 0 }));
  const ranked: number[] = [];
  while (left.length > 0) {
    const best = left.reduce((a, b) => (b.score - b.loss > a.score - a.loss ? b : a));
    left.splice(left.indexOf(best), 1);
    ranked.push(best.index);
    for (const other of left) {
      const shared = containment(sets[best.index] ?? NONE, sets[other.index] ?? NONE);
      other.loss = Math.max(
        other.loss,
        shared >= NEAR_DUPLICATE ? REPETITION : REDUNDANCY * shared,
      );
    }
  }
  return ranked;
}

const NONE: ReadonlySet<string> = new Set();

function phraseTerms(phrase: string): ReadonlySet<string> {
  return new Set(termsOf(phrase, { start: 0, end: phrase.length }));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
