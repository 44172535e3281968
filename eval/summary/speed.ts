import type { Article } from "../../src/model/article.ts";
import { rankSentences } from "../../src/reading/ranking/rank-sentences.ts";
import { read } from "../../src/reading/read.ts";
import { tokenise } from "../../src/reading/text/tokens.ts";

/** The fastest of so many runs: what else the machine did in the others is not ours. */
const RUNS = 5;

/** How much of the time of reading goes into ranking. */
export function speedReport(articles: readonly Article[]): readonly string[] {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const ready = articles.map((article) => ({
    article,
    sentences: read(article).sentences,
    tokens: tokenise(article.text),
  }));
  const reading = fastest(() => {
    for (const article of articles) read(article);
  });
  const ranking = fastest(() => {
    for (const { article, sentences, tokens } of ready) rankSentences(article, sentences, tokens);
  });
  return [
    `reading: ${Math.round(words / reading)},000 words a second; ranking takes ${((100 * ranking) / reading).toFixed(1)} % of its time`,
  ];
}

/** In milliseconds. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
