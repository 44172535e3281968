import { parseArgs } from "node:util";

import { readMarked, readPairs, toArticles } from "./collection.ts";
import { loadScorers } from "./scorers.ts";
import { sentencesReport } from "./sentences.ts";
import { speedReport } from "./speed.ts";
import { faithfulReport, leadsOf, rougeReport, summariesOf } from "./summaries.ts";

const USAGE = `npm run eval:summary -- DIR [--modules DIR]

DIR holds pairs.ndjson, sentences.ndjson or both, and the scorers rouge.mjs, faithful.mjs and
sentences.mjs. With --modules, a folder whose node_modules has wink-nlp and wink-eng-lite-web-model,
wink-nlp says where sentences end when summaries are checked; without it, Intl.Segmenter does.
`;

/** Measures sentences and summaries on a folder of articles; prints a report. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { modules: { type: "string" } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const { rouge, faithful, sentences } = await loadScorers(folder);
  const marked = readMarked(folder);
  if (marked.length > 0) {
    print(`Sentences (${marked.length} articles)`, sentencesReport(marked, sentences));
  }
  const pairs = readPairs(folder);
  if (pairs.length === 0) return;
  const articles = await toArticles(pairs);
  const summaries = summariesOf(articles);
  print(
    `Summaries (${pairs.length} articles)`,
    rougeReport(pairs, summaries, leadsOf(articles), rouge),
  );
  print(
    "Faithfulness",
    await faithfulReport(pairs, summaries, faithful, sentences.locate, values.modules),
  );
  print("Time", speedReport(articles));
}

function print(title: string, lines: readonly string[]): void {
  process.stdout.write(`${[title, ...lines.map((line) => `  ${line}`)].join("\n")}\n`);
}

await main();
