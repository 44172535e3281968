import type { Article } from "../../src/model/article.ts";
import { ATTRIBUTION_RULES } from "../../src/reading/quotes/attribution/rules.ts";
import { readSpeech } from "../../src/reading/read-speech.ts";
import { read } from "../../src/reading/read.ts";
import { findSentences } from "../../src/reading/sentences/find-sentences.ts";
import { tokenise } from "../../src/reading/text/tokens.ts";

/** How long to read before anything is measured, and how long to measure, in milliseconds. */
const WARM_UP = 3000;
const MEASURED = 4000;

/** Words per second of one core’s time, with what starting up costs left out. */
export interface Throughput {
  readonly words: number;
  /** Of reading as a whole. */
  readonly reading: number;
  /** Of finding the names, the quotations and their speakers alone, in sentences already found. */
  readonly quotations: number;
}

/**
 * Reads the articles again and again in this one thread; the median pass counts. Time is the processor's,
 * that of the collector of garbage included, so that a busy machine does not change it.
 */
export function measureThroughput(articles: readonly Article[]): Throughput {
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const split = articles.map((article) => ({ article, sentences: findSentences(article.text) }));
  return {
    words,
    reading: words / secondsOf(articles, (article) => read(article)),
    quotations:
      words /
      secondsOf(split, ({ article, sentences }) =>
        readSpeech(article, { sentences, tokens: tokenise(article.text) }, ATTRIBUTION_RULES),
      ),
  };
}

/** The median time of a pass over all items, after a warm-up. */
function secondsOf<T>(items: readonly T[], work: (item: T) => unknown): number {
  const pass = (): number => {
    const start = process.cpuUsage();
    for (const item of items) work(item);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (let spent = 0; spent < WARM_UP;) spent += pass();
  const times: number[] = [];
  for (let spent = 0; spent < MEASURED;) {
    const time = pass();
    times.push(time);
    spent += time;
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return median / 1000;
}
