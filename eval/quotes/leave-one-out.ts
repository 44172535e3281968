import { ATTRIBUTION_RULES } from "../../src/reading/quotes/attribution/rules.ts";
import type { Benchmark } from "./benchmark.ts";
import { readAll, scoreFigures, type Figures } from "./scorer.ts";

/** The figures of the table, by the scorer's names, with their headings. */
const COLUMNS: readonly (readonly [figure: string, heading: string])[] = [
  ["full: F1", "full F1"],
  ["all: F1", "all F1"],
  ["negatives taken", "negatives"],
  ["mention: of all", "mention"],
  ["speaker (persons): of all", "speaker"],
  ["speaker: precision of output", "precision"],
];

/** A table in Markdown: what each figure loses (or gains) where one rule is left out. */
export function leaveOneOut(benchmark: Benchmark): string {
  const all = scoreFigures(benchmark, readAll(benchmark, ATTRIBUTION_RULES));
  const rows = [
    ["left out", ...COLUMNS.map(([, heading]) => heading)],
    ["---", ...COLUMNS.map(() => "---:")],
    ["nothing", ...COLUMNS.map(([figure]) => percent(all[figure]))],
  ];
  for (const { name } of ATTRIBUTION_RULES) {
    const others = ATTRIBUTION_RULES.filter((rule) => rule.name !== name);
    const figures = scoreFigures(benchmark, readAll(benchmark, others));
    rows.push([name, ...COLUMNS.map(([figure]) => difference(figures, all, figure))]);
  }
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function percent(value: number | null | undefined): string {
  return value == null ? "–" : (100 * value).toFixed(1);
}

function difference(figures: Figures, all: Figures, figure: string): string {
  const before = all[figure];
  const after = figures[figure];
  if (before == null || after == null) return "–";
  const points = (100 * (after - before)).toFixed(1);
  if (Number(points) === 0) return "·";
  return Number(points) > 0 ? `+${points}` : points.replace("-", "−");
}
