import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readBenchmark } from "../../eval/quotes/benchmark.ts";
import { readAll, scoreFigures, scoreReport } from "../../eval/quotes/scorer.ts";
import { ATTRIBUTION_RULES } from "../../src/reading/quotes/attribution/rules.ts";

/** A scorer that only counts, with the interface of a real one. */
const SCORER = `
import { readFileSync } from "node:fs";
const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const system = readFileSync(option("--system"), "utf8").trim().split("\\n").map((line) => JSON.parse(line));
const gold = JSON.parse(readFileSync(option("--gold"), "utf8"));
const found = system.flatMap(({ quotes }) => quotes).length;
const report = { point: { found, articles: gold.articles.length } };
console.log(process.argv.includes("--json") ? JSON.stringify(report) : "found " + found);
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "eval-quotes-test-"));
  mkdirSync(join(folder, "texts"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("texts/a.txt", "The quay\n\nJane Roe came. “We will rebuild the quay,” she said.\n");
  write("texts/b.txt", "The rain\n\n“It will rain on Friday,” said Peter Holm.\n");
  write("ids.txt", "a\nb\n");
  write("only.txt", "b\n");
  write("gold.json", JSON.stringify({ articles: [{ id: "a" }, { id: "b" }] }));
  write("score.mjs", SCORER);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("eval:quotes", () => {
  it("reads each text and hands what it found to the folder’s scorer", async () => {
    const benchmark = await readBenchmark({ folder, canonical: null, ids: null });
    const system = readAll(benchmark, ATTRIBUTION_RULES);
    expect(system.map(({ id, quotes }) => [id, quotes[0]?.speaker])).toEqual([
      ["a", "Jane Roe"],
      ["b", "Peter Holm"],
    ]);
    expect(scoreFigures(benchmark, system)).toEqual({ found: 2, articles: 2 });
    expect(scoreReport(benchmark, system, 0)).toBe("found 2\n");
  });

  it("keeps to the texts that are asked for", async () => {
    const ids = join(folder, "only.txt");
    const benchmark = await readBenchmark({ folder, canonical: null, ids });
    const system = readAll(benchmark, ATTRIBUTION_RULES);
    expect(scoreFigures(benchmark, system)).toEqual({ found: 1, articles: 1 });
  });

  it("leaves rules out", async () => {
    const benchmark = await readBenchmark({ folder, canonical: null, ids: null });
    const system = readAll(benchmark, []);
    expect(system.map(({ quotes }) => quotes[0]?.mention)).toEqual([null, null]);
  });
});
