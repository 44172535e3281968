import type { Article } from "../../model/article.ts";
import type { Sentence } from "../../model/digest.ts";
import { slice, type Span } from "../../model/span.ts";
import { centralities } from "./centrality.ts";
import { dependences } from "./dependence.ts";
import { shareOf } from "./overlap.ts";
import { earliness, remainder } from "./position.ts";
import { quotedParts } from "./quoted.ts";
import { withoutRepetition } from "./repetition.ts";
import { shapeOf } from "./shape.ts";
import { termSet, termsOf } from "./terms.ts";
import { findWords } from "../text/words.ts";

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
  const words = sentences.map((sentence) => findWords(article.text, sentence));
  const terms = words.map((found) => termsOf(article.text, found));
  const sets = terms.map((list) => new Set(list));
  const scores = scoresOf(article, sentences, { words, terms, sets });
  const order = sentences
    .map((_, i) => i)
    .toSorted((a, b) => at(scores, b) - at(scores, a) || a - b);
  const best = order
    .slice(0, COMPARED)
    .map((index) => ({ index, score: at(scores, index), terms: sets[index] ?? NONE }));
  return [...withoutRepetition(best), ...order.slice(COMPARED)];
}

/** The words of each sentence, its terms in order, and its different terms. */
interface Vocabulary {
  readonly words: readonly (readonly Span[])[];
  readonly terms: readonly (readonly string[])[];
  readonly sets: readonly ReadonlySet<string>[];
}

function scoresOf(
  { text, title, bullets }: Pick<Article, "text" | "title" | "bullets">,
  sentences: readonly Sentence[],
  { words, terms, sets }: Vocabulary,
): readonly number[] {
  const central = centralities(terms);
  const quoted = quotedParts(text, sentences);
  const dependent = dependences(text, sentences, quoted);
  const titleTerms = phraseTerms(title);
  const bulletTerms = bullets.slice(0, MOST_BULLETS).map(phraseTerms);
  return sentences.map((sentence, i) => {
    const own = sets[i] ?? NONE;
    const shape = shapeOf(slice(text, sentence), words[i]?.length ?? 0);
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

const NONE: ReadonlySet<string> = new Set();

function phraseTerms(phrase: string): ReadonlySet<string> {
  return termSet(phrase, { start: 0, end: phrase.length });
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
