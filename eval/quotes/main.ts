import { writeFileSync } from "node:fs";

import { Command, InvalidArgumentError } from "commander";

import { ATTRIBUTION_RULES } from "../../src/reading/quotes/attribution/rules.ts";
import { readBenchmark } from "./benchmark.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { readAll, scoreReport } from "./scorer.ts";
import { measureThroughput } from "./throughput.ts";

interface Options {
  readonly errors: number;
  readonly canonical?: string;
  readonly ids?: string;
  readonly output?: string;
  readonly without: readonly string[];
  readonly leaveOneOut?: boolean;
  readonly throughput: boolean;
}

const RULE_NAMES = ATTRIBUTION_RULES.map(({ name }): string => name);

await new Command("eval:quotes")
  .description("Reads a folder of annotated texts and scores the quotations with its scorer.")
  .argument("<dir>", "texts/, ids.txt, gold.json, score.mjs and maybe gold-canonical.json")
  .option("--errors <n>", "show at most so many errors of each kind", toCount, 10)
  .option("--canonical <file>", "another file of speakers' full names")
  .option("--ids <file>", "keep to the texts whose ids this file has, one a line")
  .option("--output <file>", "keep what was found, in the scorer's form")
  .option("--without <rule>", `leave a rule out: ${RULE_NAMES.join(", ")}`, toRules, [])
  .option("--leave-one-out", "print what each rule brings")
  .option("--no-throughput", "do not measure words per second")
  .action(evaluate)
  .parseAsync();

async function evaluate(folder: string, options: Options): Promise<void> {
  const { canonical = null, ids = null } = options;
  const benchmark = await readBenchmark({ folder, canonical, ids });
  if (options.leaveOneOut === true) {
    print(leaveOneOut(benchmark));
    return;
  }
  const rules = ATTRIBUTION_RULES.filter(({ name }) => !options.without.includes(name));
  const system = readAll(benchmark, rules);
  if (options.output !== undefined) {
    writeFileSync(options.output, system.map((each) => `${JSON.stringify(each)}\n`).join(""));
  }
  print(scoreReport(benchmark, system, options.errors));
  if (!options.throughput) return;
  const speed = measureThroughput(benchmark.texts.flatMap(({ articles }) => articles));
  print(`throughput on one core, in words per second, over ${thousands(speed.words)} words:`);
  print(`  reading as a whole           ${thousands(speed.reading)}`);
  print(`  names, quotations, speakers  ${thousands(speed.quotations)}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function toCount(value: string): number {
  if (!/^\d+$/u.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

function toRules(value: string, before: readonly string[]): readonly string[] {
  if (!RULE_NAMES.includes(value)) {
    throw new InvalidArgumentError(`There are: ${RULE_NAMES.join(", ")}.`);
  }
  return [...before, value];
}
