import type { Article } from "../../model/article.ts";
import type { Sentence } from "../../model/digest.ts";
import { slice } from "../../model/span.ts";
import type { Token } from "../text/tokens.ts";
import { centralities } from "./centrality.ts";
import { orderByGain } from "./order.ts";
import { earliness } from "./position.ts";
import { quotedParts } from "./quoted.ts";
import { shapeOf } from "./shape.ts";
import { termSet } from "./terms.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { WEIGHTS } from "./weights.ts";
import { useOf, type Weights, worthReader } from "./worth.ts";

/**
 * What a full signal (1) adds to a sentence's gain, beside the worth of its terms for its length, which
 * is some 0.05 to 0.2. Set by trial against the summaries that editors wrote for American news.
 */
const SIGNALS = {
  /** Shares the words that the article keeps coming back to. */
  centrality: 0.08,
  /** Stands among the first. */
  earliness: 0.05,
  unwieldy: -0.02,
  stirring: -0.08,
  fragment: -0.1,
  /** One voice's words rather than what happened. */
  quoted: -0.02,
} as const;

/**
 * Added to the log-odds of a term that the headline has, or one of the editor's points: they are a
 * summary already. By judgement: the summaries at hand come without either.
 */
const STATED = { title: 1, bullet: 0.5 } as const;

/** No editor writes more points; what else a page calls so is left aside. */
const MOST_BULLETS = 20;

/**
 * Every sentence's index once, the one that carries most first; ties in text order. Time is linear
 * in the text's length but for the sorting.
 */
export function rankSentences(
  article: Pick<Article, "text" | "title" | "bullets">,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  weights: Weights = WEIGHTS,
): readonly number[] {
  const quoted = quotedParts(article.text, sentences);
  const vocabulary = vocabularyOf(tokens, sentences);
  const central = centralities(vocabulary);
  const scores = sentences.map((sentence, index) => {
    const shape = shapeOf(slice(article.text, sentence), vocabulary.lengths[index] ?? 0);
    return (
      SIGNALS.centrality * (central[index] ?? 0) +
      SIGNALS.earliness * earliness(index) +
      SIGNALS.unwieldy * shape.unwieldy +
      SIGNALS.stirring * shape.stirring +
      SIGNALS.fragment * shape.fragment +
      SIGNALS.quoted * (quoted[index]?.share ?? 0)
    );
  });
  return orderByGain(vocabulary, worthsOf(article, vocabulary, weights), scores);
}

/** How likely an editor's summary has each of the article's terms. */
function worthsOf(
  { title, bullets }: Pick<Article, "title" | "bullets">,
  { numbers, holders, lengths }: Vocabulary,
  weights: Weights,
): readonly number[] {
  const bonuses = new Float64Array(numbers.words.length);
  add(phraseTerms([title]), STATED.title);
  add(phraseTerms(bullets.slice(0, MOST_BULLETS)), STATED.bullet);
  const worthOf = worthReader(lengths.length, weights);
  const worths: number[] = [];
  for (const bonus of bonuses) worths.push(worthOf(useOf(holders, worths.length), bonus));
  return worths;

  function add(stated: ReadonlySet<string>, bonus: number): void {
    for (const term of stated) {
      const number = numbers.find(term);
      if (number !== undefined) bonuses[number] = (bonuses[number] ?? 0) + bonus;
    }
  }
}

function phraseTerms(phrases: readonly string[]): ReadonlySet<string> {
  const text = phrases.join("\n");
  return termSet(text, { start: 0, end: text.length });
}
