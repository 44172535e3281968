import type { Lexicon } from "./lexicon.ts";
import type { Postings } from "./postings.ts";
import type { Scores } from "./scores.ts";
import { isStopWord } from "./stop-words.ts";

/** The best articles, which are taken to be about what was asked. */
export const FEEDBACK_ARTICLES = 5;
/** Words that are taken over from them. */
const WORDS = 10;
/** Words worth a look: the rest is too rare in these articles. */
const CANDIDATES = 150;
/** A word that a larger share of all articles has tells nothing. */
const COMMONEST = 0.25;
const SHORTEST = 3;

interface Candidate {
  readonly family: number;
  readonly weight: number;
}

/**
 * Lets the best articles speak for those that use the same words: what several of them have in common,
 * and others have not, is added to the query with a small weight (pseudo-relevance feedback in the
 * manner of RM3: Abdul-Jaleel and others, UMass at TREC 2004). A word that one of them alone has counts
 * for little: a query for one certain article must not drift off with it.
 *
 * @param best numbers of the articles found, best first
 * @param queryLength words of the query, each as often as it has it
 */
export function addFeedback(
  scores: Scores,
  lexicon: Lexicon,
  best: readonly number[],
  queryLength: number,
): void {
  const share = scores.settings.feedback;
  const words = choose(scores, lexicon, best.slice(0, FEEDBACK_ARTICLES));
  const sum = words.reduce((all, { weight }) => all + weight, 0);
  for (const { family, weight } of words) {
    const hint = ((queryLength * share) / (1 - share)) * (weight / sum);
    scores.addHint(lexicon.forms(family), hint);
  }
}

function choose(scores: Scores, lexicon: Lexicon, articles: readonly number[]): Candidate[] {
  const { postings, lengths, settings } = scores;
  const { saturation, lengthPenalty } = settings;
  const weights = new Map<number, number>();
  const having = new Map<number, number>();
  for (const article of articles) {
    const length = (lengths.of[article] ?? 0) / lengths.average;
    const slowed = saturation * (1 - lengthPenalty + lengthPenalty * length);
    for (const [family, times] of countFamilies(postings.sequence(article), lexicon)) {
      const weight = ((scores.sums[article] ?? 0) * times) / (times + slowed);
      weights.set(family, (weights.get(family) ?? 0) + weight);
      having.set(family, (having.get(family) ?? 0) + 1);
    }
  }
  return [...weights]
    .map(([family, weight]) => ({ family, weight: weight * (having.get(family) ?? 0) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, CANDIDATES)
    .map(({ family, weight }) => ({ family, weight: weight * rarity(family, postings, lexicon) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, WORDS);
}

function countFamilies(sequence: Int32Array, lexicon: Lexicon): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of sequence) {
    const family = lexicon.familyOf(number);
    if (family >= 0) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

/** How much a word tells: its idf, near enough; 0 for what tells nothing, or is in one article only. */
function rarity(family: number, postings: Postings, lexicon: Lexicon): number {
  const forms = lexicon.forms(family);
  // Of the forms that there are: which of them was met first is chance.
  const there = forms.filter((form) => postings.hasTerm(form));
  if (there.some((form) => form.length < SHORTEST || isStopWord(form))) return 0;
  let articles = 0;
  for (const form of forms) articles += postings.frequency(form, "text");
  const all = postings.shownCount;
  if (articles < 2 || articles > all * COMMONEST) return 0;
  return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
}
