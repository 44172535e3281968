import { bestOf } from "./best-of.ts";
import { Sought } from "./closeness.ts";
import { addFeedback, FEEDBACK_ARTICLES } from "./feedback.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Group, Lengths } from "./scores.ts";
import { Scores } from "./scores.ts";
import type { Postings } from "./postings.ts";
import type { RankingSettings } from "./settings.ts";

/** Articles with all the words whose closeness is looked at: the best. */
const LOOKED_AT = 1000;

/** What ranking needs to know of the archive. */
export interface Indexed {
  readonly postings: Postings;
  readonly lexicon: Lexicon;
  readonly lengths: Lengths;
  /** An article's place among the newest, by row: of what is as good, the newest comes first. */
  readonly rankOf: (row: number) => number;
}

/** Articles, by their numbers in the index. */
export interface Ranking {
  /** Who has anything that is looked for, in no order. */
  readonly articles: readonly number[];
  /** By an article's number. */
  readonly scores: Float64Array;
  /** Who of them has all that is looked for. */
  readonly whole: readonly number[];
}

/**
 * The articles that have anything that is looked for, with their scores. Those with all of it gain by
 * how close together they have it, and by having it in the form that was asked.
 *
 * @param isAllowed whether an article may answer, by its number
 */
export function rank(
  groups: readonly Group[],
  { postings, lexicon, lengths, rankOf }: Indexed,
  settings: RankingSettings,
  isAllowed: (article: number) => boolean,
): Ranking {
  const scores = new Scores(postings, lengths, settings);
  for (const group of groups) scores.addGroup(group);
  const found = scores.found().filter(isAllowed);
  if (found.length > 0 && settings.feedback > 0) {
    const queryLength = groups.reduce((sum, { weight }) => sum + weight, 0);
    const best = inOrder(theBest(found, scores, FEEDBACK_ARTICLES, rankOf), scores, rankOf);
    addFeedback(scores, lexicon, best, queryLength);
  }
  const whole = found.filter((article) => scores.matched[article] === scores.groups);
  if (settings.allFirst) {
    addBonuses(theBest(whole, scores, LOOKED_AT, rankOf), groups, scores, lexicon);
  }
  return {
    articles: found,
    scores: scores.sums,
    whole: settings.allFirst ? whole : [],
  };
}

/** The so many best, in no order; of equals the newest. */
function theBest(
  articles: readonly number[],
  scores: Scores,
  count: number,
  rankOf: Indexed["rankOf"],
): readonly number[] {
  const best = bestOf(articles, scores.sums, count);
  return best.length <= count ? best : inOrder(best, scores, rankOf).slice(0, count);
}

function inOrder(
  articles: readonly number[],
  { sums }: Scores,
  rankOf: Indexed["rankOf"],
): readonly number[] {
  return articles.toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || rankOf(a) - rankOf(b));
}

function addBonuses(
  articles: readonly number[],
  groups: readonly Group[],
  scores: Scores,
  lexicon: Lexicon,
): void {
  const { settings, postings, total, sums } = scores;
  const present = groups.filter(({ forms }) => forms.some((form) => postings.hasTerm(form)));
  const isClose = present.length > 1 && settings.closeness > 0;
  const sought = new Sought(
    present.map(({ forms }) => forms),
    lexicon,
  );
  for (const article of articles) {
    const closeness = isClose ? sought.closeness(postings.sequence(article)) : 0;
    const exact = (scores.exact[article] ?? 0) / Math.max(1, scores.groups);
    const gain = settings.closeness * closeness + settings.exactForm * exact;
    sums[article] = (sums[article] ?? 0) + total * gain;
  }
}
