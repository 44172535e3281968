import type { Figure, Row } from "./rows/row.ts";

/** The figures of one corpus, by row. */
export interface Column {
  readonly name: string;
  /** How many made-up articles it has; null for a folder that is named. */
  readonly made: number | null;
  readonly figures: ReadonlyMap<Row, Figure>;
}

/** A Markdown table: a line for each row, a column for each corpus; a figure above its bar says so. */
export function tableOf(rows: readonly Row[], columns: readonly Column[]): readonly string[] {
  const lines = rows.map((row) => [
    row.name,
    row.bar,
    ...columns.map((column) => cell(row, column)),
  ]);
  const head = ["figure", "to reach", ...columns.map(({ name }) => name)];
  return [
    line(head),
    line(head.map((_, index) => (index < 2 ? "---" : "---:"))),
    ...lines.map(line),
  ];
}

function cell(row: Row, { made, figures }: Column): string {
  const figure = figures.get(row);
  if (figure === undefined) return "–";
  const bar = made === null ? undefined : row.bars.get(made);
  const isMissed = bar !== undefined && !(figure.value <= bar);
  return `${figure.shown} (${figure.of})${isMissed ? " **missed**" : ""}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
