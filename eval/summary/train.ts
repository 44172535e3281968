import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Digest } from "../../src/model/digest.ts";
import { slice } from "../../src/model/span.ts";
import { rankSentences } from "../../src/reading/ranking/rank-sentences.ts";
import { termSet } from "../../src/reading/ranking/terms.ts";
import { vocabularyOf } from "../../src/reading/ranking/vocabulary.ts";
import { type Features, featuresOf, useOf, type Weights } from "../../src/reading/ranking/worth.ts";
import { read } from "../../src/reading/read.ts";
import { SUMMARY_WORDS, summarise } from "../../src/reading/summaries/summarise.ts";
import { tokenise } from "../../src/reading/text/tokens.ts";
import { type Pair, readPairs, toArticles } from "./collection.ts";
import { type Case, fitLogistic } from "./regression.ts";
import { loadScorers, type Rouge } from "./scorers.ts";
import { mean } from "./summaries.ts";

const WEIGHTS_FILE = fileURLToPath(
  new URL("../../src/reading/ranking/weights.ts", import.meta.url),
);
const FOLDS = 5;
const NAMES = [
  "bias",
  "spread",
  "share",
  "opening",
  "lead",
] as const satisfies readonly (keyof Features)[];

/** An article as it was read, and the terms that its editor used. */
interface Example {
  readonly pair: Pair;
  readonly digest: Digest;
  readonly cases: readonly Case[];
}

/**
 * Learns from a folder's `pairs.ndjson` how a term's use in an article tells whether the editor's
 * summary has it; prints how summaries by weights learnt on four fifths do on the last fifth, and
 * writes the weights learnt on all into the product.
 */
async function main(folder: string): Promise<void> {
  const pairs = readPairs(folder);
  const { rouge } = await loadScorers(folder);
  const articles = await toArticles(pairs);
  const examples = articles.map((article, i): Example => {
    const pair = pairs[i] ?? { id: "", text: "", summary: [] };
    const digest = read(article);
    return { pair, digest, cases: casesOf(digest, pair) };
  });

  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(examples.filter((_example, i) => i % FOLDS !== fold));
    return examples
      .filter((_example, i) => i % FOLDS === fold)
      .map((example) => scoreOf(example, weights, rouge));
  }).flat();
  const weights = learn(examples);
  const fitted = examples.map((example) => scoreOf(example, weights, rouge));
  process.stdout.write(
    `ROUGE-1 on folds that the weights were not learnt on ${mean(held).toFixed(2)}, on all that they were ${mean(fitted).toFixed(2)}\n`,
  );
  writeFileSync(WEIGHTS_FILE, moduleOf(weights));
  process.stdout.write(`Wrote ${WEIGHTS_FILE}\n`);
}

/** Each term of an article, and whether the editor used it. */
function casesOf({ article, sentences }: Digest, { summary }: Pair): readonly Case[] {
  const stated = summary.join("\n");
  const used = termSet(stated, { start: 0, end: stated.length });
  const { numbers, holders } = vocabularyOf(tokenise(article.text), sentences);
  return numbers.words.map((term, number) => {
    const features = featuresOf(useOf(holders, number), sentences.length);
    return { features: NAMES.map((name) => features[name]), holds: used.has(term) };
  });
}

function learn(examples: readonly Example[]): Weights {
  const fitted = fitLogistic(
    examples.flatMap(({ cases }) => cases),
    NAMES.length,
  );
  const weightOf = (name: keyof Features): number =>
    Number((fitted[NAMES.indexOf(name)] ?? 0).toFixed(2));
  return {
    bias: weightOf("bias"),
    spread: weightOf("spread"),
    share: weightOf("share"),
    opening: weightOf("opening"),
    lead: weightOf("lead"),
  };
}

/** ROUGE-1 of the short summary that the weights give, from 0 to 100. */
function scoreOf({ pair, digest }: Example, weights: Weights, { rouge }: Rouge): number {
  const { article, sentences } = digest;
  const ranking = rankSentences(article, sentences, tokenise(article.text), weights);
  const summary = summarise({ article, sentences, ranking }, SUMMARY_WORDS.short)
    .flat()
    .flatMap((i) => {
      const sentence = sentences[i];
      return sentence === undefined ? [] : [slice(article.text, sentence)];
    });
  return 100 * rouge(pair.summary, summary).r1.f;
}

function moduleOf(weights: Weights): string {
  const lines = NAMES.map((name) => `  ${name}: ${weights[name]},`);
  return `import type { Weights } from "./worth.ts";

/** Made by \`npm run train:summary\` from summaries that editors wrote for American news. */
export const WEIGHTS: Weights = {
${lines.join("\n")}
};
`;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    "npm run train:summary -- DIR, where DIR holds pairs.ndjson and rouge.mjs\n",
  );
  process.exitCode = 2;
} else await main(folder);
