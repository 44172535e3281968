import { findSentences } from "../../src/reading/sentences/find-sentences.ts";
import type { Marked } from "./collection.ts";
import type { SentenceScorer } from "./scorers.ts";
import { mendStandard } from "./standard.ts";

/** How well sentences are found: lines of a report. */
export function sentencesReport(
  articles: readonly Marked[],
  scorer: SentenceScorer,
): readonly string[] {
  const found = articles.map(({ text }) => findSentences(text).map(({ end }) => end));
  const asGiven = articles.map(({ ends }) => ends);
  const mended = articles.map(({ text, ends }) => mendStandard(text, ends));
  return [
    line("by the standard as it is", asGiven),
    line("by the standard, its conventions mended", mended),
  ];

  function line(what: string, gold: readonly (readonly number[])[]): string {
    const score = scorer.summary(
      articles.map(({ text }, i) => scorer.compare(text, gold[i] ?? [], found[i] ?? [])),
    );
    const [f1, precision, recall] = [score.innerF1, score.innerP, score.innerR].map(percent);
    return `${what}: inner F1 ${f1} (precision ${precision}, recall ${recall}), ${score.brokenPer100.toFixed(2)} broken and ${score.joinedPer100.toFixed(2)} joined per 100 of ${score.sentences} sentences`;
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
