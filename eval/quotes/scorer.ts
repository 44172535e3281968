import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import { scoreForm, type ScoredFile } from "../../src/export/score-form.ts";
import { read } from "../../src/reading/read.ts";
import type { AttributionRule } from "../../src/reading/quotes/attribution/attribute.ts";
import type { Benchmark } from "./benchmark.ts";

/** Enough for a scorer's output with every error of thousands of articles. */
const MOST_OUTPUT = 1 << 28;

/** A figure's name → its value, from 0 to 1; null where there is nothing to divide by. */
export type Figures = Readonly<Record<string, number | null>>;

const Report = z.object({ point: z.record(z.string(), z.number().nullable()) });

/** What reading finds in each text, in the scorer's form. */
export function readAll(
  { texts }: Benchmark,
  rules: readonly AttributionRule[],
): readonly ScoredFile[] {
  return texts.map(({ id, raw, articles }) =>
    scoreForm(
      id,
      raw,
      articles.map((article) => read(article, rules)),
    ),
  );
}

/** The scorer's own report: its figures with their intervals, and of each kind of error some cases. */
export function scoreReport(
  benchmark: Benchmark,
  system: readonly ScoredFile[],
  errors: number,
): string {
  return runScorer(benchmark, system, ["--errors", String(errors)]);
}

/** The scorer's figures alone, without intervals. */
export function scoreFigures(benchmark: Benchmark, system: readonly ScoredFile[]): Figures {
  const output = runScorer(benchmark, system, ["--json", "--boot", "0"]);
  return Report.parse(JSON.parse(output)).point;
}

/** Runs the folder's scorer as it is meant to be run: as a program, on files. */
function runScorer(
  { scorer, gold, canonical }: Benchmark,
  system: readonly ScoredFile[],
  more: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), "eval-quotes-"));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  try {
    const lines = system.map((each) => `${JSON.stringify(each)}\n`).join("");
    const args = [scorer, "--gold", file("gold.json", JSON.stringify(gold))];
    args.push("--system", file("system.ndjson", lines));
    if (canonical !== null) {
      args.push("--canonical", file("canonical.json", JSON.stringify(canonical)));
    }
    return execFileSync(process.execPath, [...args, ...more], {
      encoding: "utf8",
      maxBuffer: MOST_OUTPUT,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
