import { Sought } from "./closeness.ts";
import { addFeedback, FEEDBACK_ARTICLES } from "./feedback.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Group, Lengths } from "./scores.ts";
import { Scores } from "./scores.ts";
import type { Postings } from "./postings.ts";
import type { RankingSettings } from "./settings.ts";

/** Articles with all the words whose closeness is looked at, best first. */
const LOOKED_AT = 1000;

/** What ranking needs to know of the archive. */
export interface Indexed {
  readonly postings: Postings;
  readonly lexicon: Lexicon;
  readonly lengths: Lengths;
}

/** Articles, by their numbers in the index. */
export interface Ranking {
  /** Who has anything that is looked for, in no order. */
  readonly articles: readonly number[];
  /** By an article's number. */
  readonly scores: Float64Array;
  /** Who has all that is looked for. */
  readonly whole: ReadonlySet<number>;
}

/**
 * The articles that have anything that is looked for, with their scores. Those with all of it gain by
 * how close together they have it, and by having it in the form that was asked.
 *
 * @param isAllowed whether an article may answer, by its number
 */
export function rank(
  groups: readonly Group[],
  { postings, lexicon, lengths }: Indexed,
  settings: RankingSettings,
  isAllowed: (article: number) => boolean,
): Ranking {
  const scores = new Scores(postings, lengths, settings);
  for (const group of groups) scores.addGroup(group);
  const found = scores.found().filter(isAllowed);
  if (found.length > 0 && settings.feedback > 0) {
    const queryLength = groups.reduce((sum, { weight }) => sum + weight, 0);
    addFeedback(scores, lexicon, bestOf(found, scores, FEEDBACK_ARTICLES), queryLength);
  }
  const whole = found.filter((article) => scores.matched[article] === scores.groups);
  if (settings.allFirst) {
    addBonuses(bestOf(whole, scores, LOOKED_AT), groups, scores, lexicon);
  }
  return {
    articles: found,
    scores: scores.sums,
    whole: new Set(settings.allFirst ? whole : []),
  };
}

/** The so many best, best first; of equals the ones that were added first. */
function bestOf(articles: readonly number[], { sums }: Scores, count: number): readonly number[] {
  if (articles.length <= count) return sorted(articles, sums);
  // The score that the last of them has at least; only what is as good is put in order.
  const ascending = Float64Array.from(articles, (article) => sums[article] ?? 0).toSorted();
  const least = ascending[articles.length - count] ?? 0;
  const good = articles.filter((article) => (sums[article] ?? 0) >= least);
  return sorted(good, sums).slice(0, count);
}

function sorted(articles: readonly number[], sums: Float64Array): readonly number[] {
  return articles.toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
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
