import { Command, InvalidArgumentError } from "commander";

import { type Corpus, makeCorpus, namedCorpus } from "./corpus.ts";
import { describeLoad, describeMachine } from "./machine.ts";
import { measurementsOf } from "./measurements.ts";
import { runChild } from "./run-child.ts";
import type { Figure, Row } from "./rows/row.ts";
import { ROWS } from "./rows/rows.ts";
import { type Column, tableOf } from "./table.ts";

const SIZES = [1000, 10_000, 100_000];

await new Command("bench")
  .description("Measures time and memory, as ratios to a bare MiniSearch in the same run.")
  .option("--articles <counts>", "made-up articles, a column for each count", toCounts, SIZES)
  .option("--folder <dir>", "a folder of articles of one's own, for another column")
  .option("--rows <words>", "only rows whose names have one of these words, parted by commas")
  .action(bench)
  .parseAsync();

async function bench(options: {
  readonly articles: readonly number[];
  readonly folder?: string;
  readonly rows?: string;
}): Promise<void> {
  const words = options.rows?.split(",") ?? [""];
  const rows = ROWS.filter(({ name }) => words.some((word) => name.includes(word)));
  print(`${describeMachine()}, ${describeLoad()} before`);
  const columns: Column[] = [];
  for (const count of options.articles) {
    columns.push(await columnOf(await makeCorpus(count), rows));
  }
  if (options.folder !== undefined) columns.push(await columnOf(namedCorpus(options.folder), rows));
  print(`${describeLoad()} after\n`);
  for (const line of tableOf(rows, columns)) print(line);
}

async function columnOf(corpus: Corpus, rows: readonly Row[]): Promise<Column> {
  try {
    const { articles } = await runChild("prepare", corpus);
    const measurements = measurementsOf(corpus);
    const figures = new Map<Row, Figure>();
    for (const row of rows) figures.set(row, await row.figure(measurements));
    const name = corpus.made === null ? `${corpus.name}: ${articles} articles` : corpus.name;
    return { name, made: corpus.made, figures };
  } finally {
    corpus.remove();
  }
}

function toCounts(text: string): readonly number[] {
  const counts = text === "" ? [] : text.split(",").map(Number);
  if (!counts.every((count) => Number.isSafeInteger(count) && count > 0)) {
    throw new InvalidArgumentError("not counts, parted by commas");
  }
  return counts;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
