import { bestRows } from "./best-rows.ts";
import type { Sought } from "./closeness.ts";
import { type Feedback, FEEDBACK_ARTICLES } from "./feedback.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Postings } from "./postings.ts";
import type { Group, Scores } from "./scores.ts";
import type { RankingSettings } from "./settings.ts";

/** Articles with all the words whose closeness is looked at: the best. */
const LOOKED_AT = 1000;

/** What ranking needs to know of the archive, and what it works with. */
export interface Indexed {
  readonly postings: Postings;
  readonly lexicon: Lexicon;
  readonly scores: Scores;
  readonly feedback: Feedback;
  readonly sought: Sought;
  /** By row: its place among the newest. Of what is as good, the newest comes first. */
  readonly ranks: Uint32Array;
}

/** Articles by their rows, until something else is ranked. */
export interface Ranking {
  /** Who has anything that is looked for, in no order. */
  readonly rows: Int32Array;
  /** By row. */
  readonly scores: Float64Array;
  /** Who of them has all that is looked for; nobody where that counts for nothing. */
  readonly whole: Int32Array;
  readonly isWhole: (row: number) => boolean;
}

/**
 * The articles that have anything that is looked for, with their scores. Those with all of it gain by
 * how close together they have it, and by having it in the form that was asked.
 *
 * @param isAllowed whether the article of a row may answer; null where each may
 */
export function rank(
  groups: readonly Group[],
  indexed: Indexed,
  settings: RankingSettings,
  isAllowed: ((row: number) => boolean) | null,
): Ranking {
  const { scores, feedback, ranks } = indexed;
  scores.restart();
  for (const group of groups) scores.addGroup(group);
  if (isAllowed !== null) scores.found.keep(isAllowed);
  const rows = scores.found.all;
  if (rows.length > 0 && settings.feedback > 0) {
    const queryLength = groups.reduce((sum, { weight }) => sum + weight, 0);
    const best = bestRows(rows, scores.sums, ranks, FEEDBACK_ARTICLES);
    feedback.add(scores, best, queryLength, settings.feedback);
  }
  const isWhole = (row: number) => settings.allFirst && scores.matched[row] === scores.groups;
  const whole = rows.filter(isWhole);
  addBonuses(bestRows(whole, scores.sums, ranks, LOOKED_AT), groups, indexed, settings);
  return { rows, scores: scores.sums, whole, isWhole };
}

function addBonuses(
  rows: Int32Array,
  groups: readonly Group[],
  { postings, scores, sought }: Indexed,
  settings: RankingSettings,
): void {
  const present = groups.filter(({ forms }) => forms.some((form) => postings.hasTerm(form)));
  const isClose = present.length > 1 && settings.closeness > 0;
  sought.lookFor(present.map(({ forms }) => forms));
  const { sums, exact, total } = scores;
  for (const row of rows) {
    const closeness = isClose ? sought.closeness(postings.sequence(row)) : 0;
    const inForm = (exact[row] ?? 0) / Math.max(1, scores.groups);
    const gain = settings.closeness * closeness + settings.exactForm * inForm;
    sums[row] = (sums[row] ?? 0) + total * gain;
  }
}
