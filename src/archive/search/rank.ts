import { bestRows } from "./best-rows.ts";
import { Bonuses } from "./bonuses.ts";
import type { Sought } from "./closeness.ts";
import { type Feedback, FEEDBACK_ARTICLES } from "./feedback.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Postings } from "./postings.ts";
import type { Group, Scores } from "./scores.ts";
import type { RankingSettings } from "./settings.ts";

/** Articles with all the words whose closeness is looked at: the best. */
const LOOKED_AT = 1000;

const NONE = new Int32Array(0);

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
  /** By row: how well it answers, without what {@link bonuses} has not given yet. */
  readonly scores: Float64Array;
  /** Who of them has all that is looked for; nobody where that counts for nothing. */
  readonly whole: Int32Array;
  readonly isWhole: (row: number) => boolean;
  readonly bonuses: Bonuses;
}

/**
 * The articles that have anything that is looked for, with their scores; those with all of it, of which the best
 * gain by how they have it.
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
  const whole = settings.allFirst ? scores.whole() : NONE;
  const gaining = bestRows(whole, scores.sums, ranks, LOOKED_AT);
  const bonuses = new Bonuses(gaining, groups, indexed, settings);
  return { rows, scores: scores.sums, whole, isWhole, bonuses };
}
