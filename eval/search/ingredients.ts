import { RANKING, type RankingSettings } from "../../src/archive/search/settings.ts";

/** What ranking is made of, and what it is without each. */
export const INGREDIENTS: readonly {
  readonly name: string;
  readonly without: Partial<RankingSettings>;
}[] = [
  { name: "without stemming", without: { stemming: false } },
  { name: "without stop words", without: { stopWords: false } },
  {
    name: "without title weight",
    without: { fieldWeights: { ...RANKING.fieldWeights, title: 1 } },
  },
  { name: "without length", without: { lengthPenalty: 0 } },
  { name: "with BM25's usual k1", without: { saturation: 1.2 } },
  { name: "without feedback", without: { feedback: 0 } },
  { name: "without all-first", without: { allFirst: false } },
  { name: "without closeness", without: { closeness: 0 } },
  { name: "without exact form", without: { exactForm: 0 } },
  { name: "without spelling", without: { spelling: false } },
];
