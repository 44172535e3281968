import { join } from "node:path";

import { Command } from "commander";

import { RANKING, type RankingSettings } from "../../src/archive/search/settings.ts";
import type { Digest } from "../../src/model/digest.ts";
import { read } from "../../src/reading/read.ts";
import { type Collection, readCollections } from "./collection.ts";
import { INGREDIENTS } from "./ingredients.ts";
import { measureSpeed } from "./speed.ts";
import { type Figures, scoreCollection } from "./score.ts";

interface Options {
  readonly texts?: string;
  readonly extra?: string;
  readonly only?: string;
  readonly set?: string;
  readonly leaveOneOut?: boolean;
  readonly speed?: string;
}

const program = new Command("eval:search")
  .description(
    "Puts the questions of collections to the archive, and scores which articles answer.",
  )
  .argument("[dir]", "folder with the collections and their score.mjs")
  .option("--texts <dir>", "texts of the known-item sets; else ../quotes/texts beside the folder")
  .option("--extra <file>", "further articles (NDJSON) that the known-item sets are hidden among")
  .option("--only <names>", "only these collections, with commas between them")
  .option("--set <json>", "other ranking settings than the product's")
  .option("--leave-one-out", "what each ingredient brings")
  .option(
    "--speed <articles>",
    "how fast /search is over so many made-up articles, beside MiniSearch",
  )
  .action(run);

async function run(folder: string | undefined, options: Options): Promise<void> {
  if (options.speed !== undefined) {
    for (const line of await measureSpeed(Number(options.speed))) print(line);
  }
  if (folder === undefined) return;
  const texts = options.texts ?? join(folder, "..", "quotes", "texts");
  const only = options.only?.split(",");
  const collections = readCollections(folder, texts, options.extra ?? null).filter(
    ({ name }) => only === undefined || only.includes(name),
  );
  const digests = new Map(
    collections.map((each) => [each, each.articles.map((article) => read(article))]),
  );
  const score = (collection: Collection, ranking: RankingSettings) =>
    scoreCollection(
      collection,
      digests.get(collection) ?? ([] as readonly Digest[]),
      join(folder, "score.mjs"),
      ranking,
    );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- for trying things out by hand
  const changes = JSON.parse(options.set ?? "{}") as Partial<RankingSettings>;
  const ranking = { ...RANKING, ...changes };
  if (options.leaveOneOut === true) await leaveOneOut(collections, ranking, score);
  else {
    for (const collection of collections) {
      const line = describe(await score(collection, ranking));
      print(`${collection.name.padEnd(14)} ${line}  (${collection.articles.length} articles)`);
    }
  }
}

async function leaveOneOut(
  collections: readonly Collection[],
  ranking: RankingSettings,
  score: (collection: Collection, ranking: RankingSettings) => Promise<Figures>,
): Promise<void> {
  print(`| nDCG@10 | ${collections.map(({ name }) => name).join(" | ")} |`);
  print(`| --- |${" ---: |".repeat(collections.length)}`);
  for (const { name, without } of [{ name: "all", without: {} }, ...INGREDIENTS]) {
    const cells: string[] = [];
    for (const collection of collections) {
      const figures = await score(collection, { ...ranking, ...without });
      cells.push(figures["nDCG@10"].toFixed(3));
    }
    print(`| ${name} | ${cells.join(" | ")} |`);
  }
}

function describe(figures: Figures): string {
  return (["nDCG@10", "MRR@10", "R@100", "S@1", "MAP"] as const)
    .map((name) => `${name} ${figures[name].toFixed(4)}`)
    .join("  ");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await program.parseAsync();
