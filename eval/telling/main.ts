import { existsSync } from "node:fs";
import { join } from "node:path";

import { Command } from "commander";

import { LIMITS } from "../../src/commands/find-in-archive.ts";
import { type Article, bareArticle } from "../../src/model/article.ts";
import { read } from "../../src/reading/read.ts";
import { madeNews } from "../made/news.ts";
import { readDocs, readTexts } from "../search/collection.ts";
import { measure } from "./measure.ts";
import { KINDS, makeMessages } from "./messages.ts";

const SEED = 20_250_217;

interface Options {
  readonly made: string;
  readonly messages: string;
  readonly seed: string;
  readonly words: string;
}

const program = new Command("eval:telling")
  .description(
    "Tells what articles say in messages, and counts how often Find in archive puts the article first.",
  )
  .argument("[dir]", "folder of articles: docs.ndjson, or texts with the title on the first line")
  .option("--made <articles>", "without a folder: so many articles of made-up news", "1000")
  .option("--messages <articles>", "of how many articles messages are made", "200")
  .option("--seed <number>", "which messages", String(SEED))
  .option("--words <numbers>", "how many words to look for, with commas", String(LIMITS.words))
  .action(run);

async function run(folder: string | undefined, options: Options): Promise<void> {
  const digests = articlesOf(folder, Number(options.made)).map((article) => read(article));
  const seed = Number(options.seed);
  const messages = [...makeMessages(digests, Number(options.messages), seed)];
  print(`${messages.length} messages to ${digests.length} articles: first / among the first five`);
  print(`| words | ${[...KINDS, "all"].join(" | ")} |`);
  print(`| ---: |${" ---: |".repeat(KINDS.length + 1)}`);
  for (const words of options.words.split(",").map(Number)) {
    const found = await measure(digests, messages, words);
    const cells = Array.from(
      found.values(),
      ({ first, inFive }) => `${first.toFixed(3)} / ${inFive.toFixed(3)}`,
    );
    print(`| ${words} | ${cells.join(" | ")} |`);
  }
}

function articlesOf(folder: string | undefined, made: number): readonly Article[] {
  if (folder === undefined) {
    return Array.from(madeNews(made, SEED), ({ title, paragraphs }, index) =>
      bareArticle({
        id: `made-${index}`,
        title,
        text: paragraphs.join("\n"),
        origin: { path: `made-${index}`, part: 0 },
      }),
    );
  }
  const docs = join(folder, "docs.ndjson");
  return existsSync(docs) ? readDocs(docs) : readTexts(folder);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await program.parseAsync();
