import type { Article } from "../../src/model/article.ts";
import type { Sentence } from "../../src/model/digest.ts";
import { slice } from "../../src/model/span.ts";
import { read } from "../../src/reading/read.ts";
import { SUMMARY_WORDS, summarise } from "../../src/reading/summaries/summarise.ts";
import { randomisationTest } from "../significance.ts";
import type { Pair } from "./collection.ts";
import type { Faithful, Rouge } from "./scorers.ts";

/** The usual measure of an extractive summary: the article's first sentences. */
const LEAD = 3;

/** An article's summary, sentence by sentence. */
type Summary = readonly string[];

/** The product's summaries, the short ones, of the whole reading of each article. */
export function summariesOf(articles: readonly Article[]): readonly Summary[] {
  return articles.map((article) => {
    const digest = read(article);
    return texts(
      article,
      summarise(digest, SUMMARY_WORDS.short)
        .flat()
        .map((i) => digest.sentences[i]),
    );
  });
}

export function leadsOf(articles: readonly Article[]): readonly Summary[] {
  return articles.map((article) => texts(article, read(article).sentences.slice(0, LEAD)));
}

function texts(article: Article, sentences: readonly (Sentence | undefined)[]): Summary {
  return sentences.flatMap((sentence) =>
    sentence === undefined ? [] : [slice(article.text, sentence)],
  );
}

/** How near summaries come to the editors', beside the first three sentences. */
export function rougeReport(
  pairs: readonly Pair[],
  ours: readonly Summary[],
  leads: readonly Summary[],
  { rouge }: Rouge,
): readonly string[] {
  const [own, lead] = [ours, leads].map((summaries) =>
    pairs.map(({ summary }, i) => rouge(summary, summaries[i] ?? [])),
  );
  if (own === undefined || lead === undefined) return [];
  const names = ["r1", "r2", "rl"] as const;
  const line = (what: string, scores: typeof own, summaries: readonly Summary[]): string =>
    `${what}: ROUGE-1, -2, -L ${names.map((name) => mean(scores.map((each) => 100 * each[name].f)).toFixed(2)).join(", ")}; ${mean(summaries.map(wordCount)).toFixed(0)} words on average`;
  const tests = names.map((name) =>
    randomisationTest(
      own.map((each) => each[name].f),
      lead.map((each) => each[name].f),
    ),
  );
  return [
    line(`summaries (about ${SUMMARY_WORDS.short} words)`, own, ours),
    line(`the first ${LEAD} sentences`, lead, leads),
    `differences by chance: p ${tests.map((p) => p.toFixed(4)).join(", ")} (randomisation test)`,
  ];
}

/** Whether each sentence of a summary is one of the article's, whole. */
export async function faithfulReport(
  pairs: readonly Pair[],
  ours: readonly Summary[],
  faithful: Faithful,
  locate: (text: string, sentences: readonly string[]) => readonly (number | null)[],
  modules: string | undefined,
): Promise<readonly string[]> {
  const split = await faithful.standardSplitter(modules);
  const tally = faithful.tally(
    pairs.map(({ text }, i) => {
      const ends = locate(text, split(text)).filter((end) => end !== null);
      return faithful.check(text, ours[i] ?? [], ends);
    }),
  );
  const { sentences, altered, broken, joined, repeated } = tally;
  return [
    `${sentences} sentences by ${modules === undefined ? "Intl.Segmenter" : "wink-nlp"} with the scorer's own mending: ${altered} altered, ${broken} broken, ${joined} joined, ${repeated} repeated`,
  ];
}

function wordCount(summary: Summary): number {
  return summary.join(" ").split(/\s+/u).filter(Boolean).length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
