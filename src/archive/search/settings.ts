/**
 * What ranking goes by. The values were chosen on collections of several kinds; docs/search.md says on
 * which, and what each ingredient brings.
 */
export interface RankingSettings {
  /** Whether the forms of a word count as one word. */
  readonly stemming: boolean;
  /** Whether words of grammar are passed over. */
  readonly stopWords: boolean;
  /** How fast a word's further occurrences count for less: BM25's k1. */
  readonly saturation: number;
  /** How much an article's length counts against it, 0 to 1: BM25's b. */
  readonly lengthPenalty: number;
  /** How often an occurrence in a field counts. */
  readonly fieldWeights: {
    readonly title: number;
    readonly bullets: number;
    readonly text: number;
  };
  /** What words that the best articles share weigh beside the query's own, 0 to below 1; 0 for no feedback. */
  readonly feedback: number;
  /** Whether articles with all the words come first. */
  readonly allFirst: boolean;
  /** What it brings to have all the words side by side, in shares of what all the words weigh. */
  readonly closeness: number;
  /** What it brings to have the words in the very form that was asked, in the same shares. */
  readonly exactForm: number;
  /** What it brings to be the newest article, as a share of its score. */
  readonly recency: number;
  /** Whether words that no article has are replaced by near ones. */
  readonly spelling: boolean;
}

export const RANKING: RankingSettings = {
  stemming: true,
  stopWords: true,
  saturation: 1.6,
  lengthPenalty: 0.75,
  fieldWeights: { title: 2, bullets: 1.5, text: 1 },
  feedback: 0.15,
  allFirst: true,
  closeness: 6,
  exactForm: 0.6,
  recency: 0.03,
  spelling: true,
};
